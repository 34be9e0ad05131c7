package ceasefire.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.random.Seeds;
import ceasefire.results.FolderRefusedException;
import ceasefire.results.Manifest;
import ceasefire.results.Opening;
import ceasefire.results.PointTable;
import ceasefire.results.ResultFolder;
import ceasefire.results.RunPlan;
import ceasefire.results.SampleMetrics;
import ceasefire.results.StoredRows;
import ceasefire.results.TrialRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where points stop, and so every file, depends on nothing but the points and the rule. */
class PrecisionInvarianceTest {
  private static final String SCENARIO = "about: {}\n";
  /** The chance of an agreement, by point: the closer to one half, the more trials it takes. */
  private static final Map<Long, Double> AGREED = Map.of(1L, 0.5, 2L, 0.99, -3L, 0.15);

  private static final PrecisionRule RULE =
      PrecisionRuleTest.rule(2_000, "agreed=0.06", "km2_lost=0.5");

  @TempDir
  Path folder;

  /** At 1 - 0.05 / 8, 2.73 deviations: one half takes (2.73 / 0.06)^2 / 4 = 518, so 672; 0.15 264. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void threadsDoNotMatter(int threads) {
    Manifest manifest = play("threads" + threads, RULE, threads);
    assertThat(manifest.files()).isEqualTo(play("expected", RULE, 1).files());
    assertThat(manifest.files()).containsKey("precision.csv");
    Stops stops = stops("expected", RULE);
    assertThat(stops.byPoint().values())
        .extracting(Judgement::replicates)
        .containsExactly(672, 128, 288);
    assertThat(manifest.counts()).isEqualTo(new Manifest.Counts(1_088 - 20, 20));
    assertThat(manifest.experiment().trials()).isEqualTo(1_088);
    assertThat(stops.unreached()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void runThatIsBrokenOffAgainAndAgainEndsAlike(int threads) {
    int stopped = 0;
    for (int trials : new int[] {20, 300, 84, 190, 5, 400}) {
      try (ResultFolder results = open("stopped", RULE, Shard.WHOLE, Opening.RESUME)) {
        Cancellation cancellation = new Cancellation();
        AtomicInteger left = new AtomicInteger(trials);
        FolderRun.Outcome outcome = new FolderRun(
                experiment(RULE),
                Shard.WHOLE,
                players(left, cancellation),
                new LocalEngine(threads))
            .into(results, false, Progress.QUIET, cancellation);
        stopped += outcome.report().isInterrupted() ? 1 : 0;
        results.writer().commit();
      }
    }
    assertThat(stopped).isEqualTo(6);
    assertThat(play("stopped", RULE, threads).files())
        .isEqualTo(play("expected", RULE, 1).files());
  }

  @Test
  void tighterPrecisionReusesTrials() {
    play("grown", RULE, 2);
    PrecisionRule tighter = PrecisionRuleTest.rule(2_000, "agreed=0.05", "km2_lost=0.5");
    try (ResultFolder results = open("grown", tighter, Shard.WHOLE, Opening.RESUME)) {
      FolderRun.Outcome outcome = run(results, tighter, Shard.WHOLE, 2);
      assertThat(outcome.report().done()).isEqualTo(trials(outcome.stops()) - 1_088);
      assertThat(finish(results, outcome.stops()).files())
          .isEqualTo(play("expected", tighter, 1).files());
    }
  }

  @Test
  void trialsWouldBeLeftOverByALooserPrecision() {
    play("done", RULE, 2);
    refuses(PrecisionRuleTest.rule(2_000, "agreed=0.07", "km2_lost=0.5"), "agreed=0.07");
    refuses(PrecisionRuleTest.rule(2_000, "km2_lost=0.5"), "precision agreed=0.06 km2_lost=0.5");
    refuses(PrecisionRuleTest.rule(1_000, "agreed=0.06", "km2_lost=0.5"), "replicates 1984 there");
    refuses(new PrecisionRule(RULE.targets(), 0.9, 2_000), "at 0.95 there, ");
  }

  @Test
  void fixedNumberAndPrecisionDoNotMix() {
    StoppingRule fixed = new FixedReplicates(200);
    try (ResultFolder results = open("fixed", fixed, Shard.WHOLE, Opening.NEW)) {
      finish(results, run(results, fixed, Shard.WHOLE, 2).stops());
    }
    assertThatThrownBy(() -> open("fixed", RULE, Shard.WHOLE, Opening.RESUME))
        .isInstanceOf(FolderRefusedException.class)
        .hasMessageContaining("precision a fixed number of 200 replicates there, agreed=0.06");
  }

  @Test
  void shardsMakeTheResultOfASingleRun() {
    List<Path> parts = new ArrayList<>();
    for (int i = 1; i <= 2; i++) {
      Shard shard = new Shard(i, 2);
      try (ResultFolder results = open("part" + i, RULE, shard, Opening.NEW)) {
        finish(results, run(results, RULE, shard, 2).stops());
        parts.add(results.path());
      }
    }
    assertThat(stops("part1", RULE).byPoint()).containsOnlyKeys(1L, -3L);
    try (ResultFolder merged = open("merged", RULE, Shard.WHOLE, Opening.NEW)) {
      merged.assemble(SCENARIO, parts);
      merged.listFailures("repeat");
      merged.summarize(List.of());
      merged.read(trials -> {});
      Manifest whole = play("expected", RULE, 1);
      merged.tellPrecision(stops("expected", RULE).rows());
      assertThat(merged.seal(Manifest.Environment.here(1, "now", 0)).files())
          .isEqualTo(whole.files());
    }
  }

  /** With the failed trials in, a point may turn out to have had enough before. */
  @Test
  void retriedFailuresEndLikeARunWithoutThem() {
    play("failing", RULE, 2);
    try (ResultFolder results = open("failing", RULE, Shard.WHOLE, Opening.RESUME)) {
      FolderRun.Outcome outcome = new FolderRun(
              experiment(RULE), Shard.WHOLE, mended(), new LocalEngine(2))
          .into(results, true, Progress.QUIET, new Cancellation());
      assertThat(outcome.report().done()).isEqualTo(20);
      Manifest manifest = finish(results, outcome.stops());
      try (ResultFolder clean = open("clean", RULE, Shard.WHOLE, Opening.NEW)) {
        FolderRun.Outcome undisturbed = new FolderRun(
                experiment(RULE), Shard.WHOLE, mended(), new LocalEngine(1))
            .into(clean, false, Progress.QUIET, new Cancellation());
        assertThat(manifest.files())
            .isEqualTo(finish(clean, undisturbed.stops()).files());
      }
    }
  }

