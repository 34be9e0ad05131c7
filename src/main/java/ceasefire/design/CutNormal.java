package ceasefire.design;

import ceasefire.param.CrossParameterException;
import org.apache.commons.math3.distribution.NormalDistribution;

/** The standard normal distribution, cut off at both ends. */
final class CutNormal {
  // Without a generator: it is never sampled.
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private static final double LEAST = 1e-6;

  private CutNormal() {}

  /** Refuses a range that holds so little of the distribution that nobody can have meant it. */
  static void check(double low, double high) {
    if (!(NORMAL.probability(low, high) > LEAST)) {
      throw new CrossParameterException(
          "low", "next to nothing of the distribution lies within the range", "a range around it");
    }
  }

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
