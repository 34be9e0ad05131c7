package ceasefire.stats;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;

/** Quantiles of a sample. */
public final class Quantiles {
  private Quantiles() {}

  /**
   * The p quantile by definition 7 of Hyndman and Fan (1996): linear between order statistics, of
   * which the first is the 0 and the last the 1 quantile. A sorted sample costs no copy.
   *
   * @throws IllegalArgumentException if the sample is empty or has a NaN, or p is not in [0, 1]
   */
  public static double of(double[] values, double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException(
          "the order of the quantile, " + p + ", is not within [0, 1]");
    }
    return ofSorted(sorted(values), p);
  }

  /**
   * The p quantile with the interval between two order statistics that covers the true one at least
   * as often as stated, whatever the distribution (Thompson 1936). A limit is NaN where even the
   * extreme of the sample is not enough.
   *
   * @throws IllegalArgumentException if the sample is empty or has a NaN, or p or confidence is not
   *     within (0, 1)
   */
  public static Interval interval(double[] values, double p, double confidence) {
    Confidence.check(confidence);
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException(
          "the order of the quantile, " + p + ", is not within (0, 1)");
    }
    double[] v = sorted(values);
    int n = v.length;
    // The number of values below the true quantile; without a generator, as it is never sampled.
    var below = new BinomialDistribution(null, n, p);
    double tail = (1 - confidence) / 2;
    int low = below.inverseCumulativeProbability(tail);
    int high = below.inverseCumulativeProbability(1 - tail) + 1;
    return new Interval(
        ofSorted(v, p),
        low < 1 ? Double.NaN : v[low - 1],
        high > n ? Double.NaN : v[high - 1],
        confidence,
        n);
  }

  private static double ofSorted(double[] v, double p) {
    double place = (v.length - 1) * p;
    int below = (int) place;
    double rest = place - below;
    return rest == 0 ? v[below] : v[below] + rest * (v[below + 1] - v[below]);
  }

  private static double[] sorted(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("an empty sample has no quantiles");
    }
    boolean ascending = true;
    for (int i = 0; i < values.length; i++) {
      if (Double.isNaN(values[i])) {
        throw new IllegalArgumentException("value " + i + " of the sample is NaN");
      }
      ascending &= i == 0 || values[i - 1] <= values[i];
    }
    if (ascending) {
      return values;
    }
    double[] copy = values.clone();
    Arrays.sort(copy);
    return copy;
  }
}
