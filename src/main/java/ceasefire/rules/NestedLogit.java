package ceasefire.rules;

import ceasefire.random.Functions;
import ceasefire.random.RandomStream;

/**
 * A nested logit over acts and sectors (McFadden 1978) that does not depend on how the line is cut.
 *
 * <p>A class of alternatives s with weights {@code w_s} (shares of length or of an army along it, summing to 1) and
 * utilities {@code U_s} is worth {@code (1/lambda) ln sum_s w_s exp(lambda U_s)}; at lambda = 0 that
 * is the mean {@code sum_s w_s U_s}. Cutting a sector in two leaves the sum as it was.
 */
public final class NestedLogit {
  private static final Act[] ACTS = Act.values();

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
   * Chooses an act; each act that is done in a sector is a class of alternatives, one to a sector.
   *
   * @param utilities of each act (row) in each sector (column); of an act that belongs to no sector the
   *     first column only; negative infinity where an act is closed
   * @param shares of the sectors in the army along the line, summing to 1
   * @throws IllegalArgumentException if an act is worth no finite number
   */
  static Act choose(double[][] utilities, double[] shares, double lambda, RandomStream random) {
    double top = Double.NEGATIVE_INFINITY;
    for (Act act : ACTS) {
      top = Math.max(top, value(act, utilities, shares, lambda));
    }
    double sum = 0;
    for (Act act : ACTS) {
      sum += weight(value(act, utilities, shares, lambda), top, lambda);
    }
    double left = random.nextDouble() * sum;
    Act last = Act.COMPLY;
    for (Act act : ACTS) {
      double weight = weight(value(act, utilities, shares, lambda), top, lambda);
      if (weight > 0) {
        last = act;
        left -= weight;
        if (left < 0) {
          return act;
        }
      }
    }
    return last;
  }

  /** The chances (0-1) of all acts in {@link #choose}, in their order. */
  static double[] chances(double[][] utilities, double[] shares, double lambda) {
    double[] chances = new double[ACTS.length];
    double top = Double.NEGATIVE_INFINITY;
    for (Act act : ACTS) {
      top = Math.max(top, value(act, utilities, shares, lambda));
    }
    double sum = 0;
    for (Act act : ACTS) {
      chances[act.ordinal()] = weight(value(act, utilities, shares, lambda), top, lambda);
      sum += chances[act.ordinal()];
    }
    for (int a = 0; a < chances.length; a++) {
      chances[a] /= sum;
    }
    return chances;
  }

  private static double weight(double utility, double top, double lambda) {
    return utility == Double.NEGATIVE_INFINITY ? 0 : Functions.exp(lambda * (utility - top));
  }

  private static double value(Act act, double[][] utilities, double[] shares, double lambda) {
    double[] row = utilities[act.ordinal()];
    return act.checked(act.isLocal() ? classValue(shares, row, lambda) : row[0]);
  }

  /**
   * The alternative within a class that a uniform number picks, with chance proportional to {@code
   * w_s exp(lambda U_s)}; never one that weighs nothing, unless all do.
   */
  public static int pick(double[] weights, double[] utilities, double lambda, double uniform) {
    double top = max(utilities, weights);
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

  /** The greatest of the values that weigh something; NaN if one is. */
  static double max(double[] values, double[] weights) {
    double max = Double.NEGATIVE_INFINITY;
    for (int s = 0; s < values.length; s++) {
      max = weights[s] > 0 ? Math.max(max, values[s]) : max;
    }
    return max;
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
