package ceasefire.random;

/**
 * The negative binomial, that is a Poisson count whose mean is gamma distributed (Greenwood and
 * Yule 1920): by one inversion for small means, by the mixture itself for large ones.
 *
 * <p>P(0) = (1 + mean / shape)^-shape, P(k + 1) / P(k) = (shape + k) / (k + 1) * mean / (shape +
 * mean). Since P(0) >= exp(-mean), the bound of the Poisson count tells most zeros without a
 * logarithm and an exponential. A mixture is the cheaper from a mean of about 12 on, but inversion
 * goes on to {@value #LARGE}, because one monotone draw keeps common random numbers in step.
 */
final class NegativeBinomialSampler {
  /** The mean from which on a gamma and a Poisson number are drawn instead. */
  static final int LARGE = 30;

  private NegativeBinomialSampler() {}

  static int sample(double mean, double shape, RandomStream random) {
    if (!(shape > 0)) {
      throw new IllegalArgumentException(
          "the shape of a negative binomial count is " + shape + ", not > 0");
    }
    if (shape == Double.POSITIVE_INFINITY) {
      return PoissonSampler.sample(mean, random);
    }
    if (!(mean >= 0 && mean < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "the mean of a negative binomial count is " + mean + ", not within [0, infinity)");
    }
    return mean < LARGE
        ? byInversion(mean, shape, random)
        : PoissonSampler.sample(GammaSampler.sample(shape, mean / shape, random), random);
  }

  private static int byInversion(double mean, double shape, RandomStream random) {
    double u = random.nextDouble();
    if (u < PoissonSampler.boundBelowExp(mean)) {
      return 0;
    }
    double p = Functions.exp(-shape * Functions.log1p(mean / shape));
    double odds = mean / (shape + mean);
    int k = 0;
    while (u >= p) {
      u -= p;
      p *= (shape + k) * odds / (k + 1);
      k++;
      if (p < PoissonSampler.NEGLIGIBLE && k > mean) {
        return k;
      }
    }
    return k;
  }
}
