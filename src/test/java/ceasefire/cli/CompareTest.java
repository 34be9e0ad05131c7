package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.results.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code compare} within this process, on few trials of short ceasefires. */
class CompareTest {
  private static final String NONE = "configs/no-force.yaml";
  private static final String THREE = "configs/three-brigades-forward.yaml";

  @TempDir
  Path folder;

  private Path out() {
    return folder.resolve("out");
  }

  private Heard compare(String... words) {
    List<String> all = new ArrayList<>(List.of("compare"));
    all.addAll(List.of(words));
    all.addAll(List.of("--out", out().toString(), "-q", "--threads", "1"));
    return Heard.from(all);
  }

  private Heard play(String... more) {
    List<String> words =
        new ArrayList<>(List.of(NONE, THREE, "--trials", "6", "--set", "horizon-days=140"));
    words.addAll(List.of(more));
    return compare(words.toArray(String[]::new));
  }

  @Test
  void playsEachWithTheSameLuckAndStoresIt() throws IOException {
    Heard heard = play().succeeded();
    assertThat(heard.out())
        .startsWith("A  no-force                No foreign force\n")
        .contains("A less B: 6 pairs of trials that met the same luck")
        .contains("Results   " + out() + "/   (comparison.csv)\n")
        .contains("ceasefire reproduce ");
    assertThat(heard.err()).isEqualTo("Plots were skipped: a test needs none.\n");
    assertThat(Files.readAllLines(out().resolve("comparison.csv")))
        .hasSize(1 + 2 * 5 + 5 * 3)
        .anyMatch(line -> line.startsWith("no-force,three-brigades-forward,v_day,log_rank,"));
    Manifest manifest = Manifest.read(out().resolve("no-force"));
    assertThat(manifest.experiment().seeding()).isEqualTo("common");
    assertThat(manifest.experiment().replicates()).isEqualTo(6);

    String result = out().resolve("no-force").toString();
    assertThat(Heard.from("reproduce", result, "-q").out()).startsWith("identical: 6 of 6");
    assertThat(Heard.from("replay", result, "--trial", "2").exitCode()).isZero();

    Heard again = play();
    assertThat(again.exitCode()).isEqualTo(ExitCode.FOLDER_REFUSED);
    assertThat(again.err()).contains("holds a comparison; replace it with --force");
    byte[] before = Files.readAllBytes(out().resolve("comparison.csv"));
    assertThat(play("--resume").exitCode()).isZero();
    assertThat(Files.readAllBytes(out().resolve("comparison.csv"))).isEqualTo(before);
  }

  @Test
  void readsStoredResultsAndTheirPoints() {
    Path sweep = folder.resolve("sweep");
    Heard.from(
            "sweep",
            THREE,
            "--factor",
            "posture.force.brigades-forward=1,3",
            "--replicates",
            "5",
            "--set",
            "horizon-days=140",
            "--out",
            sweep.toString(),
            "-q")
        .succeeded();
    Heard points = compare(sweep.toString()).succeeded();
    assertThat(points.out())
        .contains("brigades-forward=1\n", "brigades-forward=3\n", "5 pairs of trials");

    String point =
        points.out().lines().findFirst().orElseThrow().replaceAll(".*:(\\w{16}).*", "$1");
    Heard mixed = compare(
        NONE,
        "--against",
        sweep + ":" + point,
        "--trials",
        "5",
        "--set",
        "horizon-days=70",
        "--force");
    assertThat(mixed.err()).contains("horizons differ: compared over the shortest, 70 days");
    assertThat(mixed.out()).contains("B less A: 5 pairs").doesNotContain("killed: host");
    Heard unpaired = compare(
        NONE,
        sweep + ":" + point,
        "--trials",
        "5",
        "--seed",
        "2",
        "--set",
        "horizon-days=140",
        "--force");
    assertThat(unpaired.err()).contains("are not paired: other seeds; compared as independent");
    assertThat(unpaired.out()).contains("A less B: not paired (other seeds), 10 trials");

    assertThat(compare(sweep + ":" + point, sweep.toString(), "--force").err())
        .contains("is there twice");
    assertThat(compare(sweep.toString(), "--against", sweep + ":" + point, "--force")
            .out())
        .contains(" less ");
    assertThat(compare(sweep.toString(), "--against", sweep + ":00000000000000aa", "--force")
            .err())
        .contains("no such design point");
    assertThat(compare(sweep + ":00000000000000aa", NONE, "--force").err())
        .contains("no such design point; expected one of the 2 in ");
    assertThat(compare(sweep.toString(), "--trials", "5", "--force").err())
        .contains("are for scenarios that are played");
    assertThat(compare(NONE, "--against", sweep.toString(), "--force").err())
        .contains("has 2 design points; expected one, as DIR:HEX");
  }

  @Test
  void mistakesAreToldBeforeAnythingIsPlayed() {
    assertThat(compare().err()).contains("compare: 0 operands; expected at least two");
    assertThat(compare(NONE).err()).contains("compare: 1 operand; expected at least two");
    assertThat(compare(NONE, "configs/../configs/no-force.yaml").err()).contains("is there twice");
    assertThat(compare(NONE, THREE, "--trials", "0").err()).contains("--trials: 0; expected");
    assertThat(compare(NONE, THREE, "--set", "horizon=1").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(compare(NONE, folder.resolve("none.yaml").toString()).exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(compare(NONE, THREE, "--force", "--resume").err()).contains("exclude each other");
    assertThat(compare(NONE, folder.toString()).err()).contains("no result");
    assertThat(out()).doesNotExist();
  }
}
