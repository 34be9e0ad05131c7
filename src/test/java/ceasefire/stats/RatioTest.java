package ceasefire.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;

class RatioTest {
  /**
   * Sums 6 and 12: ratio 1/2. Residuals 0.5, -1, 0.5; their mean square over n - 1 is 0.75, so that
   * the error is sqrt(0.75 / 3) / 4 = 0.125, and t(2) is 4.302653.
   */
  @Test
  void handComputed() {
    Interval interval = Ratio.of(new double[] {2, 1, 3}, new double[] {3, 4, 5}, 0.95);
    assertThat(interval.estimate()).isEqualTo(0.5);
    assertThat(interval.high() - interval.estimate()).isEqualTo(0.125 * 4.302653, within(1e-6));
    assertThat(interval.low() + interval.high()).isEqualTo(1, within(1e-12));
    assertThat(interval.n()).isEqualTo(3);
  }

  @Test
  void exactProportionHasNoError() {
    Interval interval = Ratio.of(new double[] {2, 4, 6}, new double[] {1, 2, 3}, 0.9);
    assertThat(interval.low()).isEqualTo(2);
    assertThat(interval.high()).isEqualTo(2);
  }

  @Test
  void nothingToDivideByIsNoNumber() {
    assertThat(Ratio.of(new double[] {1, 1}, new double[2], 0.95).estimate()).isNaN();
    assertThat(Ratio.of(new double[0], new double[0], 0.95).estimate()).isNaN();
    assertThat(Ratio.of(new double[] {1}, new double[] {2}, 0.95).low()).isNaN();
  }

  @Test
  void lengthsMustAgree() {
    assertThatThrownBy(() -> Ratio.of(new double[2], new double[3], 0.95))
        .hasMessage("2 numerators and 3 denominators; expected as many");
  }

  /**
   * Of 2,000 samples of 60 pairs with ratio 2, the 95 % interval covers it about 1,900 times. With a
   * true coverage of .93 to .965 fewer than 1,820 or more than 1,950 are seen once in 10^4 seeds.
   */
  @Test
  void covers() {
    RandomStream random = RandomStream.named(11, "ratio");
    int covered = 0;
    for (int sample = 0; sample < 2_000; sample++) {
      double[] above = new double[60];
      double[] below = new double[60];
      for (int i = 0; i < 60; i++) {
        below[i] = 1 + random.nextDouble();
        above[i] = below[i] * 2 * random.exponential(1);
      }
      Interval interval = Ratio.of(above, below, 0.95);
      covered += interval.low() <= 2 && 2 <= interval.high() ? 1 : 0;
    }
    assertThat(covered).isBetween(1_820, 1_950);
  }
}
