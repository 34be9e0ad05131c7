package ceasefire.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeanTest {
  /** Mean 6, deviation sqrt(40 / 4), error sqrt(2) = 1.41421; t(0.975, 4) = 2.776445: 6 +- 3.92649. */
  @Test
  void studentsIntervalOfFive() {
    Interval interval = Mean.t(new double[] {2, 4, 6, 8, 10}, 0.95);
    assertThat(interval.estimate()).isEqualTo(6);
    assertThat(interval.low()).isCloseTo(2.07351, within(1e-5));
    assertThat(interval.high()).isCloseTo(9.92649, within(1e-5));
    assertThat(interval.n()).isEqualTo(5);
  }

  @Test
  void smallSamples() {
    assertThat(Mean.t(new double[0], 0.9).estimate()).isNaN();
    assertThat(Mean.t(new double[] {3}, 0.9))
        .isEqualTo(new Interval(3, Double.NaN, Double.NaN, 0.9, 1));
    assertThat(Mean.t(new double[] {3, 3, 3}, 0.9)).isEqualTo(new Interval(3, 3, 3, 0.9, 3));
    assertThatThrownBy(() -> Mean.t(new double[] {1, 2}, -1)).hasMessageContaining("-1.0");
  }

  /** For normal numbers the coverage is exactly as stated. */
  @ParameterizedTest
  @ValueSource(ints = {2, 5, 40})
  void coversAsOftenAsStated(int n) {
    Coverage.check("mean", 20_000, 3, 0.95, 0.95, random -> {
      double[] values = new double[n];
      for (int i = 0; i < n; i++) {
        values[i] = 3 + 2 * random.gaussian();
      }
      return Mean.t(values, 0.95);
    });
  }
}