  /** What was played is judged again from the files as it was when it was played. */
  @Test
  void storedTrialsStopWhereTheyDid() {
    try (ResultFolder results = open("stored", RULE, Shard.WHOLE, Opening.NEW)) {
      Stops stops = run(results, RULE, Shard.WHOLE, 2).stops();
      finish(results, stops);
      assertThat(stops("stored", RULE).rows()).isEqualTo(stops.rows());
    }
    assertThat(stops("stored", PrecisionRuleTest.rule(2_000, "agreed=0.05")).byPoint())
        .containsOnlyKeys(2L);
  }

  private void refuses(PrecisionRule other, String said) {
    assertThatThrownBy(() -> open("done", other, Shard.WHOLE, Opening.RESUME))
        .isInstanceOf(FolderRefusedException.class)
        .hasMessageContaining(said);
  }

  private static long trials(Stops stops) {
    return stops.byPoint().values().stream().mapToLong(Judgement::replicates).sum();
  }

  private Stops stops(String name, StoppingRule rule) {
    try (StoredRows rows = StoredRows.open(folder.resolve(name), SampleMetrics.ALL)) {
      return Stops.of(rule, rows);
    }
  }

  private Manifest play(String name, StoppingRule rule, int threads) {
    try (ResultFolder results = open(name, rule, Shard.WHOLE, Opening.RESUME)) {
      FolderRun.Outcome outcome = run(results, rule, Shard.WHOLE, threads);
      assertThat(outcome.report().isInterrupted()).isFalse();
      return finish(results, outcome.stops());
    }
  }

  private static FolderRun.Outcome run(
      ResultFolder results, StoppingRule rule, Shard shard, int threads) {
    PlayerFactory players = players(new AtomicInteger(Integer.MAX_VALUE), new Cancellation());
    return new FolderRun(experiment(rule), shard, players, new LocalEngine(threads))
        .into(results, false, Progress.QUIET, new Cancellation());
  }

  private static Manifest finish(ResultFolder results, Stops stops) {
    results.assemble(SCENARIO, stops::takes);
    if (!stops.targets().isEmpty()) {
      results.tellPrecision(stops.rows());
    }
    results.listFailures("repeat");
    results.summarize(List.of());
    results.read(trials -> {});
    return results.seal(Manifest.Environment.here(1, "now", 0));
  }

  /** Every 50th replicate fails. */
  private static PlayerFactory players(AtomicInteger left, Cancellation cancellation) {
    return players(trial -> {
      if (left.decrementAndGet() <= 0) {
        cancellation.request();
      }
      if (trial.replicate() % 50 == 49) {
        throw new IllegalStateException("planted");
      }
    });
  }

  private static PlayerFactory mended() {
    return players(trial -> {});
  }

  private static PlayerFactory players(java.util.function.Consumer<Trial> before) {
    return new PlayerFactory(
        () -> (TrialPlayer) (trial, series) -> {
          before.accept(trial);
          double share = (Seeds.mix(trial.seed(), 1) >>> 11) * 0x1p-53;
          boolean agreed = share < AGREED.getOrDefault(trial.point(), 0.0);
          double[] values = {0, agreed ? 1 : 0, Double.NaN, 1, share};
          return TrialRecord.ok(trial.point(), trial.replicate(), trial.seed(), values);
        },
        FakePlayer.METRICS,
        FakePlayer.WEEKS);
  }

  private static Experiment experiment(StoppingRule rule) {
    return new Experiment(
        "sample", "?", 7, rule, List.copyOf(AGREED.keySet()), Seeding.INDEPENDENT, 0);
  }

  private ResultFolder open(String name, StoppingRule rule, Shard shard, Opening opening) {
    Experiment experiment = experiment(rule);
    return ResultFolder.open(
        folder.resolve(name),
        RunPlan.of(List.of("run"), experiment.card(shard), SCENARIO, SampleMetrics.CODE, "now"),
        new PointTable(
            List.of(),
            experiment.points().stream()
                .map(point -> new PointTable.Row(point, List.of(), "sha"))
                .toList()),
        SampleMetrics.ALL,
        opening);
  }
}
