package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sweep prints. */
class SweepTest {
  @TempDir
  Path folder;

  private Heard sweep(String levels, String... more) {
    List<String> words = new ArrayList<>(List.of(
        "sweep",
        "configs/no-force.yaml",
        "--factor",
        "challenger.strength=" + levels,
        "--set",
        "horizon-days=60",
        "--replicates",
        "1",
        "--threads",
        "1",
        "-q",
        "--out",
        folder.resolve("out").toString()));
    words.addAll(List.of(more));
    return Heard.from(words);
  }

  @Test
  void whatNoLongerFitsIsNamed() {
    assertThat(sweep("90,150").exitCode()).isZero();
    Heard scenario = sweep("90,150", "--resume", "--set", "posture.zone-width-km=10");
    assertThat(scenario.exitCode()).isEqualTo(ExitCode.FOLDER_REFUSED);
    assertThat(scenario.err())
        .contains("the scenario changed at 2 of 2 design points")
        .endsWith("\n  posture.zone-width-km: 0 there, 10 here\n");
    assertThat(sweep("90,120", "--resume").err())
        .contains("no longer 1 of its 2 design points (challenger.strength=150)");
    Heard accepted = sweep(
            "90,150", "--resume", "--accept-drift", "--set", "posture.zone-width-km=10")
        .succeeded();
    assertThat(accepted.err()).contains("\n  posture.zone-width-km: 0 there, 10 here\n");
  }

  /** That trials come out the same is not all there is to say of a folder that was changed. */
  @Test
  void reproducingAChangedFolderDoesNotEndOnIdentical() throws IOException {
    sweep("90,150");
    Path summary = folder.resolve("out").resolve("summary.csv");
    Files.writeString(summary, Files.readString(summary) + "x\n");
    Heard heard = Heard.from("reproduce", folder.resolve("out").toString(), "-q");
    assertThat(heard.exitCode()).isEqualTo(ExitCode.MISMATCH);
    assertThat(heard.out())
        .startsWith("identical: 2 of 2 trials")
        .endsWith("\ndifferent: files are no longer as they were written: summary.csv\n");
    assertThat(
            Heard.from("reproduce", "nowhere", "--trial", "1", "--sample", "2").errLines())
        .first()
        .isEqualTo("error: --sample and --trial exclude each other: some trials, or those named");
  }

  /** A line that lost a cell differs from what is played; it is no error of the program. */
  @ParameterizedTest
  @CsvSource({"trials.csv, 3, status", "series.csv, 4, incidents of week 0"})
  void reproducingADamagedLineTellsWhereItDiffers(String file, int cells, String column)
      throws IOException {
    sweep("90,150", "--set", "experiment.series=1");
    Path damaged = folder.resolve("out").resolve(file);
    List<String> lines = new ArrayList<>(Files.readAllLines(damaged));
    for (int i = 1; i < lines.size(); i++) {
      lines.set(i, String.join(",", List.of(lines.get(i).split(",")).subList(0, cells)));
    }
    Files.write(damaged, lines);
    Heard heard = Heard.from("reproduce", folder.resolve("out").toString(), "-q");
    assertThat(heard.exitCode()).as(heard.err()).isEqualTo(ExitCode.MISMATCH);
    assertThat(heard.out()).contains("\nfirst at point ", ", column " + column + ": stored ");
  }

  /** Options are called what was typed, not what they stand for. */
  @ParameterizedTest
  @CsvSource({
    "--replicates, 0, 'whole number, 1 to 100,000,000'",
    "--replicates, many, whole number",
    "--seed, x, whole number",
    "--max-replicates, 3, 'whole number, 128 to 100,000,000'",
    "--confidence, 2, 'number, 0.5 to 0.9999'"
  })
  void optionsAreNamedAsTyped(String option, String value, String expected) {
    List<String> words = new ArrayList<>(List.of("sweep", "configs/no-force.yaml"));
    words.addAll(List.of("--factor", "challenger.strength=90,150", option, value));
    if (!option.equals("--replicates") && !option.equals("--seed")) {
      words.addAll(List.of("--precision", "agreed=0.2"));
    }
    Heard heard = Heard.from(words);
    assertThat(heard.exitCode()).isEqualTo(2);
    assertThat(heard.err())
        .startsWith("error: " + option + ": ")
        .contains("expected a " + expected);
  }

  /** A share up to a day that a point's trials do not reach would be invented. */
  @Test
  void pointsWithOtherHorizonsAreToldApart() {
    String out = folder.resolve("out").toString();
    Heard heard = Heard.from(
        "sweep",
        "configs/no-force.yaml",
        "--factor",
        "horizon-days=60,90",
        "--replicates",
        "2",
        "-q",
        "--out",
        out);
    assertThat(heard.out())
        .contains("\nAfter each point's own horizon (60 days to 90 days), share and 95 %");
  }

  /** One trial a point tells nothing apart. */
  @Test
  void theBestIsNotToldApartFromOthersByASingleTrial() {
    Heard heard = sweep("150,90,120");
    assertThat(heard.out()).contains("""

        Best      strength 150
                  not told apart from it: any of the 2 others
                  (by differences trial by trial at 97.5 %: 95 % for all points together)
        """);
    assertThat(sweep("150", "--force").out()).doesNotContain("Best ");
    assertThat(sweep("150,90,120", "--force", "--json").out())
        .contains("\"what\" : \"most_no_collapse\"", "\"not_told_apart\"");
  }

  /** The best come first; of equals, as here, not the smallest hash, which says nothing to people. */
  @Test
  void equalsComeInTheOrderInWhichLevelsWereGiven() {
    Heard heard = sweep("150,90,120,100,110").succeeded();
    assertThat(heard
            .out()
            .lines()
            .filter(line -> line.matches("  \\d+ +\\d.*"))
            .map(line -> line.strip().split(" ")[0]))
        .containsExactly("150", "90", "120", "100", "110");
  }
}
