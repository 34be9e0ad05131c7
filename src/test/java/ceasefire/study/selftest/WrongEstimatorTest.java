package ceasefire.study.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.design.BatchMeans;
import ceasefire.design.RandomDesign;
import ceasefire.model.Scenario;
import ceasefire.random.RandomStream;
import ceasefire.random.Seeds;
import ceasefire.results.TrialRecord;
import ceasefire.stats.Interval;
import ceasefire.stats.KaplanMeier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Each check passes as the program is, and finds out what is deliberately wrong. */
class WrongEstimatorTest {
  private static Check named(String name, List<Check> checks) {
    return checks.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  /** What is wrong in one check. */
  private static List<String> wrong(String name, Supplier<List<Check>> checks) {
    return named(name, checks.get()).findings().stream()
        .filter(f -> f.verdict() == Finding.Verdict.FAILED)
        .map(Finding::what)
        .toList();
  }

  /** Means of all replicates as if they were free of noise. */
  private static BatchMeans noiseIgnored(BatchMeans response) {
    Map<Long, double[]> means = new HashMap<>();
    response
        .byPoint()
        .forEach((point, values) ->
            means.put(point, new double[] {Arrays.stream(values).average().orElseThrow()}));
    return new BatchMeans(means, 1, false);
  }

  @Test
  void indicesThatTakeNoiseForEffects() {
    assertThat(wrong("sobol-noise", () -> SobolChecks.ofProgram().checks())).isEmpty();
    var naive = new SobolChecks(
        (design, response, random) -> design.sensitivity(noiseIgnored(response), 0.95, random));
    assertThat(wrong("sobol-noise", naive::checks)).contains("total order of x3");
  }

  @Test
  void hypercubeThatIsNone() {
    assertThat(wrong("latin-hypercube", () -> DesignChecks.ofProgram().checks()))
        .isEmpty();
    var random = new DesignChecks(new RandomDesign(Played.factors(5, 0, 1), 256, 1));
    assertThat(wrong("latin-hypercube", random::checks)).containsExactly("strata without a point");
  }

  @Test
  void survivalThatTakesTheCensoredForDead() {
    var blind = new SurvivalChecks((times, events) -> {
      boolean[] all = new boolean[events.length];
      Arrays.fill(all, true);
      return KaplanMeier.of(times, all);
    });
    for (String name : List.of(
        "survival-published",
        "survival-exponential",
        "survival-weibull-rising",
        "survival-weibull-falling",
        "survival-intervals")) {
      assertThat(wrong(name, () -> SurvivalChecks.ofProgram().checks()))
          .as(name)
          .isEmpty();
      assertThat(wrong(name, blind::checks)).as(name).isNotEmpty();
    }
  }

  @Test
  void intervalThatLeavesOutTheCorrection() {
    var wald = new IntervalChecks((events, n, confidence) -> {
      double p = (double) events / n;
      double half = 1.96 * Math.sqrt(p * (1 - p) / n);
      return new Interval(p, p - half, p + half, confidence, n);
    });
    for (String name : List.of("wilson", "intervals-published")) {
      assertThat(wrong(name, () -> IntervalChecks.ofProgram().checks()))
          .as(name)
          .isEmpty();
      assertThat(wrong(name, wald::checks)).as(name).isNotEmpty();
    }
    assertThat(wrong("wilson", wald::checks)).contains("coverage of 0.05, n = 200");
  }

  @Test
  void streamOfAnotherSeed() {
    assertThat(wrong("random-bits", () -> RandomChecks.ofProgram().checks())).isEmpty();
    var other = new RandomChecks(seed -> RandomStream.named(seed + 1, "incidents"));
    assertThat(wrong("random-bits", other::checks)).containsExactly("draws that differ");
  }

  @Test
  void modelThatDiffersInOneBit() {
    assertThat(wrong("golden-trials", () -> GoldenTrials.ofProgram().checks())).isEmpty();
    var other = new GoldenTrials(WrongEstimatorTest::nearly);
    assertThat(wrong("golden-trials", other::checks)).containsExactly("trials that differ");
    assertThat(wrong("golden-trials", () -> new GoldenTrials(scenario -> List.of()).checks()))
        .containsExactly("trials that differ");
  }

  private static List<TrialRecord> nearly(Scenario scenario) {
    List<TrialRecord> played = GoldenTrials.play(scenario);
    double[] values = played.get(1).values();
    values[5] = Math.nextUp(values[5]);
    assertThat(played.get(1).seed()).isEqualTo(Seeds.mix(2026, 1));
    return played;
  }

  @Test
  void theOthersPass() {
    for (String name : List.of("decimal-text", "files")) {
      assertThat(wrong(name, FileChecks::checks)).as(name).isEmpty();
    }
    for (String name : List.of("tango", "newcombe", "quantiles", "means", "no-event")) {
      assertThat(wrong(name, () -> IntervalChecks.ofProgram().checks()))
          .as(name)
          .isEmpty();
    }
  }
}
