package ceasefire.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import java.util.function.ToIntFunction;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each sampler of counts against its distribution, and the inversions against exact quantiles.
 *
 * <p>A right sampler fails a chi-square test for one seed in 10^6 and its mean (5.3 standard errors)
 * for about one in 10^7, so that this class raises one false alarm in about 20,000 seeds.
 */
class CountSamplersTest {
  private static final int N = 200_000;
  private static final double FALSE_ALARM = 1e-6;
  private static final double STANDARD_ERRORS = 5.3;

  @ParameterizedTest
  @ValueSource(doubles = {1e-4, 0.02, 0.5, 1, 4.5, 12, 29.9, 30, 31.5, 77, 1000, 250_000})
  void poisson(double mean) {
    var exact = new PoissonDistribution(mean);
    check(r -> r.poisson(mean), exact::probability, mean, mean);
  }

  @ParameterizedTest
  @CsvSource({
    "0.001,0.5",
    "0.02,0.2",
    "0.3,2",
    "1,1",
    "5,0.3",
    "5,1000",
    "12,3.5",
    "29.9,0.8",
    "30,0.8",
    "30,40",
    "120,2",
    "2,Infinity",
    "40,Infinity",
    "0.5,0.05"
  })
  void negativeBinomial(double mean, double shape) {
    check(
        r -> r.negativeBinomial(mean, shape),
        k -> negativeBinomialProbability(k, mean, shape),
        mean,
        mean + mean * mean / shape);
  }

