package ceasefire.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeanDifferenceTest {
  /** Student's (1908) sleep data: hours gained with either drug. */
  private static final double[] FIRST = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

  private static final double[] SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

  /** As R prints it: t.test(extra ~ group, paired): t = -4.0621, p = 0.002833. */
  @Test
  void pairsOfAPublishedExample() {
    Difference difference = MeanDifference.paired(FIRST, SECOND, 0.95);
    assertThat(difference.interval().estimate()).isCloseTo(-1.58, within(1e-12));
    assertThat(difference.interval().low()).isCloseTo(-2.4598858, within(1e-7));
    assertThat(difference.interval().high()).isCloseTo(-0.7001142, within(1e-7));
    assertThat(difference.p()).isCloseTo(0.002833, within(5e-7));
  }

  /** As R prints it: t.test(extra ~ group): t = -1.8608, df = 17.776, p = 0.07939. */
  @Test
  void independentSamplesOfAPublishedExample() {
    Difference difference = MeanDifference.independent(FIRST, SECOND, 0.95);
    assertThat(difference.interval().low()).isCloseTo(-3.3654832, within(1e-6));
    assertThat(difference.interval().high()).isCloseTo(0.2054832, within(1e-6));
    assertThat(difference.p()).isCloseTo(0.07939, within(5e-6));
  }

  @Test
  void sharedLuckIsWhatPairingTakesOut() {
    // var(A) = var(B) = 1, A - B is always 1.
    assertThat(MeanDifference.varianceReduction(new double[] {1, 2, 3}, new double[] {0, 1, 2}))
        .isEqualTo(Double.POSITIVE_INFINITY);
    // var(A) = 1, var(B) = 1, A - B = -2, 0, 2: variance 4.
    assertThat(MeanDifference.varianceReduction(new double[] {1, 2, 3}, new double[] {3, 2, 1}))
        .isEqualTo(0.5);
    assertThat(MeanDifference.varianceReduction(new double[] {1, 1}, new double[] {2, 2}))
        .isNaN();
  }

  @Test
  void constantsAndTooFew() {
    assertThat(MeanDifference.paired(new double[] {1, 2}, new double[] {1, 2}, 0.95)
            .p())
        .isOne();
    assertThat(MeanDifference.paired(new double[] {2, 3}, new double[] {1, 2}, 0.95)
            .p())
        .isZero();
    assertThat(MeanDifference.paired(new double[] {2}, new double[] {1}, 0.95).p())
        .isNaN();
    assertThat(MeanDifference.independent(new double[] {2}, new double[] {1, 4}, 0.95)
            .p())
        .isNaN();
    assertThat(MeanDifference.independent(new double[] {2, 2}, new double[] {2, 2}, 0.95)
            .p())
        .isOne();
    assertThatThrownBy(() -> MeanDifference.paired(new double[1], new double[2], 0.95))
        .hasMessageContaining("1 and 2 values");
  }

  /**
   * Costs have long tails: log-normal with sigma 1.5 and much shared luck. The t interval of 300 pairs covers
   * between 0.91 and 0.97 (a false alarm in 10^6 seeds).
   */
  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1.5})
  void pairsOfCostsCoverAboutAsOftenAsStated(double sigma) {
    double truth = StrictMath.exp(0.2 + sigma * sigma / 2) - StrictMath.exp(sigma * sigma / 2);
    Coverage.check("costs", 3_000, truth, 0.91, 0.97, random -> {
      double[] first = new double[300];
      double[] second = new double[300];
      for (int i = 0; i < 300; i++) {
        double luck = random.gaussian();
        double own = random.gaussian();
        first[i] = StrictMath.exp(0.2 + sigma * luck);
        second[i] = StrictMath.exp(sigma * (0.8 * luck + 0.6 * own));
      }
      return MeanDifference.paired(first, second, 0.95).interval();
    });
  }
}
