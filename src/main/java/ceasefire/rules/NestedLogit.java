package ceasefire.rules;

import ceasefire.random.Functions;
import ceasefire.random.RandomStream;

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
   * Chooses an act, each act with its sectors being a class of alternatives.
   *
   * @param utilities of each act (row) in each sector (column); of complying the first column only
   * @param shares of the sectors in the length of the line, summing to 1
   * @throws IllegalArgumentException if an act is worth no finite number
   */
  static Act choose(double[][] utilities, double[] shares, double lambda, RandomStream random) {
    double comply = Act.COMPLY.checked(utilities[Act.COMPLY.ordinal()][0]);
    double probe = value(Act.PROBE, utilities, shares, lambda);
    double seize = value(Act.SEIZE, utilities, shares, lambda);
    double attack = value(Act.OFFENSIVE, utilities, shares, lambda);
    double top = Math.max(Math.max(comply, probe), Math.max(seize, attack));
    double complyWeight = Functions.exp(lambda * (comply - top));
    double probeWeight = Functions.exp(lambda * (probe - top));
    double seizeWeight = Functions.exp(lambda * (seize - top));
    double attackWeight = Functions.exp(lambda * (attack - top));
    double left = random.nextDouble() * (complyWeight + probeWeight + seizeWeight + attackWeight);
    if (left < complyWeight) {
      return Act.COMPLY;
    }
    left -= complyWeight;
    if (left < probeWeight) {
      return Act.PROBE;
    }
    return left - probeWeight < seizeWeight ? Act.SEIZE : Act.OFFENSIVE;
  }

  private static double value(Act act, double[][] utilities, double[] shares, double lambda) {
    return act.checked(classValue(shares, utilities[act.ordinal()], lambda));
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

  /** The greatest of the values; NaN if one is. */
  static double max(double[] values) {
    double max = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      max = Math.max(max, value);
    }
    return max;
  }
}
