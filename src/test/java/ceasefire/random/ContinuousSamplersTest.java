package ceasefire.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each sampler against its distribution: a chi-square test, the mean and the variance.
 *
 * <p>A right sampler fails a chi-square test for one seed in 10^6 and a moment (5.3 standard errors)
 * for about one in 10^7, so that this class raises one false alarm in about 25,000 seeds.
 */
class ContinuousSamplersTest {
  private static final int N = 100_000;
  private static final int CELLS = 200;
  private static final double FALSE_ALARM = 1e-6;
  private static final double STANDARD_ERRORS = 5.3;

  @Test
  void uniform() {
    check(r -> r.uniform(-2, 3), new UniformRealDistribution(-2, 3));
    check(RandomStream::nextDouble, new UniformRealDistribution());
    check(RandomStream::nextOpenDouble, new UniformRealDistribution());
  }

  @Test
  void gaussian() {
    check(RandomStream::gaussian, new NormalDistribution());
  }

  /** The share beyond the ziggurat's last layer, and its shape there, in cells of equal size. */
  @Test
  void gaussianTail() {
    var normal = new NormalDistribution();
    double beyond = 2 * normal.cumulativeProbability(-Ziggurat.TAIL);
    var random = RandomStream.named(2, "tail");
    int n = 4_000_000;
    double[] counts = new double[9];
    for (int i = 0; i < n; i++) {
      double x = Math.abs(random.gaussian());
      double share = 2 * normal.cumulativeProbability(-x) / beyond;
      counts[share > 1 ? 8 : (int) Math.min(share * 8, 7)]++;
    }
    double[] expected = new double[9];
    Arrays.fill(expected, n * beyond / 8);
    expected[8] = n * (1 - beyond);
    assertThat(ChiSquare.of(counts, expected)).isGreaterThan(FALSE_ALARM);
  }

  /** The layers have equal areas, so the uppermost one must end where the density does, at 1. */
  @Test
  void zigguratCloses() {
    double[] width = Ziggurat.widths();
    double last = width[width.length - 2];
    assertThat(Ziggurat.density(last) + Ziggurat.AREA / last).isCloseTo(1, within(1e-12));
    assertThat(Ziggurat.TAIL).isEqualTo(width[1]);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 1, 250})
  void exponential(double mean) {
    check(r -> r.exponential(mean), new ExponentialDistribution(mean));
  }

  @ParameterizedTest
  @CsvSource({"0.05,1", "0.3,2", "0.9,0.1", "1,1", "1.5,3", "2,0.5", "10,1", "300,0.01", "1e6,1"})
  void gamma(double shape, double scale) {
    check(r -> r.gamma(shape, scale), new GammaDistribution(shape, scale));
  }

  @ParameterizedTest
  @CsvSource({"0.2,0.3", "0.5,0.5", "0.5,2", "1,1", "1,3", "2,2", "3,0.7", "30,12", "0.05,1"})
  void beta(double a, double b) {
    check(r -> r.beta(a, b), new BetaDistribution(a, b));
  }

  /** With tiny parameters a beta number is a fair coin; never NaN (1e-9 false alarms: 6 errors). */
  @Test
  void betaOfTinyParametersIsACoin() {
    var random = RandomStream.named(3, "tiny");
    int n = 10_000;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double x = random.beta(1e-5, 1e-5);
      assertThat(x).isBetween(0.0, 1.0);
      sum += x;
    }
    assertThat(sum / n).isCloseTo(0.5, within(6 * 0.5 / Math.sqrt(n)));
  }

  @ParameterizedTest
  @CsvSource({"0,1", "-2,0.3", "3,0.05"})
  void logNormal(double mu, double sigma) {
    check(r -> r.logNormal(mu, sigma), new LogNormalDistribution(mu, sigma));
  }

  @Test
  void refuseWrongParameters() {
    var random = RandomStream.named(1, "wrong");
    assertThatThrownBy(() -> random.gamma(0, 1))
        .hasMessageContaining("shape")
        .hasMessageContaining("0.0");
    assertThatThrownBy(() -> random.gamma(Double.POSITIVE_INFINITY, 1))
        .hasMessageContaining("shape");
    assertThatThrownBy(() -> random.gamma(1, -1)).hasMessageContaining("scale");
    assertThatThrownBy(() -> random.gamma(1, Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> random.beta(-1, 2)).hasMessageContaining("-1.0");
    assertThatThrownBy(() -> random.beta(2, Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> random.chance(Double.NaN)).hasMessageContaining("NaN");
  }

  private static void check(ToDoubleFunction<RandomStream> sampler, RealDistribution expected) {
    var random = RandomStream.named(20260101, "continuous");
    double[] draws = new double[N];
    double mean = 0;
    for (int i = 0; i < N; i++) {
      draws[i] = sampler.applyAsDouble(random.at(i & 63, i >> 6));
      mean += draws[i] / N;
    }
    assertThat(ChiSquare.ofContinuous(draws, expected, CELLS)).isGreaterThan(FALSE_ALARM);

    double variance = new Variance().evaluate(draws);
    double fourth = 0;
    for (double x : draws) {
      fourth += Math.pow(x - mean, 4) / N;
    }
    double wantedVariance = expected.getNumericalVariance();
    assertThat(mean)
        .isCloseTo(
            expected.getNumericalMean(), within(STANDARD_ERRORS * Math.sqrt(wantedVariance / N)));
    assertThat(variance)
        .isCloseTo(
            wantedVariance,
            within(STANDARD_ERRORS * Math.sqrt((fourth - variance * variance) / N)));
  }
}
