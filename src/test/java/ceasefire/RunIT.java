package ceasefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs of the built program. */
@Tag("long")
class RunIT {
  /** The files that depend on scenario, trials and seed alone. */
  private static final List<String> REPRODUCED = List.of(
      "scenario.yaml", "trials.csv", "trials.parquet", "series.csv", "summary.csv", "columns.csv");

  @TempDir
  Path folder;

  private Jar jar;

  @BeforeEach
  void jar() {
    jar = Jar.quick(folder);
  }

  @Test
  void firstCommandOfTheReadme() throws IOException {
    Requires.font();
    Jar.Ended run = Jar.plain(folder)
        .run("run", Jar.config("three-brigades-forward"), "--trials", "30", "--seed", "7")
        .with(0);
    Path result = folder.resolve("results/three-brigades-forward");
    assertThat(Jar.names(result))
        .containsExactly(
            "columns.csv",
            "manifest.json",
            "plots",
            "points.csv",
            "scenario.yaml",
            "series.csv",
            "summary.csv",
            "trials.csv",
            "trials.parquet");
    assertThat(Jar.names(result.resolve("plots")))
        .contains("outcomes.png", "outcomes.svg", "survival.png", "survival.svg");
    assertThat(Files.readAllLines(result.resolve("trials.csv"))).hasSize(31);
    assertThat(Files.readString(result.resolve("trials.csv")))
        .startsWith(
            "point,replicate,seed,status,reason,outcome,agreed,initiator,v_day,w_day,end_day,"
                + "episodes,worst_rung,");
    assertThat(Files.readString(result.resolve("manifest.json")))
        .contains("\"format\" : 1,", "\"ok\" : 30,", "\"version\" : \"");
    assertThat(run.out())
        .contains("Outcome after 5 years", "30 trials, seed 7", "Still holding after", "Repeat ");
    assertThat(run.err()).contains("30/30 trials  100 %");
    // What was resolved is a scenario again, with the same trials.
    Path again = folder.resolve("again");
    jar.run(
            "run",
            result.resolve("scenario.yaml").toString(),
            "--trials",
            "30",
            "--seed",
            "7",
            "--out",
            again.toString())
        .with(0);
    assertThat(again.resolve("trials.csv")).hasSameBinaryContentAs(result.resolve("trials.csv"));
  }

  @Test
  void threadsChangeNothing() {
    for (int threads : new int[] {1, 2, 5}) {
      run("three-brigades-forward", "t" + threads, "97", "--threads", "" + threads);
    }
    for (String file : REPRODUCED) {
      for (String other : List.of("t2", "t5")) {
        assertThat(folder.resolve(other).resolve(file))
            .hasSameBinaryContentAs(folder.resolve("t1").resolve(file));
      }
    }
  }

  @Test
  void seedsDiffer() throws IOException {
    run("three-brigades-forward", "one", "3", "--seed", "1");
    run("three-brigades-forward", "two", "3", "--seed", "2");
    assertThat(Files.mismatch(folder.resolve("one/trials.csv"), folder.resolve("two/trials.csv")))
        .isNotEqualTo(-1);
  }

  /** A force of no brigades is no force, trial by trial. */
  @Test
  void emptiedPostureEqualsNoForce() {
    run("no-force", "none", "40");
    run("three-brigades-forward", "emptied", "40", "--set", "posture.force.brigades-forward=0");
    assertThat(folder.resolve("emptied/trials.csv"))
        .hasSameBinaryContentAs(folder.resolve("none/trials.csv"));
    assertThat(folder.resolve("emptied/series.csv"))
        .hasSameBinaryContentAs(folder.resolve("none/series.csv"));
  }

  @Test
  void smallHeapIsToldPlainly() {
    Path out = folder.resolve("out");
    var command = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx12m",
        "-jar",
        System.getProperty("ceasefire.jar"),
        "run",
        Jar.config("no-force"),
        "--trials",
        "400",
        "--out",
        out.toString());
    Jar.Ended ended = jar.start(command).end().with(1);
    ended.says("error: out of memory: ");
    assertThat(out.resolve("manifest.json")).doesNotExist();
  }

  private void run(String scenario, String out, String trials, String... more) {
    List<String> words = new java.util.ArrayList<>(List.of(
        "run",
        Jar.config(scenario),
        "--trials",
        trials,
        "-q",
        "--out",
        folder.resolve(out).toString()));
    words.addAll(List.of(more));
    jar.run(words.toArray(String[]::new)).with(0);
  }
}
