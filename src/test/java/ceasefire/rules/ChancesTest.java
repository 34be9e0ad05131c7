package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The chances that a challenger's rule names are those with which it chooses. */
class ChancesTest {
  private static final double CLOSED = Double.NEGATIVE_INFINITY;
  private static final double[] SHARES = {0.25, 0.75};
  private static final double[][] UTILITIES = {
    {0, 0}, {0.1, -0.1}, {-0.05, 0.02}, {-0.3, -0.2}, {-0.02, -0.02}, {CLOSED, CLOSED}, {0.05, 0.05}
  };

  static List<ChallengerRule> rules() {
    return List.of(
        new LogitChallenger(16),
        new ProspectChallenger(7, 2.25, 0.88, 0.61, 0.69, 0),
        new ThresholdChallenger(0.03, 0.2));
  }

  /** Two acts at lambda 2: a logit of their difference, 1 over 1 + exp(-2 x 0.5). */
  @Test
  void twoActsAreALogit() {
    double[][] two = {
      {0, 0},
      {0.5, 0.5},
      {-99, -99},
      {-99, -99},
      {CLOSED, CLOSED},
      {CLOSED, CLOSED},
      {CLOSED, CLOSED}
    };
    assertThat(new LogitChallenger(2).chances(two, SHARES)[Act.PROBE.ordinal()])
        .isCloseTo(0.7310585786300049, within(1e-12));
  }

  /** Rejects a correct rule for one seed in 10^5: seven acts under three rules, each at 10^-6 and less. */
  @ParameterizedTest
  @MethodSource("rules")
  void areThoseOfTheChoices(ChallengerRule rule) {
    double[] chances = rule.chances(UTILITIES, SHARES);
    int n = 20_000;
    int[] chosen = new int[Act.COUNT];
    var random = RandomStream.named(3, "chances");
    for (int i = 0; i < n; i++) {
      chosen[rule.choose(UTILITIES, SHARES, random).ordinal()]++;
    }
    double sum = 0;
    for (int a = 0; a < chances.length; a++) {
      sum += chances[a];
      var law = new BinomialDistribution(n, chances[a]);
      assertThat(chosen[a])
          .as("%s", Act.values()[a])
          .isBetween(
              law.inverseCumulativeProbability(2e-7), law.inverseCumulativeProbability(1 - 2e-7));
    }
    assertThat(sum).isCloseTo(1, within(1e-12));
    assertThat(chances[Act.FLANK_WAR.ordinal()]).isZero();
  }
}
