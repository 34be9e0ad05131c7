package ceasefire.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {
  private static final double[] SAMPLE = {15, 20, 35, 40, 50};

  /** Place (5 - 1) * 0.4 = 1.6 counted from 0: 20 + 0.6 * 15 = 29. */
  @ParameterizedTest
  @CsvSource({"0,15", "0.25,20", "0.4,29", "0.5,35", "0.9,46", "1,50"})
  void linearBetweenOrderStatistics(double p, double expected) {
    assertThat(Quantiles.of(SAMPLE, p)).isCloseTo(expected, within(1e-12));
  }

  @Test
  void sortsACopyWhereNeeded() {
    double[] shuffled = {40, 15, 50, 35, 20};
    assertThat(Quantiles.of(shuffled, 0.4)).isCloseTo(29, within(1e-12));
    assertThat(shuffled).containsExactly(40, 15, 50, 35, 20);
  }

  @Test
  void oneValueIsEveryQuantile() {
    assertThat(Quantiles.of(new double[] {7}, 0)).isEqualTo(7);
    assertThat(Quantiles.of(new double[] {7}, 0.3)).isEqualTo(7);
    assertThat(Quantiles.of(new double[] {7}, 1)).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.05, 0.333, 0.5, 0.95})
  void agreesWithCommonsMath(double p) {
    double[] values =
        IntStream.range(0, 101).mapToDouble(i -> (i * 37) % 101 * 0.7).toArray();
    double oracle =
        new Percentile().withEstimationType(EstimationType.R_7).evaluate(values, 100 * p);
    assertThat(Quantiles.of(values, p)).isCloseTo(oracle, within(1e-9));
  }

  /**
   * The textbook interval of the median of ten: P(2 <= B <= 8) = 1 - 2 * 11 / 1024 = 0.9785 for the
   * number B below it, so from the 2nd to the 9th value; from the 3rd to the 8th it were 0.8906.
   */
  @Test
  void intervalOfTheMedianOfTen() {
    double[] values = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    Interval median = Quantiles.interval(values, 0.5, 0.95);
    assertThat(median).isEqualTo(new Interval(5.5, 2, 9, 0.95, 10));
  }

  /** For five values the median's interval would need a 0th and a 6th: 2 / 32 > 0.05. */
  @Test
  void tooSmallASampleHasNoLimits() {
    Interval median = Quantiles.interval(SAMPLE, 0.5, 0.95);
    assertThat(median.estimate()).isEqualTo(35);
    assertThat(median.low()).isNaN();
    assertThat(median.high()).isNaN();
    Interval high = Quantiles.interval(new double[50], 0.95, 0.95);
    assertThat(high.low()).isZero();
    assertThat(high.high()).isNaN();
  }

  /** Exact coverage of the order statistics: at least as stated, and no narrower pair would do. */
  @ParameterizedTest
  @CsvSource({"30,0.5", "100,0.05", "100,0.95", "999,0.5", "1000,0.05", "2000,0.95"})
  void limitsAreTheTightestThatCover(int n, double p) {
    double[] ranks = IntStream.rangeClosed(1, n).mapToDouble(i -> i).toArray();
    Interval interval = Quantiles.interval(ranks, p, 0.95);
    var below = new BinomialDistribution(n, p);
    int low = (int) interval.low();
    int high = (int) interval.high();
    assertThat(below.cumulativeProbability(low - 1)).isLessThanOrEqualTo(0.025);
    assertThat(below.cumulativeProbability(low)).isGreaterThan(0.025);
    assertThat(1 - below.cumulativeProbability(high - 1)).isLessThanOrEqualTo(0.025);
    assertThat(1 - below.cumulativeProbability(high - 2)).isGreaterThan(0.025);
  }

  /** The 90 % quantile of 80 normal numbers is covered in at least 95 % and at most 98 % of samples. */
  @Test
  void coversAtLeastAsOftenAsStated() {
    double truth = new NormalDistribution().inverseCumulativeProbability(0.9);
    Coverage.check("quantile", 4000, truth, 0.95, 0.98, random -> {
      double[] values = new double[80];
      for (int i = 0; i < values.length; i++) {
        values[i] = random.gaussian();
      }
      return Quantiles.interval(values, 0.9, 0.95);
    });
  }

  @Test
  void refuseWrongArguments() {
    assertThatThrownBy(() -> Quantiles.of(new double[0], 0.5)).hasMessageContaining("empty");
    assertThatThrownBy(() -> Quantiles.of(SAMPLE, 50)).hasMessageContaining("50.0");
    assertThatThrownBy(() -> Quantiles.of(new double[] {1, Double.NaN}, 0.5))
        .hasMessageContaining("value 1");
    assertThatThrownBy(() -> Quantiles.interval(SAMPLE, 0, 0.95)).hasMessageContaining("0.0");
    assertThatThrownBy(() -> Quantiles.interval(SAMPLE, 0.5, 1)).hasMessageContaining("1.0");
  }
}
