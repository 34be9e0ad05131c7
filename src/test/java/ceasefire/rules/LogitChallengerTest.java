package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogitChallengerTest {
  private static final double[] HALVES = {0.5, 0.5};

  private final LogitChallenger rule = Rules.of(LogitChallenger.class);

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
    assertThat(rule.utility(Act.COMPLY, sector)).isZero();
    assertThat(rule.utility(Act.PROBE, sector)).isCloseTo(-0.542024, within(1e-6));
    assertThat(rule.utility(Act.SEIZE, sector)).isCloseTo(-0.394965, within(1e-6));
    assertThat(rule.utility(Act.OFFENSIVE, sector)).isCloseTo(-0.348181, within(1e-6));
  }

  /** More defenders mean a lower ratio: they never raise the utility of an attack. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void defendersNeverMakeAnAttackMoreAttractive(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      LogitChallenger any = Rules.anywhere(rule, random);
      Seen sector = Seen.anything(random);
      Seen defended = sector.withRatios(
          sector.seizureLogRatio() - random.uniform(0, 2),
          sector.offensiveLogRatio() - random.uniform(0, 2));
      for (Act act : new Act[] {Act.SEIZE, Act.OFFENSIVE}) {
        assertThat(any.utility(act, defended)).isLessThanOrEqualTo(any.utility(act, sector));
      }
      assertThat(any.utility(Act.PROBE, defended)).isEqualTo(any.utility(Act.PROBE, sector));
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
        double utility = rule.utility(act, sector);
        assertThat(rule.utility(act, punished)).isLessThan(utility);
        assertThat(rule.utility(act, dearer)).isGreaterThan(utility);
      }
      assertThat(rule.utility(Act.COMPLY, punished)).isZero();
    }
  }

  /** An attack against nobody is sure and swift, one by nobody hopeless; neither breaks. */
  @Test
  void endlessRatiosAreFinite() {
    Seen sector = new Seen(0.8, 1, 1, 0, 0, 0, 0);
    Seen empty = sector.withRatios(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    assertThat(rule.utility(Act.OFFENSIVE, empty)).isCloseTo(0.8 - 0.4, within(1e-12));
    assertThat(rule.utility(Act.SEIZE, empty)).isCloseTo(0.28 - 0.18, within(1e-12));
    Seen hopeless = sector.withRatios(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
    assertThat(rule.utility(Act.OFFENSIVE, hopeless)).isEqualTo(-1);
    assertThat(rule.utility(Act.SEIZE, hopeless)).isEqualTo(-0.45);
  }

  /**
   * At lambda 0 all four acts are equally likely whatever they are worth: of 40,000 choices 10,000
   * each, within five standard deviations of 86.6 (false alarm 2.4e-6 for the four).
   */
  @Test
  void withoutSharpnessAllActsAreEquallyLikely() {
    LogitChallenger random = Rules.with(rule, "lambda", 0.0);
    int[] counts = choices(random, new double[][] {{0, 0}, {-3, 1}, {2, 5}, {-9, -9}}, 40_000);
    for (int count : counts) {
      assertThat(count).isCloseTo(10_000, within(433));
    }
  }

  /**
   * lambda 16 with class values 0, ln 2 / 16, ln 3 / 16 and ln 4 / 16: odds 1 : 2 : 3 : 4, within
   * five standard deviations of at most 98 (false alarm 2.4e-6 for the four).
   */
  @Test
  void choiceFollowsTheLogit() {
    double two = Math.log(2) / 16;
    double three = Math.log(3) / 16;
    double four = Math.log(4) / 16;
    int[] counts =
        choices(rule, new double[][] {{0, 0}, {two, two}, {three, three}, {four, four}}, 40_000);
    for (int act = 0; act < Act.COUNT; act++) {
      assertThat(counts[act]).isCloseTo(4_000 * (act + 1), within(490));
    }
  }

  /** The value of complying stands in the first column; the rest of its row is not looked at. */
  @Test
  void onlyTheFirstColumnOfComplyingCounts() {
    double[][] utilities = {{0, 99}, {-9, -9}, {-9, -9}, {-9, -9}};
    assertThat(choices(rule, utilities, 100)[Act.COMPLY.ordinal()]).isEqualTo(100);
    utilities[0] = new double[] {-99, 99};
    assertThat(choices(rule, utilities, 100)[Act.COMPLY.ordinal()]).isZero();
  }

  @Test
  void extremeUtilitiesDoNotOverflow() {
    double[][] utilities = {{0, 0}, {1e6, -1e6}, {-1e6, -1e6}, {-1e6, -1e6}};
    assertThat(choices(rule, utilities, 100)[Act.PROBE.ordinal()]).isEqualTo(100);
    double[][] low = {{-1e6, 0}, {-2e6, -2e6}, {-2e6, -2e6}, {-2e6, -2e6}};
    assertThat(choices(rule, low, 100)[Act.COMPLY.ordinal()]).isEqualTo(100);
  }

  /** A utility that is no number must not pass for a decision. */
  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
  void actsWithoutAUtilityAreRefused(double utility) {
    for (Act act : Act.values()) {
      double[][] utilities = {{0, 0}, {-1, -1}, {-1, -1}, {-1, -1}};
      utilities[act.ordinal()][0] = utility;
      assertThatThrownBy(() -> choices(rule, utilities, 1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(act.name())
          .hasMessageContaining("not a finite number");
    }
  }

  /** Odds .25 e^1.6 to .75: .25 x 4.953 = 1.2383, so .6228 of 20,000, within 5 sd (6e-7). */
  @Test
  void sectorIsChosenByWorthAndLength() {
    var random = RandomStream.named(1, "test");
    int first = 0;
    for (int i = 0; i < 20_000; i++) {
      first +=
          rule.chooseSector(new double[] {0.1, 0}, new double[] {0.25, 0.75}, random) == 0 ? 1 : 0;
    }
    assertThat(first / 20_000.0).isCloseTo(0.6228, within(0.0172));
  }

  /** logistic(16 (-.719 + .719)) = .5; logistic(16 x (-.8 + .719)) = .214839. */
  @Test
  void preparedAttacksHaveMomentum() {
    assertThat(rule.executionProbability(-0.719)).isCloseTo(0.5, within(1e-12));
    assertThat(rule.executionProbability(-0.8)).isCloseTo(0.214839, within(1e-6));
    assertThat(rule.executionProbability(0)).isGreaterThan(0.9999);
    assertThat(Rules.with(rule, "lambda", 0.0).executionProbability(-5)).isEqualTo(0.5);
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

  private static int[] choices(LogitChallenger challenger, double[][] utilities, int n) {
    var random = RandomStream.named(1, "test");
    int[] counts = new int[Act.COUNT];
    for (int i = 0; i < n; i++) {
      counts[challenger.choose(utilities, HALVES, random).ordinal()]++;
    }
    return counts;
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
