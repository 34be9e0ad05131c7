package ceasefire.random;

/**
 * The binomial distribution: by inversion where few successes or few failures are expected, else by
 * transformed rejection with squeeze (BTRS, Hoermann 1993).
 *
 * <p>Inversion counts the rarer kind and is monotone in its one draw. Bonferroni's inequality gives
 * a cubic bound below P(0) that tells most zeros without a logarithm and an exponential.
 */
final class BinomialSampler {
  /** The expected number of the rarer kind from which on rejection is used; BTRS holds from here. */
  static final int LARGE = 10;

  private BinomialSampler() {}

  static int sample(int n, double p, RandomStream random) {
    if (n < 0) {
      throw new IllegalArgumentException("the number of trials is " + n + ", not at least 0");
    }
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException(
          "the probability of a success is " + p + ", not within [0, 1]");
    }
    boolean flip = p > 0.5;
    double rarer = flip ? 1 - p : p;
    if (n * rarer >= LARGE) {
      int k = byRejection(n, rarer, random);
      return flip ? n - k : k;
    }
    double u = random.nextDouble();
    // 1 - u is exact and in (0, 1]: counting failures down keeps the successes rising with u.
    return flip ? n - byInversion(n, rarer, 1 - u) : byInversion(n, rarer, u);
  }

  private static int byInversion(int n, double p, double u) {
    double mean = n * p;
    double second = mean * (n - 1) * p / 2;
    if (u < 1 - mean + second * (1 - (n - 2) * p / 3)) {
      return 0;
    }
    double probability = Functions.exp(n * Functions.log1p(-p));
    double odds = p / (1 - p);
    int k = 0;
    while (u >= probability && k < n) {
      u -= probability;
      probability *= (n - k) * odds / (k + 1);
      k++;
      if (probability < PoissonSampler.NEGLIGIBLE && k > mean) {
        return k;
      }
    }
    return k;
  }

  private static int byRejection(int n, double p, RandomStream random) {
    double deviation = Math.sqrt(n * p * (1 - p));
    double b = 1.15 + 2.53 * deviation;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double c = n * p + 0.5;
    double vr = 0.92 - 4.2 / b;
    double alpha = (2.83 + 5.1 / b) * deviation;
    int mode = (int) Math.floor((n + 1.0) * p);
    while (true) {
      double u = random.nextDouble() - 0.5;
      double v = random.nextOpenDouble();
      double us = 0.5 - Math.abs(u);
      double k = Math.floor((2 * a / us + b) * u + c);
      if (us >= 0.07 && v <= vr) {
        return (int) k;
      }
      if (k < 0 || k > n) {
        continue;
      }
      if (Functions.log(v * alpha / (a / (us * us) + b)) <= relative(n, p, mode, (int) k)) {
        return (int) k;
      }
    }
  }

  /** ln P(k) - ln P(mode). */
  private static double relative(int n, double p, int mode, int k) {
    return Functions.lnFactorial(mode)
        + Functions.lnFactorial(n - mode)
        - Functions.lnFactorial(k)
        - Functions.lnFactorial(n - k)
        + (k - mode) * Functions.log(p / (1 - p));
  }
}
