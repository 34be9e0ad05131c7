package ceasefire.random;

/**
 * The Poisson distribution: by inversion for small means, by transformed rejection with squeeze
 * (PTRS, Hoermann 1993) for large ones.
 *
 * <p>Inversion is one draw and monotone in it, which common random numbers need. Most counts are 0,
 * and a cubic bound below exp(-mean) tells so for nearly all of them without an exponential.
 */
final class PoissonSampler {
  /**
   * The mean from which on rejection is used. PTRS holds from 10 on and is cheaper from there, but
   * needs several draws and is not monotone in them.
   */
  static final int LARGE = 30;

  /** Once counts are so improbable, a draw of 53 bits cannot tell the rest of the tail apart. */
  static final double NEGLIGIBLE = 0x1p-80;

  private PoissonSampler() {}

  static int sample(double mean, RandomStream random) {
    if (!(mean >= 0 && mean < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "the mean of a Poisson count is " + mean + ", not within [0, infinity)");
    }
    return mean < LARGE ? byInversion(mean, random) : byRejection(mean, random);
  }

  private static int byInversion(double mean, RandomStream random) {
    double u = random.nextDouble();
    if (u < boundBelowExp(mean)) {
      return 0;
    }
    double p = Functions.exp(-mean);
    int k = 0;
    while (u >= p) {
      u -= p;
      k++;
      p *= mean / k;
      if (p < NEGLIGIBLE && k > mean) {
        return k;
      }
    }
    return k;
  }

  /** 1 - x + x^2 / 2 - x^3 / 6: Taylor's series of exp(-x), cut where it lies below for x >= 0. */
  static double boundBelowExp(double x) {
    return 1 - x * (1 - x * (0.5 - x * (1 / 6.0)));
  }

  private static int byRejection(double mean, RandomStream random) {
    double b = 0.931 + 2.53 * Math.sqrt(mean);
    double a = -0.059 + 0.02483 * b;
    double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
    double vr = 0.9277 - 3.6224 / (b - 2);
    while (true) {
      double u = random.nextDouble() - 0.5;
      double v = random.nextOpenDouble();
      double us = 0.5 - Math.abs(u);
      double k = Math.floor((2 * a / us + b) * u + mean + 0.43);
      if (us >= 0.07 && v <= vr) {
        return (int) k;
      }
      if (k < 0 || (us < 0.013 && v > us)) {
        continue;
      }
      double ratio = Functions.log(v * inverseAlpha / (a / (us * us) + b));
      if (ratio <= k * Functions.log(mean) - mean - Functions.lnFactorial((int) k)) {
        return (int) k;
      }
    }
  }
}
