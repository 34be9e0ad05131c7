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

/** Sweeps that are killed, gone on with, extended, split and put together. */
@Tag("long")
class SweepIT {
  private static final List<String> SAME = List.of(
      "scenario.yaml",
      "points.csv",
      "trials.csv",
      "series.csv",
      "summary.csv",
      "columns.csv",
      "trials.parquet");

  private String horizon = "180";
  private String series = "2";

  @TempDir
  Path folder;

  private Jar jar;

  @BeforeEach
  void jar() {
    jar = Jar.quick(folder);
  }

  @Test
  void killedSweepGoesOnAndEndsWithTheSameFiles() throws IOException, InterruptedException {
    writesPiecesEarly();
    sweep("whole", "200").with(0);
    Jar.Running killed = frozenAfterItsFirstPiece(words("stopped", "200"));
    assertThat(jar.run("status", "stopped").with(0).out())
        .contains("running (process " + killed.process().pid());
    killed.process().destroyForcibly().waitFor();
    assertThat(jar.run("status", "stopped").with(0).out()).contains("stopped", "--resume");

    sweep("stopped", "200").with(7).says("go on with it with --resume");
    Jar.Ended resumed = sweep("stopped", "200", "--resume").with(0);
    resumed.says("Goes on with ");
    assertSame("stopped", "whole");
    assertThat(jar.run("status", "stopped").with(0).out()).contains("finished", "400 of 400");
  }

  @Test
  void killedSweepStopsAtTheSamePrecision() throws IOException, InterruptedException {
    writesPiecesEarly();
    String[] until = {"--precision", "v_day@1826=0.1", "--max-replicates", "1000"};
    jar.run(with(precise("whole"), until)).with(0);
    Path out = folder.resolve("stopped");
    Jar.Running killed = frozenAfterItsFirstPiece(with(precise("stopped"), until));
    killed.process().destroyForcibly().waitFor();
    assertThat(jar.run("status", "stopped").with(0).out())
        .contains("as many as the precision takes", "until     v_day@1826=0.1 at 0.95");

    jar.run(with(precise("stopped"), with(until, "--resume", "--threads", "1")))
        .with(0)
        .says("Goes on with ");
    assertSame("stopped", "whole");
    assertThat(out.resolve("precision.csv"))
        .hasSameBinaryContentAs(folder.resolve("whole/precision.csv"));
  }

  /** Series of five years fill a piece after some thirty trials, however fast these are played. */
  private void writesPiecesEarly() {
    horizon = "1826";
    series = "64";
  }

  /** What is frozen cannot end before one has looked at it. */
  private Jar.Running frozenAfterItsFirstPiece(String... words)
      throws IOException, InterruptedException {
    Path piece = folder.resolve("stopped/chunks/000000.csv");
    Jar.Running run = jar.start(words);
    run.until(() -> Files.exists(piece));
    run.signal("-STOP");
    return run;
  }

  private String[] precise(String out) {
    String[] words = words(out, "");
    int replicates = List.of(words).indexOf("--replicates");
    List<String> others = new java.util.ArrayList<>(List.of(words));
    others.subList(replicates, replicates + 2).clear();
    return others.toArray(String[]::new);
  }

  @Test
  void moreReplicatesAndLevelsReuseWhatIsThere() throws IOException {
    jar.run(words("grown", "0,2", "40")).with(0);
    Jar.Ended more = jar.run(with(words("grown", "0,2,4", "70"), "--resume")).with(0);
    more.says("Goes on with 80 trials");
    jar.run(words("once", "0,2,4", "70")).with(0);
    assertSame("grown", "once");

    jar.run(with(words("grown", "0,2", "70"), "--resume")).with(7).says("no longer 1 of its 3");
  }

  @Test
  void shardsMakeTheResultOfASingleSweep() throws IOException {
    sweep("whole", "100").with(0);
    for (int i = 1; i <= 3; i++) {
      sweep("part" + i, "100", "--shard", i + "/3").with(0);
    }
    jar.run("merge", "part1", "part2", "--out", "merged")
        .with(2)
        .says("lack 64 trials, the first trial");
    jar.run("merge", "part1", "part2", "part3", "part2", "--out", "merged")
        .with(2)
        .says("expected parts that do not overlap");
    jar.run("merge", "part1", "part2", "part3", "--out", "merged").with(0);
    assertSame("merged", "whole");
  }

  @Test
  void mistakesAreToldBeforeAnythingIsWritten() {
    sweep("x", "10", "--shard", "4/3").with(2).says("--shard: \"4/3\"; expected I/N");
    sweep("x", "10", "--trial-timeout", "0").with(2).says("--trial-timeout: \"0\"");
    sweep("x", "10", "--on-error", "cry").with(2).says("expected continue or stop");
    sweep("x", "10", "--resume", "--force").with(2).says("exclude each other");
    sweep("x", "10", "--retry-failed").with(2).says("--retry-failed needs --resume");
    jar.run("sweep", Jar.config("no-force"), "--factor", "posture.force.brigade-forward=1,2")
        .with(2)
        .says("brigades-forward");
    jar.run("status", "x").with(2).says("no such folder");
    assertThat(folder.resolve("x")).doesNotExist();
  }

  private Jar.Ended sweep(String out, String replicates, String... more) {
    return jar.run(with(words(out, replicates), more));
  }

  private String[] words(String out, String replicates) {
    return words(out, "0,4", replicates);
  }

  private String[] words(String out, String levels, String replicates) {
    return new String[] {
      "sweep",
      Jar.config("no-force"),
      "--factor",
      "posture.force.brigades-forward=" + levels,
      "--set",
      "experiment.series=" + series,
      "--set",
      "horizon-days=" + horizon,
      "--replicates",
      replicates,
      "--out",
      out
    };
  }

  private static String[] with(String[] words, String... more) {
    String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return all;
  }

  private void assertSame(String played, String expected) throws IOException {
    for (String name : SAME) {
      assertThat(folder.resolve(played).resolve(name))
          .as(name)
          .hasSameBinaryContentAs(folder.resolve(expected).resolve(name));
    }
  }
}
