package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Battles fought out day by day, by either rule, against the historical curve of 672 engagements: log odds of an
 * attacker's win = -.05 + .93 ln ratio. 20,000 battles each: a standard error of .0035 at most.
 */
class BattleTest {
  private static final int BATTLES = 20_000;
  private static final double[] RATIOS = {0.5, 1, 1.5, 2, 3, 6};

  private final Lanchester rule = Rules.of(Lanchester.class);
  private final BattleTerms terms = Rules.of(BattleTerms.class);

  static List<CombatRule> rules() {
    return List.of(Rules.of(Lanchester.class), Rules.of(ContestSuccess.class));
  }

  /** Within five standard errors, .018, and rounding, .005, of the curve tried (6e-7 each). */
  @ParameterizedTest
  @CsvSource({"0.5, 0.35", "1, 0.49", "3, 0.72", "6, 0.84"})
  void winsByRatio(double ratio, double expected) {
    for (CombatRule any : rules()) {
      assertThat(wins(any, ratio, 0)).as("%s", any).isCloseTo(expected, within(0.023));
    }
  }

  /** The wide bands that history allows: slope .6-1.3, even forces .35-.60, three to one .60-.85. */
  @ParameterizedTest
  @MethodSource("rules")
  void winsFollowHistory(CombatRule rule) {
    double slope = slope(rule);
    assertThat(slope).isBetween(0.6, 1.3);
    assertThat(slope).isCloseTo(0.93, within(0.1));
    assertThat(wins(rule, 1, 0)).isBetween(0.35, 0.60);
    assertThat(wins(rule, 3, 0)).isBetween(0.60, 0.85);
  }

  /**
   * Effects on P(1:1) and P(3:1) of works, air cover and quality, by a law without bias against the
   * attacker; within five standard errors and rounding, .023, of the shares tried (6e-7 each).
   */
  @ParameterizedTest
  @CsvSource({
    // works, air of the defender, quality of the defender over the attacker's, P(1:1), P(3:1)
    "0, 0, 1, 0.54, 0.77",
    "0.7, 0, 1, 0.44, 0.68",
    "1, 0, 1, 0.40, 0.64",
    "0.3, 1, 1, 0.38, 0.63",
    "0.7, 1, 1, 0.33, 0.56",
    "0.3, 0, 1.25, 0.45, 0.69"
  })
  void assetsLowerTheAttackersChance(
      double works, double air, double quality, double even, double three) {
    double shift = terms.shift(works, air, quality);
    Lanchester fair = Rules.with(rule, "bias", 0.0);
    assertThat(wins(fair, 1, shift)).isCloseTo(even, within(0.023));
    assertThat(wins(fair, 3, shift)).isCloseTo(three, within(0.023));
  }

  @Test
  void strongWorksMatterMoreWhereTheyAreWeightedMore() {
    Lanchester fair = Rules.with(rule, "bias", 0.0);
    double shift = Rules.with(terms, "fortificationShift", 1.4).shift(1, 0, 1);
    assertThat(wins(fair, 1, shift)).isCloseTo(0.28, within(0.023));
    assertThat(wins(fair, 3, shift)).isCloseTo(0.53, within(0.023));
  }

  /** Without the draw that lasts, daily noise alone makes a cliff that history does not have. */
  @ParameterizedTest
  @ValueSource(doubles = {0.3, 1})
  void dailyNoiseAloneMakesACliff(double noise) {
    Lanchester noisy =
        Rules.with(Rules.with(rule, "effectivenessSpread", 0.0), "dailyNoise", noise);
    assertThat(wins(noisy, 3, 0)).isGreaterThan(0.95);
    double steepness = (logit(wins(noisy, 1.5, 0)) - logit(wins(noisy, 1, 0))) / Math.log(1.5);
    assertThat(steepness).isGreaterThan(2);
  }

