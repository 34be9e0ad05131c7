package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogitChallengerTest {
  private static final double[] HALVES = {0.5, 0.5};

  private final LogitChallenger rule = Rules.of(LogitChallenger.class);

  /**
   * At lambda 0 all four open acts are equally likely whatever they are worth: of 40,000 choices 10,000
   * each, within five standard deviations of 86.6 (false alarm 2.4e-6 for the four).
   */
  @Test
  void withoutSharpnessAllActsAreEquallyLikely() {
    LogitChallenger random = Rules.with(rule, "lambda", 0.0);
    int[] counts = choices(
        random,
        Utilities.of(
            new double[] {0, 0}, new double[] {-3, 1}, new double[] {2, 5}, new double[] {-9, -9}),
        40_000);
    for (int count : Arrays.copyOf(counts, 4)) {
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
    int[] counts = choices(
        rule,
        Utilities.of(
            new double[] {0, 0},
            new double[] {two, two},
            new double[] {three, three},
            new double[] {four, four}),
        40_000);
    for (int act = 0; act < 4; act++) {
      assertThat(counts[act]).isCloseTo(4_000 * (act + 1), within(490));
    }
  }

  /** The value of complying stands in the first column; the rest of its row is not looked at. */
  @Test
  void onlyTheFirstColumnOfComplyingCounts() {
    double[][] utilities = Utilities.of(
        new double[] {0, 99}, new double[] {-9, -9}, new double[] {-9, -9}, new double[] {-9, -9});
    assertThat(choices(rule, utilities, 100)[Act.COMPLY.ordinal()]).isEqualTo(100);
    utilities[0] = new double[] {-99, 99};
    assertThat(choices(rule, utilities, 100)[Act.COMPLY.ordinal()]).isZero();
  }

  @Test
  void extremeUtilitiesDoNotOverflow() {
    double[][] utilities = Utilities.of(
        new double[] {0, 0}, new double[] {1e6, -1e6}, new double[] {-1e6, -1e6}, new double[] {
          -1e6, -1e6
        });
    assertThat(choices(rule, utilities, 100)[Act.PROBE.ordinal()]).isEqualTo(100);
    double[][] low = Utilities.of(
        new double[] {-1e6, 0}, new double[] {-2e6, -2e6}, new double[] {-2e6, -2e6}, new double[] {
          -2e6, -2e6
        });
    assertThat(choices(rule, low, 100)[Act.COMPLY.ordinal()]).isEqualTo(100);
  }

  /** A utility that is no number must not pass for a decision. */
  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
  void actsWithoutAUtilityAreRefused(double utility) {
    for (Act act : Act.values()) {
      double[][] utilities = Utilities.of(
          new double[] {0, 0}, new double[] {-1, -1}, new double[] {-1, -1}, new double[] {-1, -1});
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
    assertThat(rule.executionProbability(-0.719, 0.719)).isCloseTo(0.5, within(1e-12));
    assertThat(rule.executionProbability(-0.8, 0.719)).isCloseTo(0.214839, within(1e-6));
    assertThat(rule.executionProbability(0, 0.719)).isGreaterThan(0.9999);
    assertThat(Rules.with(rule, "lambda", 0.0).executionProbability(-5, 0.719)).isEqualTo(0.5);
  }

  private static int[] choices(LogitChallenger challenger, double[][] utilities, int n) {
    var random = RandomStream.named(1, "test");
    int[] counts = new int[Act.COUNT];
    for (int i = 0; i < n; i++) {
      counts[challenger.choose(utilities, HALVES, random).ordinal()]++;
    }
    return counts;
  }
}
