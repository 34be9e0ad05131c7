package ceasefire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.design.SinglePoint;
import ceasefire.results.Manifest;
import ceasefire.results.Opening;
import ceasefire.results.PointTable;
import ceasefire.results.ResultFolder;
import ceasefire.results.RunPlan;
import ceasefire.results.SampleMetrics;
import ceasefire.results.Sha256;
import ceasefire.results.TrialRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dataset is the same, byte for byte, however it was played. */
class EngineInvarianceTest {
  private static final String SCENARIO = "about: {}\n";
  private static final Manifest.Code CODE = new Manifest.Code("0", "", false);
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

  /** Stopped again and again, at whatever trial, and gone on with. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void filesDoNotDependOnInterruptions(int threads) {
    Manifest expected = run("expected", new LocalEngine(1), 0);
    LocalEngine engine = new LocalEngine(threads);
    long played = 0;
    int sessions = 0;
    while (true) {
      try (ResultFolder results = open("stopped", EXPERIMENT, Shard.WHOLE, Opening.RESUME)) {
        assertThat(results.held()).isEqualTo(played);
        Cancellation cancellation = new Cancellation();
        BlockSink writing = BlockSink.into(results.writer());
        int budget = 1 + 150 * sessions;
        EngineReport report = engine.run(
            EXPERIMENT,
            BlockPlan.of(EXPERIMENT).without((p, r) -> results.holds(p, r, false)),
            stoppingAfter(budget, cancellation),
            writing,
            Progress.QUIET,
            cancellation);
        results.writer().commit();
        played += report.done();
        sessions++;
        if (played == EXPERIMENT.trials()) {
          Manifest resumed = finish(results, engine);
          assertThat(resumed.files()).isEqualTo(expected.files());
          assertThat(resumed.datasetSha256()).isEqualTo(expected.datasetSha256());
          break;
        }
      }
    }
    assertThat(sessions).isGreaterThan(3);
  }

  private static PlayerFactory stoppingAfter(int trials, Cancellation cancellation) {
    AtomicInteger left = new AtomicInteger(trials);
    return new PlayerFactory(
        point -> (trial, series) -> {
          if (left.decrementAndGet() <= 0) {
            cancellation.request();
          }
          return new FakePlayer(0).play(trial, series);
        },
        FakePlayer.METRICS,
        FakePlayer.WEEKS);
  }

  @Test
  void extendedResultIsThatOfASingleRun() {
    Experiment small = new Experiment("sample", "?", 7, 700, new SinglePoint(), Seeding.COMMON);
    run("grown", small, new LocalEngine(2), 0);
    try (ResultFolder results = open("grown", EXPERIMENT, Shard.WHOLE, Opening.RESUME)) {
      EngineReport report = play(results, EXPERIMENT, Shard.WHOLE, new LocalEngine(2), 0);
      assertThat(report.done()).isEqualTo(800);
      assertThat(finish(results, new LocalEngine(2)).files())
          .isEqualTo(run("expected", new LocalEngine(1), 0).files());
    }
  }

  @Test
  void mergedShardsAreThatOfASingleRun() {
    List<Path> parts = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      Shard shard = new Shard(i, 3);
      try (ResultFolder results = open("part" + i, EXPERIMENT, shard, Opening.NEW)) {
        play(results, EXPERIMENT, shard, new LocalEngine(2), 0);
        finish(results, new LocalEngine(2));
        parts.add(results.path());
      }
    }
    try (ResultFolder merged = open("merged", EXPERIMENT, Shard.WHOLE, Opening.NEW)) {
      merged.assemble(SCENARIO, parts);
      merged.listFailures("repeat");
      merged.read(trials -> {});
      merged.summarize(List.of());
      assertThat(merged.seal(Manifest.Environment.here(1, "now", 0)).files())
          .isEqualTo(run("expected", new LocalEngine(1), 0).files());
    }
  }

  @Test
  void failedTrialsArePlayedAgainWhenAskedFor() {
    run("failing", new LocalEngine(2), 0);
    assertThat(folder.resolve("failing/failures.csv")).exists();
    try (ResultFolder results = open("failing", EXPERIMENT, Shard.WHOLE, Opening.RESUME)) {
      PlayerFactory mended = new PlayerFactory(
          point -> (trial, series) ->
              TrialRecord.ok(trial.point(), trial.replicate(), trial.seed(), new double[5]),
          FakePlayer.METRICS,
          FakePlayer.WEEKS);
      EngineReport report = new FolderRun(EXPERIMENT, Shard.WHOLE, mended, new LocalEngine(2))
          .into(results, true, Progress.QUIET, new Cancellation())
          .report();
      assertThat(report.done()).isEqualTo(30);
      assertThat(finish(results, new LocalEngine(1)).counts())
          .isEqualTo(new Manifest.Counts(1_500, 0));
    }
    assertThat(folder.resolve("failing/failures.csv")).doesNotExist();
  }

  private Manifest run(String name, LocalEngine engine, int delayMicros) {
    return run(name, EXPERIMENT, engine, delayMicros);
  }

  private Manifest run(String name, Experiment experiment, LocalEngine engine, int delayMicros) {
    try (ResultFolder results = open(name, experiment, Shard.WHOLE, Opening.NEW)) {
      EngineReport report = play(results, experiment, Shard.WHOLE, engine, delayMicros);
      assertThat(report.isInterrupted()).isFalse();
      return finish(results, engine);
    }
  }

  private static EngineReport play(
      ResultFolder results, Experiment experiment, Shard shard, LocalEngine engine, int delay) {
    return new FolderRun(experiment, shard, FakePlayer.factory(delay), engine)
        .into(results, false, Progress.QUIET, new Cancellation())
        .report();
  }

  private static Manifest finish(ResultFolder results, LocalEngine engine) {
    results.assemble(SCENARIO);
    results.listFailures("repeat");
    results.read(trials -> {});
    results.summarize(List.of());
    return results.seal(Manifest.Environment.here(engine.threads(), "now", 0));
  }

  private ResultFolder open(String name, Experiment experiment, Shard shard, Opening opening) {
    return ResultFolder.open(
        folder.resolve(name),
        RunPlan.of(List.of("run"), experiment.card(shard), SCENARIO, CODE, "now"),
        new PointTable(
            List.of(),
            experiment.points().stream()
                .map(point -> new PointTable.Row(point, List.of(), "sha"))
                .toList()),
        SampleMetrics.ALL,
        opening);
  }
}
