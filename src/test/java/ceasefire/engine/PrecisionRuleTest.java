package ceasefire.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.engine.Reading.Verdict;
import ceasefire.results.SampleMetrics;
import ceasefire.results.TrialRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionRuleTest {
  private static final int VALUES = SampleMetrics.ALL.size();

  /** The 5 looks up to 672 share the 5 % that may miss. */
  @Test
  void everyLookTakesItsShareOfTheDoubt() {
    PrecisionRule rule = rule(672, "agreed=0.1");
    assertThat(rule.looks()).hasSize(5);
    assertThat(rule.level()).isCloseTo(0.99, within(1e-12));
    assertThat(new PrecisionRule(rule.targets(), 0.9, 128).level()).isCloseTo(0.9, within(1e-12));
  }

  /**
   * At 99 %, 64 of 128 reach from 0.38408 to 0.61592 (the binomial tails solved by bisection): a
   * half-width of 0.11592. So it takes 128 (0.11592 / 0.1)^2 = 172, in whole blocks 192.
   */
  @Test
  void shareIsJudgedByItsExactInterval() {
    Reading reading = read(rule(672, "agreed=0.1"), events(64, 128));
    assertThat(reading.verdict()).isEqualTo(Verdict.WIDE);
    assertThat(reading.interval().low()).isCloseTo(0.38408, within(1e-5));
    assertThat(reading.halfWidth()).isCloseTo(0.11592, within(1e-5));
    assertThat(reading.needed()).isEqualTo(192);
    Reading wider = read(rule(672, "agreed=0.116"), events(64, 128));
    assertThat(wider.verdict()).isEqualTo(Verdict.NARROW);
    assertThat(wider.needed()).isEqualTo(128);
  }

  /** None of 128 at 99 %: below 1 - 0.005^(1/128) = 0.04055. */
  @Test
  void shareThatNobodySawHasAWidthToo() {
    assertThat(read(rule(672, "agreed=0.0203"), events(0, 128)).verdict())
        .isEqualTo(Verdict.NARROW);
    assertThat(read(rule(672, "agreed=0.0202"), events(0, 128)).verdict()).isEqualTo(Verdict.WIDE);
  }

  /** 12 of 128 violations on day 365 or before; a trial that never saw one survives. */
  @Test
  void survivalCountsThoseWithoutTheEvent() {
    List<double[]> trials = new ArrayList<>();
    for (int i = 0; i < 128; i++) {
      trials.add(new double[] {0, 0, i < 12 ? 365 : i < 50 ? 366 : Double.NaN, 0, 0});
    }
    Reading reading = read(rule(672, "v_day@365=0.071"), trials);
    assertThat(reading.interval().estimate()).isEqualTo(116 / 128.0);
    assertThat(reading.interval().high()).isCloseTo(1 - 0.03957, within(1e-5));
    assertThat(reading.verdict()).isEqualTo(Verdict.NARROW);
  }

  /** Half -1, half 1: error sqrt(1 / 127), t(0.995, 127) = 2.61510; half-width 0.232052. */
  @Test
  void meanIsJudgedByStudentsInterval() {
    Reading reading = read(rule(672, "km2_lost=0.23206"), amounts(64, -1, 64, 1));
    assertThat(reading.interval().estimate()).isZero();
    assertThat(reading.halfWidth()).isCloseTo(0.232052, within(1e-6));
    assertThat(reading.verdict()).isEqualTo(Verdict.NARROW);
    assertThat(read(rule(672, "km2_lost=0.23205"), amounts(64, -1, 64, 1)).verdict())
        .isEqualTo(Verdict.WIDE);
  }

  /**
   * Of 672 trials k have 1: the squared skewness is (1 - 2p)^2 / (p (1 - p)), p = k / 672. 25 times
   * that is 689 for k = 22, and 656 for k = 23.
   */
  @ParameterizedTest
  @CsvSource({"22, SKEWED", "23, NARROW"})
  void fewValuesThatWeighAreNotTrusted(int weighing, Verdict verdict) {
    assertThat(read(rule(4_000, "km2_lost=10"), amounts(672 - weighing, 0, weighing, 1))
            .verdict())
        .isEqualTo(verdict);
  }

  /**
   * Values alike have no interval. At the level of 11 looks, those that differ are fewer than one in
   * a thousand from ln(0.05 / 11) / ln(0.999) = 5,390.9 on.
   */
  @Test
  void valuesThatAreAllTheSameDoNotSufficeBeforeThereAreVeryMany() {
    PrecisionRule rule = new PrecisionRule(rule(128, "km2_lost=1").targets(), 0.95, 7_776);
    assertThat(rule.level()).isCloseTo(1 - 0.05 / 11, within(1e-12));
    Reading some = read(rule, amounts(672, 7, 0, 0));
    assertThat(some.verdict()).isEqualTo(Verdict.WIDE);
    assertThat(some.halfWidth()).isNaN();
    assertThat(some.needed()).isEqualTo(5_408);
    assertThat(read(rule, amounts(5_390, 7, 0, 0)).verdict()).isEqualTo(Verdict.WIDE);
    assertThat(read(rule, amounts(5_391, 7, 0, 0)).verdict()).isEqualTo(Verdict.CONSTANT);
  }

  @Test
  void allTargetsMustBeReached() {
    PrecisionRule rule = rule(672, "agreed=0.12", "km2_lost=0.01");
    PointTally tally = tally(rule, events(64, 128));
    tally.add(TrialRecord.ok(1, 128, 1, new double[] {0, 1, 3, 4, 5}));
    Judgement found = rule.judge(1, tally);
    assertThat(found.readings())
        .extracting(Reading::verdict)
        .containsExactly(Verdict.NARROW, Verdict.WIDE);
    assertThat(found.stops()).isFalse();
    assertThat(found.reached()).isFalse();
  }

  @Test
  void theMostIsTheEndWhateverIsKnown() {
    PrecisionRule rule = rule(150, "agreed=0.01");
    assertThat(rule.most()).isEqualTo(128);
    Judgement found = rule.judge(1, tally(rule, events(64, 128)));
    assertThat(found.stops()).isTrue();
    assertThat(found.reached()).isFalse();
    assertThat(found.needed()).isGreaterThan(10_000);
  }

  @Test
  void whereMostTrialsFailMoreDoNotHelp() {
    PrecisionRule rule = rule(4_000, "agreed=0.01");
    PointTally tally = tally(rule, events(30, 60));
    for (int i = 60; i < 128; i++) {
      tally.add(TrialRecord.failed(1, i, 1, "broken", VALUES));
    }
    Judgement found = rule.judge(1, tally);
    assertThat(found.replicates()).isEqualTo(128);
    assertThat(found.readings().get(0).interval().n()).isEqualTo(60);
    assertThat(found.stops()).isTrue();
    assertThat(found.reached()).isFalse();
  }

  @Test
  void metricThatAppliesToNoTrialIsGivenUp() {
    PrecisionRule rule = rule(100_000, "km2_lost=1");
    PointTally some = tally(rule, amounts(1_000, Double.NaN, 0, 0));
    assertThat(rule.judge(1, some).stops()).isFalse();
    Judgement found = rule.judge(1, tally(rule, amounts(7_776, Double.NaN, 0, 0)));
    assertThat(found.stops()).isTrue();
    assertThat(found.reached()).isFalse();
  }

  @Test
  void wholePointsFallToAShard() {
    PrecisionRule rule = rule(672, "agreed=0.1");
    List<Long> points = List.of(1L, 2L, 3L, 4L, 5L);
    assertThat(rule.points(points, new Shard(1, 2))).containsExactly(1L, 3L, 5L);
    assertThat(rule.points(points, new Shard(2, 2))).containsExactly(2L, 4L);
    assertThat(rule.points(points, new Shard(6, 6))).isEmpty();
    BlockPlan plan = rule.between(List.of(2L, 4L), 128, 192, new Shard(2, 2));
    assertThat(IntStream.range(0, plan.count()).mapToObj(plan::block))
        .containsExactly(
            new Block(2, 128, 32),
            new Block(4, 128, 32),
            new Block(2, 160, 32),
            new Block(4, 160, 32));
  }

  @Test
  void ruleIsTheOneThatItsCardTells() {
    PrecisionRule rule = rule(5_000, "agreed=0.025", "v_day@365=0.1");
    assertThat(PrecisionRule.of(rule.card().orElseThrow(), SampleMetrics.ALL)).isEqualTo(rule);
    assertThat(new FixedReplicates(5).card()).isEqualTo(Optional.empty());
  }

  @Test
  void refusesWhatNoLookCanFulfil() {
    PrecisionRule rule = rule(672, "agreed=0.1");
    assertThatThrownBy(() -> new PrecisionRule(List.of(), 0.95, 672))
        .hasMessageContaining("no targets");
    assertThatThrownBy(() -> new PrecisionRule(rule.targets(), 1, 672)).hasMessageContaining("1.0");
    assertThatThrownBy(() -> new PrecisionRule(rule.targets(), 0.95, 100))
        .hasMessageContaining("100 replicates; expected at least 128");
  }

  static PrecisionRule rule(int most, String... targets) {
    return new PrecisionRule(
        TargetText.read(List.of(targets), SampleMetrics.ALL, (place, problem, expected, near) -> {
          throw new IllegalArgumentException(problem);
        }),
        0.95,
        most);
  }

  private static Reading read(PrecisionRule rule, List<double[]> trials) {
    return rule.judge(1, tally(rule, trials)).readings().get(0);
  }

  private static PointTally tally(PrecisionRule rule, List<double[]> trials) {
    PointTally tally = new PointTally(rule.targets());
    trials.forEach(values -> tally.add(TrialRecord.ok(1, tally.trials(), 1, values)));
    return tally;
  }

  /** Trials of which so many agreed. */
  private static List<double[]> events(int agreed, int n) {
    return IntStream.range(0, n)
        .mapToObj(i -> new double[] {0, i < agreed ? 1 : 0, Double.NaN, 0, 0})
        .toList();
  }

  /** Trials with so many of one amount of ground lost and of another. */
  private static List<double[]> amounts(int n, double one, int m, double other) {
    return IntStream.range(0, n + m)
        .mapToObj(i -> new double[] {0, 0, 0, 0, i < n ? one : other})
        .toList();
  }
}
