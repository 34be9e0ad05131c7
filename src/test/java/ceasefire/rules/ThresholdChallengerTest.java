package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdChallengerTest {
  private static final double[] HALVES = {0.5, 0.5};

  private final ThresholdChallenger rule = Rules.of(ThresholdChallenger.class);

  @Test
  void theBestActIsTakenWhereItGains() {
    assertThat(choice(
            rule,
            Utilities.of(
                new double[] {0, 0}, new double[] {-1, -1}, new double[] {-1, -1}, new double[] {
                  -1, -1
                })))
        .isEqualTo(Act.COMPLY);
    assertThat(choice(
            rule,
            Utilities.of(
                new double[] {0, 0}, new double[] {-1, 0.1}, new double[] {-1, 0.3}, new double[] {
                  0.2, -1
                })))
        .isEqualTo(Act.SEIZE);
    assertThat(choice(
            rule,
            Utilities.of(
                new double[] {0, 0}, new double[] {0, 0}, new double[] {0, 0}, new double[] {0, 0
                })))
        .as("nothing to gain")
        .isEqualTo(Act.COMPLY);
  }

  @Test
  void aMarginMustBeExceeded() {
    double[][] utilities = Utilities.of(
        new double[] {0, 0}, new double[] {-1, -1}, new double[] {0.2, 0.1}, new double[] {-1, -1});
    assertThat(choice(Rules.with(rule, "margin", 0.19), utilities)).isEqualTo(Act.SEIZE);
    assertThat(choice(Rules.with(rule, "margin", 0.2), utilities)).isEqualTo(Act.COMPLY);
    double[][] losses = Utilities.of(
        new double[] {0, 0}, new double[] {-1, -1}, new double[] {-0.2, -0.3}, new double[] {-1, -1
        });
    assertThat(choice(Rules.with(rule, "margin", -0.3), losses)).isEqualTo(Act.SEIZE);
  }

  /** A trembling hand takes each of four acts: 10,000 of 40,000, within 5 sd, 433 (2.4e-6 for all). */
  @Test
  void tremblingHandsDoAnything() {
    ThresholdChallenger trembling = Rules.with(rule, "tremble", 1.0);
    var random = RandomStream.named(1, "test");
    int[] counts = new int[Act.COUNT];
    double[][] utilities = Utilities.of(
        new double[] {0, 0}, new double[] {5, 5}, new double[] {-9, -9}, new double[] {-9, -9});
    for (int i = 0; i < 40_000; i++) {
      counts[trembling.choose(utilities, HALVES, random).ordinal()]++;
    }
    for (int count : Arrays.copyOf(counts, 4)) {
      assertThat(count).isCloseTo(10_000, within(433));
    }
  }

  /** The best sector, or one of the best by length: .25 of .75, so 1/3 of 9,000 within 5 sd, 224. */
  @Test
  void theBestSectorIsChosen() {
    var random = RandomStream.named(1, "test");
    double[] shares = {0.25, 0.25, 0.5};
    int first = 0;
    for (int i = 0; i < 9_000; i++) {
      assertThat(rule.chooseSector(new double[] {0.1, 0.3, 0.2}, shares, random))
          .isEqualTo(1);
      int tied = rule.chooseSector(new double[] {0.3, 0.1, 0.3}, shares, random);
      assertThat(tied).isNotEqualTo(1);
      first += tied == 0 ? 1 : 0;
    }
    assertThat(first).isCloseTo(3_000, within(224));
  }

  @Test
  void preparedAttacksGoOnWhileTheyStillGain() {
    assertThat(rule.executionProbability(-0.7, 0.719)).isEqualTo(1);
    assertThat(rule.executionProbability(-0.72, 0.719)).isZero();
    ThresholdChallenger trembling = Rules.with(rule, "tremble", 0.2);
    assertThat(trembling.executionProbability(-0.7, 0.719)).isCloseTo(0.9, within(1e-12));
    assertThat(trembling.executionProbability(-0.72, 0.719)).isCloseTo(0.1, within(1e-12));
  }

  /** It weighs what the logit weighs. */
  @Test
  void utilityIsTheExpectedPayoff() {
    Payoffs payoffs = Rules.of(Payoffs.class);
    Seen sector = Seen.anything(RandomStream.named(1, "test"));
    for (Act act : Act.values()) {
      assertThat(rule.utility(act, sector, payoffs)).isEqualTo(payoffs.expected(act, sector));
    }
  }

  /** A utility that is no number must not pass for a decision. */
  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
  void actsWithoutAUtilityAreRefused(double utility) {
    for (Act act : Act.values()) {
      double[][] utilities = Utilities.of(
          new double[] {0, 0}, new double[] {-1, -1}, new double[] {-1, -1}, new double[] {-1, -1});
      utilities[act.ordinal()][0] = utility;
      assertThatThrownBy(() -> choice(rule, utilities))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(act.name());
    }
  }

  private static Act choice(ThresholdChallenger challenger, double[][] utilities) {
    return challenger.choose(utilities, HALVES, RandomStream.named(1, "test"));
  }
}
