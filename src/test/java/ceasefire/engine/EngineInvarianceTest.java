package ceasefire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.design.SinglePoint;
import ceasefire.results.Manifest;
import ceasefire.results.ResultFolder;
import ceasefire.results.RunPlan;
import ceasefire.results.SampleMetrics;
import ceasefire.results.Sha256;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dataset is the same, byte for byte, however it was played. */
class EngineInvarianceTest {
  private static final String SCENARIO = "about: {}\n";
  private static final Experiment EXPERIMENT =
      new Experiment("sample", "?", 7, 1_500, new SinglePoint(), Seeding.COMMON);

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource({"2, FORWARD", "5, FORWARD", "1, REVERSED", "3, REVERSED"})
  void filesDependNeitherOnThreadsNorOnOrder(int threads, TrialOrder order) {
    Manifest expected = run("expected", new LocalEngine(1), 0);
    Manifest played = run("played", new LocalEngine(threads, order), 300);
    assertThat(played.files()).isEqualTo(expected.files());
    assertThat(played.datasetSha256()).isEqualTo(expected.datasetSha256());
    assertThat(played.counts()).isEqualTo(new Manifest.Counts(1_470, 30));
  }

  /** Guards the test above: with another seed its hashes do differ. */
  @Test
  void filesDependOnTheSeed() {
    Experiment other = new Experiment("sample", "?", 8, 1_500, new SinglePoint(), Seeding.COMMON);
    Manifest expected = run("expected", new LocalEngine(1), 0);
    Manifest played = run("played", other, new LocalEngine(1), 0);
    assertThat(played.files().get("trials.csv")).isNotEqualTo(expected.files().get("trials.csv"));
    assertThat(played.files().get("series.csv")).isNotEqualTo(expected.files().get("series.csv"));
    assertThat(played.datasetSha256()).isNotEqualTo(expected.datasetSha256());
    assertThat(Sha256.of(folder.resolve("played/trials.csv")))
        .isEqualTo(played.files().get("trials.csv"));
  }

  private Manifest run(String name, LocalEngine engine, int delayMicros) {
    return run(name, EXPERIMENT, engine, delayMicros);
  }

  private Manifest run(String name, Experiment experiment, LocalEngine engine, int delayMicros) {
    RunPlan plan = RunPlan.of(List.of("run"), experiment.card(), SCENARIO, "now");
    try (ResultFolder results =
        ResultFolder.open(folder.resolve(name), plan, SampleMetrics.ALL, false)) {
      EngineReport report = engine.run(
          experiment,
          FakePlayer.factory(delayMicros),
          BlockSink.into(results.writer()),
          Progress.QUIET,
          new Cancellation());
      assertThat(report.isInterrupted()).isFalse();
      results.assemble(SCENARIO);
      results.summarize(List.of());
      return results.seal(
          new Manifest.Code("0", "", false), Manifest.Environment.here(engine.threads(), "now", 0));
    }
  }
}
