package ceasefire.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProportionTest {
  /**
   * 3 of 10 with z = 1.96: centre (0.3 + 0.19207) / 1.38415 = 0.35551, half width 1.96 / 1.38415 *
   * sqrt(0.021 + 0.0096) = 0.24772.
   */
  /** The binomial tails solved by bisection: 3 of 10, and none of 10, where 1 - 0.025^(1/10). */
  @Test
  void exactInterval() {
    Interval three = Proportion.exact(3, 10, 0.95);
    assertThat(three.estimate()).isEqualTo(0.3);
    assertThat(three.low()).isCloseTo(0.0667395112, within(1e-10));
    assertThat(three.high()).isCloseTo(0.65245285, within(1e-10));
    assertThat(Proportion.exact(0, 10, 0.95).low()).isZero();
    assertThat(Proportion.exact(0, 10, 0.95).high()).isCloseTo(0.3084971078, within(1e-10));
    assertThat(Proportion.exact(10, 10, 0.95).low()).isCloseTo(1 - 0.3084971078, within(1e-10));
    assertThat(Proportion.exact(0, 0, 0.95)).isEqualTo(new Interval(Double.NaN, 0, 1, 0.95, 0));
    assertThatThrownBy(() -> Proportion.exact(11, 10, 0.95)).hasMessageContaining("11 events");
  }

  /** Sums the chances of all numbers of events whose interval covers: never less than stated. */
  @ParameterizedTest
  @ValueSource(doubles = {0.0005, 0.003, 0.02, 0.1, 0.5, 0.97})
  void exactIntervalCoversAtLeastAsOftenAsStated(double share) {
    int n = 128;
    var events = new BinomialDistribution(null, n, share);
    double covered = 0;
    for (int k = 0; k <= n; k++) {
      Interval interval = Proportion.exact(k, n, 0.99);
      covered += interval.low() <= share && share <= interval.high() ? events.probability(k) : 0;
    }
    assertThat(covered).isBetween(0.99, 1 + 1e-12);
  }

  @Test
  void wilsonOfThreeInTen() {
    Interval interval = Proportion.wilson(3, 10, 0.95);
    assertThat(interval.estimate()).isEqualTo(0.3);
    assertThat(interval.low()).isCloseTo(0.10779, within(1e-5));
    assertThat(interval.high()).isCloseTo(0.60322, within(1e-5));
    assertThat(interval.n()).isEqualTo(10);
    assertThat(interval.confidence()).isEqualTo(0.95);
  }

  @ParameterizedTest
  @CsvSource({"0,1", "1,1", "0,10", "1,10", "15,50", "50,50", "617,2000", "1999,2000", "1,100000"})
  void wilsonAgreesWithCommonsStatistics(int events, int n) {
    for (double confidence : new double[] {0.5, 0.9, 0.95, 0.999}) {
      var oracle = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(n, events, 1 - confidence);
      Interval interval = Proportion.wilson(events, n, confidence);
      assertThat(interval.low()).isCloseTo(oracle.getLowerBound(), within(1e-12));
      assertThat(interval.high()).isCloseTo(oracle.getUpperBound(), within(1e-12));
    }
  }

  @Test
  void wilsonEndsExactlyAtTheEdges() {
    assertThat(Proportion.wilson(0, 2000, 0.95).low()).isZero();
    assertThat(Proportion.wilson(2000, 2000, 0.95).high()).isEqualTo(1);
    Interval none = Proportion.wilson(0, 2000, 0.95);
    Interval all = Proportion.wilson(2000, 2000, 0.95);
    assertThat(all.low()).isCloseTo(1 - none.high(), within(1e-15));
  }

  @Test
  void withoutTrialsNothingIsKnown() {
    assertThat(Proportion.wilson(0, 0, 0.95)).isEqualTo(new Interval(Double.NaN, 0, 1, 0.95, 0));
    assertThat(Proportion.upperBound(0, 0.95)).isEqualTo(1);
  }

  /**
   * Coverage of the 95 % interval, summed exactly over all outcomes: Wilson's interval averages 95 %
   * over the true shares and, for shares of 0.1 to 0.9 and n = 100, stays within 92 and 97.5 %.
   */
  @Test
  void wilsonCoversAsOftenAsStated() {
    int n = 100;
    double sum = 0;
    int shares = 0;
    for (double p = 0.1; p < 0.9; p += 0.00317) {
      var distribution = new BinomialDistribution(n, p);
      double coverage = 0;
      for (int k = 0; k <= n; k++) {
        Interval interval = Proportion.wilson(k, n, 0.95);
        if (interval.low() <= p && p <= interval.high()) {
          coverage += distribution.probability(k);
        }
      }
      assertThat(coverage).isBetween(0.92, 0.975);
      sum += coverage;
      shares++;
    }
    assertThat(sum / shares).isCloseTo(0.95, within(0.003));
  }

  /** 1 - 0.05^(1/2000) = 0.0014968; for one trial the bound is the confidence itself. */
  @Test
  void upperBoundOfNoEvents() {
    assertThat(Proportion.upperBound(2000, 0.95)).isCloseTo(0.0014968, within(1e-7));
    assertThat(Proportion.upperBound(1, 0.95)).isCloseTo(0.95, within(1e-15));
  }

  /** At the bound itself, no event in n trials has exactly the chance of 1 - confidence. */
  @ParameterizedTest
  @CsvSource({"3,0.5", "20,0.9", "1000,0.95", "100000,0.999"})
  void upperBoundIsExact(int n, double confidence) {
    double chance = Math.pow(1 - Proportion.upperBound(n, confidence), n);
    assertThat(chance).isCloseTo(1 - confidence, within(1e-9));
  }

  @Test
  void refuseWrongArguments() {
    assertThatThrownBy(() -> Proportion.wilson(3, 2, 0.95)).hasMessageContaining("3 events");
    assertThatThrownBy(() -> Proportion.wilson(-1, 2, 0.95)).hasMessageContaining("-1");
    assertThatThrownBy(() -> Proportion.wilson(1, 2, 95)).hasMessageContaining("95.0");
    assertThatThrownBy(() -> Proportion.wilson(1, 2, Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> Proportion.upperBound(5, 1)).hasMessageContaining("1.0");
    assertThatThrownBy(() -> Proportion.upperBound(-1, 0.95)).hasMessageContaining("-1");
  }
}
