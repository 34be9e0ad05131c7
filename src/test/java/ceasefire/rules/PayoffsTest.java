package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayoffsTest {
  private final Payoffs rule = Rules.of(Payoffs.class);

  /** 1 / (1 + e^.05) = .487503; 3^.93 = 2.777985, so 1 / (1 + e^.05 / 2.777985) = .725460. */
  @Test
  void successFollowsHistory() {
    assertThat(rule.success(0)).isCloseTo(0.487503, within(1e-6));
    assertThat(rule.success(Math.log(3))).isCloseTo(0.725460, within(1e-6));
  }

  /** 1 / (1 + e^2) = .119203; 1 / (1 + e^2 / 9) = .549147. */
  @Test
  void swiftSuccessNeedsSuperiority() {
    assertThat(rule.swiftSuccess(0)).isCloseTo(0.119203, within(1e-6));
    assertThat(rule.swiftSuccess(Math.log(3))).isCloseTo(0.549147, within(1e-6));
    assertThat(rule.cost(Math.log(3))).isCloseTo(1 - 0.6 * 0.549147, within(1e-6));
  }

  /**
   * S = .6, T = 1.2, contact .5, inclination .1, punishment .2, l = 0 for a seizure and ln 3 for an
   * offensive: probe .744 x .72 x .7 - .987 + .1 - .03; seizure .35 x .72 x .487503 - .45 x .928478 -
   * .1; offensive .72 x .725460 - .670512 - .2.
   */
  @Test
  void utilitiesByHand() {
    Seen sector = new Seen(0.6, 1.2, 0.5, 0.1, 0, Math.log(3), 0.2);
    assertThat(rule.expected(Act.COMPLY, sector)).isZero();
    assertThat(rule.expected(Act.PROBE, sector)).isCloseTo(-0.542024, within(1e-6));
    assertThat(rule.expected(Act.SEIZE, sector)).isCloseTo(-0.394965, within(1e-6));
    assertThat(rule.expected(Act.OFFENSIVE, sector)).isCloseTo(-0.348181, within(1e-6));
  }

  /** More defenders mean a lower ratio: they never raise the utility of an attack. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void defendersNeverMakeAnAttackMoreAttractive(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      Payoffs any = Rules.anywhere(rule, random);
      Seen sector = Seen.anything(random);
      Seen defended = sector.withRatios(
          sector.seizureLogRatio() - random.uniform(0, 2),
          sector.offensiveLogRatio() - random.uniform(0, 2));
      for (Act act : new Act[] {Act.SEIZE, Act.OFFENSIVE}) {
        assertThat(any.expected(act, defended)).isLessThanOrEqualTo(any.expected(act, sector));
      }
      assertThat(any.expected(Act.PROBE, defended)).isEqualTo(any.expected(Act.PROBE, sector));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void punishmentLowersEveryAttackAndStakesRaiseIt(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      Seen sector = Seen.anything(random);
      Seen punished = sector.withPunishment(sector.punishment() + random.uniform(0.01, 1));
      Seen dearer = sector.withStake(sector.stake() + random.uniform(0.01, 1));
      for (Act act : new Act[] {Act.PROBE, Act.SEIZE, Act.OFFENSIVE}) {
        double utility = rule.expected(act, sector);
        assertThat(rule.expected(act, punished)).isLessThan(utility);
        assertThat(rule.expected(act, dearer)).isGreaterThan(utility);
      }
      assertThat(rule.expected(Act.COMPLY, punished)).isZero();
    }
  }

  /** An attack against nobody is sure and swift, one by nobody hopeless; neither breaks. */
  @Test
  void endlessRatiosAreFinite() {
    Seen sector = new Seen(0.8, 1, 1, 0, 0, 0, 0);
    Seen empty = sector.withRatios(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    assertThat(rule.expected(Act.OFFENSIVE, empty)).isCloseTo(0.8 - 0.4, within(1e-12));
    assertThat(rule.expected(Act.SEIZE, empty)).isCloseTo(0.28 - 0.18, within(1e-12));
    Seen hopeless = sector.withRatios(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
    assertThat(rule.expected(Act.OFFENSIVE, hopeless)).isEqualTo(-1);
    assertThat(rule.expected(Act.SEIZE, hopeless)).isEqualTo(-0.45);
  }

  /**
   * ln S ~ N(-.737, .453), inclination ~ N(0, .503), over 40,000 draws: means within five standard
   * errors, .0114 and .0126; deviations within five of theirs, .0081 and .0089 (false alarm 6e-7 each).
   */
  @Test
  void trialsDifferAsStated() {
    var random = RandomStream.named(1, "test");
    int n = 40_000;
    double[] logStakes = new double[n];
    double[] inclinations = new double[n];
    for (int i = 0; i < n; i++) {
      logStakes[i] = Math.log(rule.drawStake(random));
      inclinations[i] = rule.drawInclination(random);
    }
    assertThat(mean(logStakes)).isCloseTo(-0.737, within(0.0114));
    assertThat(deviation(logStakes)).isCloseTo(0.453, within(0.0081));
    assertThat(mean(inclinations)).isCloseTo(0, within(0.0126));
    assertThat(deviation(inclinations)).isCloseTo(0.503, within(0.0089));
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double deviation(double[] values) {
    double mean = mean(values);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / values.length);
  }
}
