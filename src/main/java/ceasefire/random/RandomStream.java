package ceasefire.random;

/**
 * One mechanism's random numbers, keyed by (seed, name, agent, date) instead of by call order.
 *
 * <p>{@link #at} moves to the substream of an agent and a date, the place of which is a hash of the
 * key, the agent and the date; within it the generator takes the steps of SplitMix64 (Steele, Lea
 * and Flood 2014). So what one agent draws on one day depends on nothing that others drew, and two
 * postures meet the same luck. Samplers are ours, because those of libraries call {@code Math.exp},
 * whose bits vary. They call only {@link #nextLong}, {@link #nextDouble} and {@link
 * #nextOpenDouble}, so that a subclass may count the draws by kind. Not safe for several threads.
 */
public class RandomStream {
  private static final double TWO_TO_MINUS_53 = 0x1p-53;
  private static final double TWO_TO_MINUS_52 = 0x1p-52;

  private final long name;
  private long key;
  private long state;

  /** Starts the stream of that name and seed. */
  protected RandomStream(long seed, String name) {
    this.name = Seeds.hash(name);
    this.key = Seeds.mix(seed, this.name);
    this.state = key;
  }

  /** The stream of that name and seed: another name or seed gives an independent one. */
  public static RandomStream named(long seed, String name) {
    return new RandomStream(seed, name);
  }

  /** Starts the stream of the same name for another seed, as {@link #named} would, in place. */
  public void rekey(long seed) {
    key = Seeds.mix(seed, name);
    state = key;
  }

  /** Moves to the start of the substream of (agent, date) and returns this. */
  public RandomStream at(long agent, long date) {
    state = Seeds.fold(Seeds.fold(key, agent), date);
    return this;
  }

  /** The next 64 bits, uniform. */
  public long nextLong() {
    long z = state += Seeds.GOLDEN;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A uniform number in [0, 1), a multiple of 2^-53. */
  public double nextDouble() {
    return (nextLong() >>> 11) * TWO_TO_MINUS_53;
  }

  /** A uniform number in (0, 1), symmetric about a half: an odd multiple of 2^-53. */
  public double nextOpenDouble() {
    return ((nextLong() >>> 12) + 0.5) * TWO_TO_MINUS_52;
  }

  /**
   * A uniform integer from 0 to below the bound, without bias (Lemire 2019).
   *
   * @throws IllegalArgumentException unless bound >= 1
   */
  public int nextInt(int bound) {
    return BoundedInteger.sample(bound, this);
  }

  /**
   * True with probability p; a p below 0 counts as 0 and one above 1 as 1.
   *
   * @throws IllegalArgumentException if p is NaN
   */
  public boolean chance(double p) {
    if (Double.isNaN(p)) {
      throw new IllegalArgumentException("the probability of a chance is NaN, not within [0, 1]");
    }
    return nextDouble() < p;
  }

  /** A uniform number from lo to below hi (to hi where rounding leaves no number between). */
  public double uniform(double lo, double hi) {
    return lo + (hi - lo) * nextDouble();
  }

  /** A standard normal number. */
  public double gaussian() {
    return Ziggurat.sample(this);
  }

  /** An exponential number of that mean, by inversion: monotone in its one draw, never 0. */
  public double exponential(double mean) {
    return -mean * Functions.log(1 - nextOpenDouble());
  }

  /**
   * A gamma number of mean shape * scale and variance shape * scale^2.
   *
   * @throws IllegalArgumentException unless 0 < shape < infinity and scale >= 0
   */
  public double gamma(double shape, double scale) {
    return GammaSampler.sample(shape, scale, this);
  }

  /**
   * A beta number in [0, 1] of mean a / (a + b).
   *
   * @throws IllegalArgumentException unless 0 < a, b < infinity
   */
  public double beta(double a, double b) {
    return BetaSampler.sample(a, b, this);
  }

  /**
   * A Poisson count; one draw, monotone in it, up to a mean of {@value PoissonSampler#LARGE}.
   *
   * @throws IllegalArgumentException unless 0 <= mean < infinity
   */
  public int poisson(double mean) {
    return PoissonSampler.sample(mean, this);
  }

  /**
   * A negative binomial count of variance mean + mean^2 / shape, Poisson where shape is infinite;
   * one draw, monotone in it, up to a mean of {@value NegativeBinomialSampler#LARGE}.
   *
   * @throws IllegalArgumentException unless 0 <= mean < infinity and shape > 0
   */
  public int negativeBinomial(double mean, double shape) {
    return NegativeBinomialSampler.sample(mean, shape, this);
  }

  /**
   * The number of successes of n trials of probability p; one draw, monotone in it, while successes
   * or failures are expected to be below {@value BinomialSampler#LARGE}.
   *
   * @throws IllegalArgumentException unless n >= 0 and 0 <= p <= 1
   */
  public int binomial(int n, double p) {
    return BinomialSampler.sample(n, p, this);
  }

  /** A number whose logarithm is normal with mean mu and standard deviation sigma. */
  public double logNormal(double mu, double sigma) {
    return Functions.exp(mu + sigma * Ziggurat.sample(this));
  }

  /**
   * The integers from 0 to below n in uniformly random order (Durstenfeld 1964).
   *
   * @throws NegativeArraySizeException if n < 0
   */
  public int[] permutation(int n) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = BoundedInteger.sample(i + 1, this);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
