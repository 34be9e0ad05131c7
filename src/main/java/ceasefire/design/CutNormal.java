package ceasefire.design;

import org.apache.commons.math3.distribution.NormalDistribution;

/** The standard normal distribution, cut off at both ends. */
final class CutNormal {
  // Without a generator: it is never sampled.
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private CutNormal() {}

  /** The quantile at a share of what lies between the ends, by inversion. */
  static double quantile(double low, double high, double share) {
    if (low > 0) {
      // In the upper tail probabilities are too close to 1 to be told apart.
      return -quantile(-high, -low, 1 - share);
    }
    double below = NORMAL.cumulativeProbability(low);
    double inside = NORMAL.cumulativeProbability(high) - below;
    double value = NORMAL.inverseCumulativeProbability(below + share * inside);
    return StrictMath.min(high, StrictMath.max(low, value));
  }
}
