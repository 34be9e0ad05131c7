package ceasefire.rules;

import ceasefire.random.Functions;

/**
 * A nested logit over acts and sectors (McFadden 1978) that does not depend on how the line is cut.
 *
 * <p>A class of alternatives s with weights {@code w_s} (shares of length, summing to 1) and
 * utilities {@code U_s} is worth {@code (1/lambda) ln sum_s w_s exp(lambda U_s)}; at lambda = 0 that
 * is the mean {@code sum_s w_s U_s}. Cutting a sector in two leaves the sum as it was.
 */
public final class NestedLogit {
  private NestedLogit() {}

  /** The value of a class of alternatives, in the unit of {@code utilities}. */
  public static double classValue(double[] weights, double[] utilities, double lambda) {
    if (lambda == 0) {
      double mean = 0;
      for (int s = 0; s < weights.length; s++) {
        mean += weights[s] * utilities[s];
      }
      return mean;
    }
    double top = max(utilities);
    return top + Functions.log(expSum(weights, utilities, lambda, top)) / lambda;
  }

  /**
   * The alternative within a class that a uniform number picks, with chance proportional to {@code
   * w_s exp(lambda U_s)}.
   */
  public static int pick(double[] weights, double[] utilities, double lambda, double uniform) {
    double top = max(utilities);
    double left = uniform * expSum(weights, utilities, lambda, top);
    int last = 0;
    for (int s = 0; s < weights.length; s++) {
      double weight = weights[s] * Functions.exp(lambda * (utilities[s] - top));
      if (weight > 0) {
        last = s;
        left -= weight;
        if (left < 0) {
          return s;
        }
      }
    }
    return last;
  }

  private static double expSum(double[] weights, double[] utilities, double lambda, double top) {
    double sum = 0;
    for (int s = 0; s < weights.length; s++) {
      sum += weights[s] * Functions.exp(lambda * (utilities[s] - top));
    }
    return sum;
  }

  private static double max(double[] values) {
    double max = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      max = Math.max(max, value);
    }
    return max;
  }
}
