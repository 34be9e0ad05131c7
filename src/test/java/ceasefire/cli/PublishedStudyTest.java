package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.results.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Experiments that were published with the hashes of what they come to. */
class PublishedStudyTest {
  private static final String ZEROES = "0".repeat(64);

  @TempDir
  Path folder;

  private Path study;
  private Path hashes;
  private Path out;

  @BeforeEach
  void study() throws IOException {
    study = folder.resolve("study.yaml");
    hashes = folder.resolve("study.sha256");
    out = folder.resolve("out");
    Files.writeString(
        study,
        "extends: " + Path.of("configs/no-force.yaml").toAbsolutePath()
            + "\nabout: {title: T, question: Q?, source: S}\nhorizon-days: 365\n"
            + "experiment: {replicates: 3}\n"
            + "design: {kind: grid, factors: [{kind: levels, path: challenger.strength, values: [120, 150]}]}\n");
  }

  private Heard reproduce(String... more) {
    return Heard.from(Stream.concat(
            Stream.of("reproduce", study.toString(), "-q", "--threads", "1"), Stream.of(more))
        .toList());
  }

  private Heard reproduced() {
    return reproduce("--out", out.toString());
  }

  private void publish(String... files) throws IOException {
    Manifest manifest = Manifest.read(out);
    StringBuilder text = new StringBuilder();
    for (String file : files) {
      text.append(manifest.files().get(file)).append("  ").append(file).append('\n');
    }
    Files.writeString(hashes, text);
  }

  @Test
  void aStudyThatComesOutAsPublishedIsIdentical() throws IOException {
    Files.writeString(hashes, ZEROES + "  trials.csv\n");
    Heard first = reproduced();
    assertThat(first.exitCode()).as(first.err()).isEqualTo(ExitCode.MISMATCH);
    assertThat(first.out())
        .startsWith("different: 6 trials were played, and 1 of 1 files came out differently than "
            + hashes + " says\n  trials.csv: published " + ZEROES + ", here "
            + Manifest.read(out).files().get("trials.csv") + "\n");
    publish("trials.csv", "summary.csv");
    // A complete result is played anew: it would prove nothing.
    Files.writeString(out.resolve("trials.csv"), "tampered with");
    Heard second = reproduced().succeeded();
    assertThat(second.out())
        .isEqualTo("identical: 6 trials were played, and summary.csv, trials.csv came out as"
            + " published, bit for bit\n");
  }

  @Test
  void aFileThatIsNotMadeIsDifferent() throws IOException {
    Files.writeString(hashes, ZEROES + "  thoughts.csv\n");
    assertThat(reproduced().out()).contains("thoughts.csv: published " + ZEROES + ", here none");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'empty; expected lines as sha256sum writes them'",
    "abc  trials.csv, ':1: no hash; expected 64 hexadecimal digits'"
  })
  void badHashesAreRefused(String content, String problem) throws IOException {
    Files.writeString(hashes, content);
    Heard heard = reproduced();
    assertThat(heard.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(heard.err()).startsWith("error: " + hashes).contains(problem);
    assertThat(out).doesNotExist();
  }

  @Test
  void whatCannotBeAskedIsRefused() throws IOException {
    assertThat(reproduced().err()).contains("published without hashes; expected " + hashes);
    Files.writeString(hashes, ZEROES + "  trials.csv\n");
    assertThat(reproduce("--sample", "2").err()).contains("need the folder of a result");
    Heard none = Heard.from("reproduce", folder.resolve("none.yaml").toString());
    assertThat(none.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("no such file; expected an experiment or the folder");
    assertThat(Heard.from("reproduce", folder.toString(), "--out", "x").err())
        .contains("--out needs an experiment");
  }

  /** The build reproduces them in full; here, that each is ready for it. */
  @Test
  void shippedStudiesArePublished() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("configs/studies"))) {
      List<Path> studies =
          files.filter(file -> file.toString().endsWith(".yaml")).toList();
      assertThat(studies).hasSizeGreaterThanOrEqualTo(2).allSatisfy(file -> {
        PublishedStudy.of(file);
        assertThat(Files.readAllLines(Path.of(file.toString().replaceFirst("yaml$", "sha256"))))
            .extracting(line -> line.substring(66))
            .containsExactlyInAnyOrder(
                "columns.csv",
                "points.csv",
                "scenario.yaml",
                "series.csv",
                "summary.csv",
                "trials.csv");
      });
    }
  }
}
