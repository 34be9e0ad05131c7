package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.CrossParameterException;
import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SanctionsTest {
  private static final double[] SHARES = {0.85, 0.15};

  private final Sanctions rule = Rules.of(Sanctions.class);

  private Sanctions with(Coordination coordination) {
    return Rules.with(rule, "coordination", coordination);
  }

  /** Steps of (.7 - .2) / 3 = .166667: .533333, .366667, .2, and no further. */
  /** From .7 a relief of one half goes halfway to .2; what has been relieved further stays so. */
  @Test
  void dealsGrantReliefOfTheirOwn() {
    Sanctions sanctions = Rules.of(Sanctions.class);
    assertThat(sanctions.levelUnderDeal(0.7, 0.5)).isCloseTo(0.45, within(1e-12));
    assertThat(sanctions.levelUnderDeal(0.3, 0.5)).isEqualTo(0.3);
    assertThat(sanctions.levelUnderDeal(0.9, 0)).isEqualTo(0.9);
  }

  @Test
  void complianceEarnsReliefStepByStep() {
    assertThat(rule.levelAfterMonth(0.7, 5)).isEqualTo(0.7);
    double level = rule.levelAfterMonth(0.7, 6);
    assertThat(level).isCloseTo(0.533333, within(1e-6));
    level = rule.levelAfterMonth(level, 6);
    assertThat(level).isCloseTo(0.366667, within(1e-6));
    level = rule.levelAfterMonth(level, 6);
    assertThat(level).isCloseTo(0.2, within(1e-12));
    assertThat(rule.levelAfterMonth(level, 6)).isCloseTo(0.2, within(1e-12));
    assertThat(rule.levelAfterMonth(0.1, 6)).isEqualTo(0.1);
    assertThat(rule.levelAfterMonth(1, 6)).isCloseTo(0.833333, within(1e-6));
  }

  /** Six clean months to a step, then from the beginning; noise delays it, an episode undoes it. */
  @Test
  void onlyACleanRecordCounts() {
    int months = 0;
    for (int i = 1; i <= 6; i++) {
      months = rule.compliantMonths(months, 0.1, false);
      assertThat(months).isEqualTo(i);
    }
    assertThat(rule.compliantMonths(months, 0.25, false)).isEqualTo(1);
    assertThat(rule.compliantMonths(months, 0.26, false)).isZero();
    assertThat(rule.compliantMonths(3, 0.26, false)).isEqualTo(3);
    assertThat(rule.compliantMonths(3, 0, true)).isZero();
  }

  /** A breach takes one step back, never above the level at the start, and gives nothing. */
  @Test
  void breachTakesReliefBack() {
    assertThat(rule.levelAfterBreach(0.2)).isCloseTo(0.366667, within(1e-6));
    assertThat(rule.levelAfterBreach(0.6)).isCloseTo(0.7, within(1e-12));
    assertThat(rule.levelAfterBreach(0.7)).isEqualTo(0.7);
    assertThat(rule.levelAfterBreach(0.9)).isEqualTo(0.9);
    assertThat(Rules.with(rule, "stepsBack", 0).levelAfterBreach(0.2)).isEqualTo(0.2);
  }

  /** .8 / 160 = .005 a day: 60 days from .7 to 1, 160 from .2. */
  @Test
  void snapbackTakesItsDays() {
    assertThat(rule.levelAfterDay(0.7, 1)).isCloseTo(0.705, within(1e-12));
    double level = 0.2;
    for (int day = 0; day < 159; day++) {
      level = rule.levelAfterDay(level, 1);
    }
    assertThat(level).isCloseTo(0.995, within(1e-9));
    level = rule.levelAfterDay(rule.levelAfterDay(level, 1), 1);
    assertThat(level).isEqualTo(1);
    assertThat(rule.levelAfterDay(0.9, 0.8)).isEqualTo(0.9);
    assertThat(rule.levelAfterDay(0.799, 0.8)).isEqualTo(0.8);
  }

  /** Under full coordination the quorum of .5 decides: the larger holder for both, the smaller not. */
  @Test
  void quorumBindsAllUnderFullCoordination() {
    assertThat(with(Coordination.FULL).snapsBack(false, 0.85, 1)).isTrue();
    assertThat(with(Coordination.FULL).snapsBack(true, 0.15, 1)).isFalse();
    Sanctions any = Rules.with(with(Coordination.FULL), "quorum", 0.0);
    assertThat(any.snapsBack(false, 0.15, 1)).isTrue();
    assertThat(any.snapsBack(false, 0, 1)).isFalse();
    assertThat(with(Coordination.NONE).snapsBack(true, 0.15, 1)).isTrue();
    assertThat(with(Coordination.PARTIAL).snapsBack(false, 0.85, 1)).isFalse();
  }

  /** Holders that ask the same lose nothing, whatever their coordination. */
  @ParameterizedTest
  @EnumSource(Coordination.class)
  void equalLevelsAreThePressure(Coordination coordination) {
    double[] levels = {0.7, 0.7};
    assertThat(with(coordination).pressure(levels, SHARES)).isCloseTo(0.7, within(1e-12));
  }

  /**
   * Shares .85 and .15. The smaller alone at 1, the larger at .2: .85 x .2 + .15 = .32, of which .85 x
   * .15 x .8 x leak is lost: .269 with leak .5, .2945 with .25, .32 with 0. The larger alone: .88 less
   * as much.
   */
  @Test
  void loneHolderLosesByDivertedTrade() {
    double[] smaller = {0.2, 1};
    assertThat(with(Coordination.NONE).pressure(smaller, SHARES)).isCloseTo(0.269, within(1e-12));
    assertThat(rule.pressure(smaller, SHARES)).isCloseTo(0.2945, within(1e-12));
    assertThat(with(Coordination.FULL).pressure(smaller, SHARES)).isCloseTo(0.32, within(1e-12));
    double[] larger = {1, 0.2};
    assertThat(with(Coordination.NONE).pressure(larger, SHARES)).isCloseTo(0.829, within(1e-12));
  }

  /**
   * From .7 each, believed with .5 and .4: .7 + .85 x .5 x .3 + .15 x .4 x .3 = .8455, less .25 x .85 x
   * .15 x (.5 x .6 + .5 x .4) x .3 = .00478125. Fully coordinated .7 + .3 b, where b is the belief in
   * the larger (quorum .5), in both (1) or in either (0).
   */
  @Test
  void threatIsWhatSnapbackWouldAdd() {
    double[] levels = {0.7, 0.7};
    double[] beliefs = {0.5, 0.4};
    assertThat(rule.expectedPressure(levels, beliefs, SHARES)).isCloseTo(0.84071875, within(1e-12));
    Sanctions full = with(Coordination.FULL);
    assertThat(full.expectedPressure(levels, beliefs, SHARES)).isCloseTo(0.85, within(1e-12));
    assertThat(Rules.with(full, "quorum", 1.0).expectedPressure(levels, beliefs, SHARES))
        .isCloseTo(0.76, within(1e-12));
    assertThat(Rules.with(full, "quorum", 0.0).expectedPressure(levels, beliefs, SHARES))
        .isCloseTo(0.91, within(1e-12));
    assertThat(
            Rules.with(full, "quorum", 0.0).expectedPressure(levels, beliefs, new double[] {0, 0}))
        .isZero();
  }

  /** In units of 1 - .2 = .8: .5 / .8 to earn at .7, .166667 / .8 at risk at .2. */
  @Test
  void carrotAndStickShareTheRange() {
    assertThat(rule.reliefToCome(0.7)).isCloseTo(0.625, within(1e-12));
    assertThat(rule.reliefToCome(0.2)).isZero();
    assertThat(rule.reliefAtRisk(0.2)).isCloseTo(0.208333, within(1e-6));
    assertThat(rule.reliefAtRisk(0.7)).isZero();
  }

  /** The sign of pressure's effect on the threat felt is free, and by default there is none. */
  @Test
  void pressureMayThreatenOrCalm() {
    assertThat(rule.threat(0.7)).isZero();
    assertThat(Rules.with(rule, "threatOfPressure", 0.5).threat(0.7))
        .isCloseTo(0.35, within(1e-12));
    assertThat(Rules.with(rule, "threatOfPressure", -0.5).threat(0.7))
        .isCloseTo(-0.35, within(1e-12));
  }

  @Test
  void withoutStepsThereIsNoRelief() {
    Sanctions none = Rules.with(rule, "reliefSteps", 0);
    assertThat(none.levelAfterMonth(0.7, 6)).isEqualTo(0.7);
    assertThat(none.reliefToCome(0.7)).isZero();
    assertThat(none.levelAfterBreach(0.5)).isEqualTo(0.5);
    Sanctions fixed = Rules.with(
        Rules.with(Rules.with(rule, "atStart", 0.7), "floor", 0.7), "afterSnapback", 0.7);
    assertThat(fixed.reliefToCome(0.7)).isZero();
    assertThat(fixed.levelAfterDay(0.7, 0.7)).isEqualTo(0.7);
  }

  @Test
  void levelsOutOfOrderAreRefused() {
    assertThatThrownBy(() -> Rules.with(rule, "floor", 0.71))
        .isInstanceOfSatisfying(
            CrossParameterException.class, e -> assertThat(e.path()).isEqualTo("floor"));
    assertThatThrownBy(() -> Rules.with(rule, "afterSnapback", 0.69))
        .isInstanceOfSatisfying(
            CrossParameterException.class, e -> assertThat(e.path()).isEqualTo("after-snapback"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void pressureIsBoundedAndNeverFallsWithALevel(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      Sanctions any = anywhere(random);
      double[] shares = shares(random);
      double[] levels = {random.nextDouble(), random.nextDouble(), random.nextDouble()};
      double[] beliefs = {random.nextDouble(), random.nextDouble(), random.nextDouble()};
      double pressure = any.pressure(levels, shares);
      assertThat(pressure).isBetween(0.0, 1.0 + 1e-12);
      assertThat(any.expectedPressure(levels, new double[3], shares))
          .isCloseTo(pressure, within(1e-12));
      assertThat(any.expectedPressure(levels, beliefs, shares))
          .isBetween(pressure - 1e-12, 1.0 + 1e-12);
      int holder = random.nextInt(3);
      levels[holder] += (1 - levels[holder]) * random.nextDouble();
      assertThat(any.pressure(levels, shares)).isGreaterThanOrEqualTo(pressure - 1e-12);
    }
  }

  /** When all are sure to snap back, all end at the same level, and nothing is lost between them. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void certainSnapbackIsPressureAtItsLevel(long seed) {
    var random = RandomStream.named(seed, "test");
    double[] certain = {1, 1, 1};
    for (int i = 0; i < 100; i++) {
      Sanctions any = anywhere(random);
      double after = any.afterSnapback();
      double[] levels = {
        random.uniform(0, after), random.uniform(0, after), random.uniform(0, after)
      };
      double[] shares = shares(random);
      assertThat(any.expectedPressure(levels, certain, shares))
          .isCloseTo(any.pressure(new double[] {after, after, after}, shares), within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void levelsStayWithinTheirRange(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 50; i++) {
      Sanctions any = anywhere(random);
      double level = any.atStart();
      int months = 0;
      for (int month = 0; month < 60; month++) {
        boolean episode = random.chance(0.1);
        months = any.compliantMonths(months, random.nextDouble(), episode);
        level = any.levelAfterMonth(level, months);
        level = episode ? any.levelAfterBreach(level) : level;
        level = random.chance(0.1) ? any.levelAfterDay(level, any.afterSnapback()) : level;
        assertThat(level).isBetween(any.floor() - 1e-12, any.afterSnapback() + 1e-12);
        assertThat(any.reliefToCome(level)).isBetween(0.0, 1.0);
        assertThat(any.reliefAtRisk(level)).isBetween(0.0, 1.0);
      }
    }
  }

  private Sanctions anywhere(RandomStream random) {
    Coordination[] all = Coordination.values();
    return Rules.with(
        Rules.anywhere(rule, random), "coordination", all[random.nextInt(all.length)]);
  }

  private static double[] shares(RandomStream random) {
    double first = random.nextDouble();
    double second = (1 - first) * random.nextDouble();
    return new double[] {first, second, (1 - first - second) * random.nextDouble()};
  }

  /** None 0, partial 1, full 2, times the factor; a half goes to the even degree. */
  @Test
  void coordinationHasDegrees() {
    assertThat(Coordination.PARTIAL.times(0)).isEqualTo(Coordination.NONE);
    assertThat(Coordination.PARTIAL.times(1)).isEqualTo(Coordination.PARTIAL);
    assertThat(Coordination.PARTIAL.times(2)).isEqualTo(Coordination.FULL);
    assertThat(Coordination.PARTIAL.times(10)).isEqualTo(Coordination.FULL);
    assertThat(Coordination.FULL.times(0.5)).isEqualTo(Coordination.PARTIAL);
    assertThat(Coordination.FULL.times(0.2)).isEqualTo(Coordination.NONE);
    assertThat(Coordination.NONE.times(10)).isEqualTo(Coordination.NONE);
    assertThat(rule.under(Coordination.FULL)).isEqualTo(with(Coordination.FULL));
  }
}
