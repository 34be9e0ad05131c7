package ceasefire.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.function.LongToDoubleFunction;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

/** Streams are the same for the same key, and look independent for neighbouring keys. */
class RandomStreamTest {
  @Test
  void rekeyingEqualsNamingAnew() {
    var random = RandomStream.named(1, "incidents");
    random.at(3, 4).gaussian();
    random.rekey(99);
    var fresh = RandomStream.named(99, "incidents");
    assertThat(random.nextLong()).isEqualTo(fresh.nextLong());
    assertThat(random.at(5, 6).nextLong()).isEqualTo(fresh.at(5, 6).nextLong());
    random.rekey(1);
    assertThat(random.at(5, 6).nextLong())
        .isEqualTo(RandomStream.named(1, "incidents").at(5, 6).nextLong());
  }

  @Test
  void drawsDoNotDependOnWhatWasDrawnBefore() {
    var random = RandomStream.named(7, "marks");
    double alone = random.at(2, 3).gamma(0.7, 1);
    for (int i = 0; i < 100; i++) {
      random.at(i, 3).beta(2, 3);
    }
    assertThat(random.at(2, 3).gamma(0.7, 1)).isEqualTo(alone);
  }

  @Test
  void atReturnsTheSameStream() {
    var random = RandomStream.named(7, "same");
    assertThat(random.at(0, 0)).isSameAs(random);
  }

  /** Cells of two neighbouring substreams' first draws: 256 cells, p < 1e-6, 13 neighbourhoods. */
  @Test
  void neighboursAreIndependent() {
    long seed = 11;
    var random = RandomStream.named(seed, "a");
    var otherName = RandomStream.named(seed, "b");
    var longerName = RandomStream.named(seed, "aa");
    var nextSeed = RandomStream.named(seed + 1, "a");
    var steppedSeed = RandomStream.named(seed + Seeds.GOLDEN, "a");
    LongToDoubleFunction here = i -> random.at(i & 31, i >> 5).nextDouble();
    independent(here, i -> random.at((i & 31) + 1, i >> 5).nextDouble());
    independent(here, i -> random.at(i & 31, (i >> 5) + 1).nextDouble());
    independent(here, i -> random.at((i & 31) + 1, (i >> 5) - 1).nextDouble());
    independent(here, i -> random.at((i & 31) + (1L << 32), i >> 5).nextDouble());
    independent(here, i -> random.at((i & 31) + Seeds.GOLDEN, i >> 5).nextDouble());
    independent(here, i -> random.at(i & 31, (i >> 5) + Seeds.GOLDEN).nextDouble());
    independent(here, i -> random.at(~(i & 31), i >> 5).nextDouble());
    independent(here, i -> otherName.at(i & 31, i >> 5).nextDouble());
    independent(here, i -> longerName.at(i & 31, i >> 5).nextDouble());
    independent(here, i -> nextSeed.at(i & 31, i >> 5).nextDouble());
    independent(here, i -> steppedSeed.at(i & 31, i >> 5).nextDouble());
    independent(here, i -> secondDraw(random.at(i & 31, i >> 5)));
    independent(i -> secondDraw(random.at(i & 31, i >> 5)), i -> here.applyAsDouble(i + 32));
  }

  /** The same agent and date under the seeds 0, 1, 2, ...: successive trials are independent. */
  @Test
  void successiveSeedsAreIndependent() {
    var random = RandomStream.named(0, "trial");
    independent(
        i -> {
          random.rekey(i);
          return random.at(0, 0).nextDouble();
        },
        i -> {
          random.rekey(i + 1);
          return random.at(0, 0).nextDouble();
        });
  }

  /** Each bit of first draws is set half the time: 6 standard errors, one false alarm in 10^7. */
  @Test
  void everyBitOfFirstDrawsIsFair() {
    var random = RandomStream.named(13, "bits");
    int n = 1 << 18;
    int[] ones = new int[64];
    for (int i = 0; i < n; i++) {
      long bits = random.at(i & 63, i >> 6).nextLong();
      for (int b = 0; b < 64; b++) {
        ones[b] += (int) (bits >>> b) & 1;
      }
    }
    int margin = (int) (6 * Math.sqrt(n) / 2);
    for (int count : ones) {
      assertThat(count).isBetween(n / 2 - margin, n / 2 + margin);
    }
  }

  /**
   * 2^18 first draws cut to 32 bits collide about n^2 / 2 / 2^32 = 8 times, for the high and for the
   * low half (2e-6 false alarms); whole draws never (1 in 10^8), over agents, dates and seeds.
   */
  @Test
  void firstDrawsCollideAsOftenAsChance() {
    var random = RandomStream.named(17, "birthday");
    var whole = new HashSet<Long>();
    var high = new HashSet<Integer>();
    var low = new HashSet<Integer>();
    int n = 1 << 18;
    for (int i = 0; i < n; i++) {
      random.rekey(i >> 12);
      long bits = random.at(i & 31, (i >> 5) & 127).nextLong();
      whole.add(bits);
      high.add((int) (bits >>> 32));
      low.add((int) bits);
    }
    assertThat(whole).hasSize(n);
    var collisions = new PoissonDistribution(0.5 * n * n / 0x1p32);
    int most = collisions.inverseCumulativeProbability(1 - 1e-6);
    assertThat(n - high.size()).isBetween(0, most);
    assertThat(n - low.size()).isBetween(0, most);
    // P(no collision at all) = exp(-8) would be no alarm for one half, but it is for both: 1e-7.
    assertThat(2 * n - high.size() - low.size()).isPositive();
  }

  /** Samplers must be counted once, by kind, when a subclass overrides the methods. */
  @Test
  void samplersCallNoOtherSampler() {
    var counting = new CountingStream();
    counting.gamma(0.5, 1);
    counting.beta(0.5, 2);
    counting.logNormal(0, 1);
    counting.negativeBinomial(100, 2);
    counting.permutation(5);
    counting.chance(0.5);
    counting.uniform(0, 1);
    assertThat(counting.samplers).isZero();
    assertThat(counting.raw).isGreaterThan(10);
  }

  private static double secondDraw(RandomStream random) {
    random.nextLong();
    return random.nextDouble();
  }

  private static void independent(LongToDoubleFunction first, LongToDoubleFunction second) {
    int n = 1 << 16;
    double[] counts = new double[256];
    for (int i = 0; i < n; i++) {
      int row = (int) (first.applyAsDouble(i) * 16);
      int column = (int) (second.applyAsDouble(i) * 16);
      counts[row * 16 + column]++;
    }
    double[] expected = new double[256];
    Arrays.fill(expected, n / 256.0);
    assertThat(ChiSquare.of(counts, expected)).isGreaterThan(1e-6);
  }

  /** Counts calls of samplers apart from those of raw draws. */
  private static final class CountingStream extends RandomStream {
    private int samplers;
    private int raw;

    CountingStream() {
      super(1, "counting");
    }

    @Override
    public long nextLong() {
      raw++;
      return super.nextLong();
    }

    @Override
    public double gaussian() {
      samplers++;
      return super.gaussian();
    }

    @Override
    public double exponential(double mean) {
      samplers++;
      return super.exponential(mean);
    }

    @Override
    public int poisson(double mean) {
      samplers++;
      return super.poisson(mean);
    }

    @Override
    public int nextInt(int bound) {
      samplers++;
      return super.nextInt(bound);
    }
  }
}
