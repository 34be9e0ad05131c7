package ceasefire.random;

/**
 * The beta distribution as the share G(a) / (G(a) + G(b)) of two gamma numbers (Johnson, Kotz and
 * Balakrishnan 1995), formed from logarithms where a parameter below 1 could make both numbers 0.
 */
final class BetaSampler {
  private BetaSampler() {}

  static double sample(double a, double b, RandomStream random) {
    if (a >= 1 && b >= 1) {
      double x = GammaSampler.sample(a, 1, random);
      return x / (x + GammaSampler.sample(b, 1, random));
    }
    double logX = GammaSampler.logarithm(a, random);
    return Functions.logistic(logX - GammaSampler.logarithm(b, random));
  }
}