  @ParameterizedTest
  @CsvSource({
    "1,0.3",
    "5,0.5",
    "5,0.9",
    "12,0.04",
    "4000,0.0001",
    "4000,0.002",
    "4000,0.9985",
    "20,0.5",
    "21,0.5",
    "100,0.25",
    "100,0.75",
    "4000,0.0025",
    "4000,0.6",
    "1000000,0.0004"
  })
  void binomial(int n, double p) {
    var exact = new BinomialDistribution(n, p);
    check(r -> r.binomial(n, p), exact::probability, n * p, n * p * (1 - p));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 100, 1000})
  void nextInt(int bound) {
    if (bound == 1) {
      assertThat(RandomStream.named(1, "one").nextInt(1)).isZero();
      return;
    }
    check(
        r -> r.nextInt(bound),
        k -> k < bound ? 1.0 / bound : 0,
        (bound - 1) / 2.0,
        (bound * (double) bound - 1) / 12);
  }

  /** A bound of 3 * 2^29 makes a third of unrejected products biased: halves must come alike. */
  @Test
  void nextIntIsFairForALargeBound() {
    int bound = 3 << 29;
    check(r -> r.nextInt(bound) % 3, k -> k < 3 ? 1 / 3.0 : 0, 1, 2 / 3.0);
    check(r -> r.nextInt(bound) / (bound / 3), k -> k < 3 ? 1 / 3.0 : 0, 1, 2 / 3.0);
  }

  @Test
  void chance() {
    check(r -> r.chance(0.3) ? 1 : 0, k -> k == 0 ? 0.7 : k == 1 ? 0.3 : 0, 0.3, 0.21);
    var random = RandomStream.named(1, "sure");
    for (int i = 0; i < 1000; i++) {
      assertThat(random.chance(0)).isFalse();
      assertThat(random.chance(1)).isTrue();
    }
  }

  /** All 24 orders of four things are equally likely. */
  @Test
  void permutation() {
    check(
        r -> {
          int[] order = r.permutation(4);
          assertThat(order).containsExactlyInAnyOrder(0, 1, 2, 3);
          int left = order[2] > order[3] ? 1 : 0;
          int rank = order[0] * 6 + (order[1] - (order[1] > order[0] ? 1 : 0)) * 2 + left;
          return rank;
        },
        k -> k < 24 ? 1 / 24.0 : 0,
        11.5,
        (24 * 24 - 1) / 12.0);
    assertThat(RandomStream.named(1, "none").permutation(0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.02, 0.5, 1, 4.5, 12, 29.9})
  void poissonInvertsItsDistribution(double mean) {
    var exact = new PoissonDistribution(mean);
    inverts(r -> r.poisson(mean), exact::probability);
  }

  @ParameterizedTest
  @CsvSource({"0.001,0.5", "0.3,2", "0.99,0.05", "5,0.3", "12,3.5", "29.9,0.8", "3,1e9"})
  void negativeBinomialInvertsItsDistribution(double mean, double shape) {
    inverts(r -> r.negativeBinomial(mean, shape), k -> negativeBinomialProbability(k, mean, shape));
  }

  @ParameterizedTest
  @CsvSource({"1,0.3", "1,0.5", "1,0.8", "5,0.5", "5,0.9", "2,0.03", "4000,0.002", "4000,0.9985"})
  void binomialInvertsItsDistribution(int n, double p) {
    var exact = new BinomialDistribution(n, p);
    inverts(r -> r.binomial(n, p), exact::probability);
  }

  @Test
  void degenerateCounts() {
    var random = RandomStream.named(1, "degenerate");
    for (int i = 0; i < 1000; i++) {
      assertThat(random.poisson(0)).isZero();
      assertThat(random.negativeBinomial(0, 0.5)).isZero();
      assertThat(random.negativeBinomial(0, Double.POSITIVE_INFINITY)).isZero();
      assertThat(random.binomial(0, 0.4)).isZero();
      assertThat(random.binomial(50, 0)).isZero();
      assertThat(random.binomial(50, 1)).isEqualTo(50);
    }
  }

  /** Even the draws next to 0 and 1 end, at counts that are possible. */
  @ParameterizedTest
  @ValueSource(longs = {0, -1})
  void extremeDrawsEnd(long bits) {
    var random = new FixedStream();
    random.bits = bits;
    assertThat(random.poisson(29.9)).isBetween(0, 200);
    assertThat(random.poisson(1e-300)).isBetween(0, 1);
    assertThat(random.negativeBinomial(29.9, 3)).isBetween(0, 1000);
    assertThat(random.negativeBinomial(1e-3, 1e-3)).isNotNegative();
    assertThat(random.binomial(5, 0.5)).isEqualTo(bits == 0 ? 0 : 5);
    assertThat(random.binomial(5, 0.9)).isEqualTo(bits == 0 ? 0 : 5);
    assertThat(random.exponential(1)).isBetween(Double.MIN_VALUE, 37.0);
  }

  @Test
  void refuseWrongParameters() {
    var random = RandomStream.named(1, "wrong");
    double infinite = Double.POSITIVE_INFINITY;
    assertThatThrownBy(() -> random.poisson(-1)).hasMessageContaining("-1.0");
    assertThatThrownBy(() -> random.poisson(Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> random.poisson(infinite)).hasMessageContaining("Infinity");
    assertThatThrownBy(() -> random.negativeBinomial(-1, 1)).hasMessageContaining("mean");
    assertThatThrownBy(() -> random.negativeBinomial(infinite, 1)).hasMessageContaining("mean");
    assertThatThrownBy(() -> random.negativeBinomial(-1, infinite)).hasMessageContaining("mean");
    assertThatThrownBy(() -> random.negativeBinomial(1, 0)).hasMessageContaining("shape");
    assertThatThrownBy(() -> random.binomial(-1, 0.5)).hasMessageContaining("-1");
    assertThatThrownBy(() -> random.binomial(1, 1.5)).hasMessageContaining("1.5");
    assertThatThrownBy(() -> random.nextInt(0)).hasMessageContaining("bound");
  }

  private static double negativeBinomialProbability(int k, double mean, double shape) {
    if (shape == Double.POSITIVE_INFINITY) {
      return new PoissonDistribution(mean).probability(k);
    }
    // lnGamma(k + shape) - lnGamma(shape) loses digits for a large shape: sum the logs instead.
    double rising = 0;
    for (int i = 0; i < k; i++) {
      rising += Math.log((shape + i) / (shape + mean));
    }
    return Math.exp(
        rising - Functions.lnFactorial(k) + k * Math.log(mean) - shape * Math.log1p(mean / shape));
  }

  private static void check(
      ToIntFunction<RandomStream> sampler,
      IntToDoubleFunction probability,
      double mean,
      double variance) {
    var random = RandomStream.named(20260101, "counts");
    int[] draws = new int[N];
    double sum = 0;
    for (int i = 0; i < N; i++) {
      draws[i] = sampler.applyAsInt(random.at(i & 63, i >> 6));
      sum += draws[i];
    }
    int offset = (int) Math.max(0, mean - 6 * Math.sqrt(variance));
    int cells = (int) Math.min(5000, mean + 6 * Math.sqrt(variance) - offset) + 20;
    for (int i = 0; i < N; i++) {
      draws[i] = Math.max(0, draws[i] - offset);
    }
    assertThat(ChiSquare.ofCounts(draws, k -> probability.applyAsDouble(k + offset), cells))
        .isGreaterThan(FALSE_ALARM);
    assertThat(sum / N).isCloseTo(mean, within(STANDARD_ERRORS * Math.sqrt(variance / N)));
  }

  /** Walks over the draws: count k must begin where the distribution reaches P(count < k). */
  private static void inverts(
      ToIntFunction<RandomStream> sampler, IntToDoubleFunction probability) {
    var random = new FixedStream();
    double cumulative = 0;
    for (int k = 0; k < 400; k++) {
      double next = cumulative + probability.applyAsDouble(k);
      if (next - cumulative > 1e-9) {
        random.at(Math.max(cumulative + 1e-11, 0));
        assertThat(sampler.applyAsInt(random)).as("just above P(count < %s)", k).isEqualTo(k);
        random.at(Math.min(next, 1) - 1e-11);
        assertThat(sampler.applyAsInt(random))
            .as("just below P(count <= %s)", k)
            .isEqualTo(k);
      }
      cumulative = next;
    }
    int before = 0;
    for (int i = 0; i < 20_000; i++) {
      random.at(i / 20_000.0);
      int now = sampler.applyAsInt(random);
      assertThat(now).isGreaterThanOrEqualTo(before);
      before = now;
    }
  }

  /** A stream that always draws the same number. */
  private static final class FixedStream extends RandomStream {
    private long bits;

    FixedStream() {
      super(0, "fixed");
    }

    void at(double u) {
      bits = (long) (u * 0x1p53) << 11;
    }

    @Override
    public long nextLong() {
      return bits;
    }
  }
}