  /**
   * Six axes that need four to succeed: slope .87 if all share one draw, 1.87 if none does, 1.18 if
   * half of the variance is common; with fitting error, within .12.
   */
  @ParameterizedTest
  @CsvSource({"0, 1.87", "0.5, 1.18", "1, 0.87"})
  void axesSteepenTheCurveTheLessTheyShare(double commonShare, double expected) {
    Lanchester law = Rules.with(rule, "commonShare", commonShare);
    assertThat(offensiveSlope(law)).isCloseTo(expected, within(0.12));
  }

  /**
   * Axes of a contest that share nothing win four of six by a binomial tail, .3206 at even forces and
   * .7899 at three to one: slope (1.3245 + .7509) / ln 3 = 1.889. With one fortune for all it is that
   * of one battle, .93; where each axis takes the common one with chance sqrt(.5), 1.003. Over 5,000
   * offensives five standard errors of the slope are below .21 (false alarm 6e-7 each).
   */
  @Test
  void contestsSteepenTheCurveTheLessTheyShare() {
    ContestSuccess contest = Rules.of(ContestSuccess.class);
    assertThat(steepness(Rules.with(contest, "commonShare", 0.0))).isCloseTo(1.889, within(0.21));
    assertThat(steepness(Rules.with(contest, "commonShare", 1.0))).isCloseTo(0.93, within(0.21));
    assertThat(steepness(contest)).isCloseTo(1.003, within(0.21));
  }

  private static double steepness(CombatRule law) {
    double[] shares = offensiveShares(law);
    return (logit(shares[4]) - logit(shares[1])) / Math.log(3);
  }

  private static double offensiveSlope(CombatRule law) {
    return slope(offensiveShares(law));
  }

  private static double[] offensiveShares(CombatRule law) {
    Attacks attacks = Rules.of(Attacks.class);
    var random = RandomStream.named(1, "test");
    var battle = new Engagement();
    double[] shares = new double[RATIOS.length];
    int offensives = BATTLES / 4;
    for (int i = 0; i < RATIOS.length; i++) {
      int won = 0;
      for (int k = 0; k < offensives; k++) {
        double common = law.drawCommon(random);
        int successes = 0;
        for (int axis = 0; axis < attacks.axes(); axis++) {
          battle.begin(RATIOS[i], 1);
          law.open(battle, 0, common, random);
          successes += won(law, battle, random) ? 1 : 0;
        }
        won += successes >= attacks.axesNeeded() ? 1 : 0;
      }
      shares[i] = won / (double) offensives;
    }
    return shares;
  }

  private static double slope(CombatRule law) {
    double[] shares = new double[RATIOS.length];
    for (int i = 0; i < RATIOS.length; i++) {
      shares[i] = wins(law, RATIOS[i], 0);
    }
    return slope(shares);
  }

  /** Least squares of the log odds on ln ratio. */
  private static double slope(double[] shares) {
    double meanX = 0;
    double meanY = 0;
    for (int i = 0; i < RATIOS.length; i++) {
      meanX += Math.log(RATIOS[i]) / RATIOS.length;
      meanY += logit(shares[i]) / RATIOS.length;
    }
    double products = 0;
    double squares = 0;
    for (int i = 0; i < RATIOS.length; i++) {
      double x = Math.log(RATIOS[i]) - meanX;
      products += x * (logit(shares[i]) - meanY);
      squares += x * x;
    }
    return products / squares;
  }

  private static double logit(double p) {
    return Math.log(p / (1 - p));
  }

  private static double wins(CombatRule law, double ratio, double shift) {
    var random = RandomStream.named(1, "test");
    var battle = new Engagement();
    int won = 0;
    for (int i = 0; i < BATTLES; i++) {
      battle.begin(ratio, 1);
      law.open(battle, shift, random);
      won += won(law, battle, random) ? 1 : 0;
    }
    return won / (double) BATTLES;
  }

  /** Fights one battle day by day until a side breaks; the attacker breaks first on a day of both. */
  private static boolean won(CombatRule law, Engagement battle, RandomStream random) {
    Verdict verdict = Verdict.GOES_ON;
    while (verdict == Verdict.GOES_ON) {
      verdict = law.fight(battle, random);
    }
    return verdict == Verdict.ATTACKER_WON;
  }
}
