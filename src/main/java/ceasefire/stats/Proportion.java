package ceasefire.stats;

import ceasefire.random.Functions;
import org.apache.commons.math3.distribution.BetaDistribution;

/** The share of trials in which something happened. */
public final class Proportion {
  private static final double ACCURACY = 1e-12;

  private Proportion() {}

  /**
   * The share events / n with Wilson's (1927) score interval, which stays within [0, 1] and ends at
   * 0 where nothing happened and at 1 where it always did; without trials NaN, between 0 and 1.
   *
   * @throws IllegalArgumentException unless 0 <= events <= n and confidence is within (0, 1)
   */
  public static Interval wilson(int events, int n, double confidence) {
    if (events < 0 || events > n) {
      throw new IllegalArgumentException(events + " events are not within 0 to " + n + " trials");
    }
    double z = Confidence.normalDeviation(confidence);
    if (n == 0) {
      return new Interval(Double.NaN, 0, 1, confidence, 0);
    }
    double share = (double) events / n;
    double correction = z * z / n;
    double centre = (share + correction / 2) / (1 + correction);
    double half = z / (1 + correction) * Math.sqrt((share * (1 - share) + correction / 4) / n);
    double low = events == 0 ? 0 : Math.max(0, centre - half);
    double high = events == n ? 1 : Math.min(1, centre + half);
    return new Interval(share, low, high, confidence, n);
  }

  /**
   * The share events / n with Clopper and Pearson's (1934) interval, which covers the true share at
   * least as often as stated, whatever it is: its limits are quantiles of beta distributions. Without
   * trials NaN, between 0 and 1.
   *
   * @throws IllegalArgumentException unless 0 <= events <= n and confidence is within (0, 1)
   */
  public static Interval exact(int events, int n, double confidence) {
    if (events < 0 || events > n) {
      throw new IllegalArgumentException(events + " events are not within 0 to " + n + " trials");
    }
    Confidence.check(confidence);
    if (n == 0) {
      return new Interval(Double.NaN, 0, 1, confidence, 0);
    }
    double tail = (1 - confidence) / 2;
    double low = events == 0 ? 0 : betaQuantile(events, n - events + 1.0, tail);
    double high = events == n ? 1 : betaQuantile(events + 1.0, n - events, 1 - tail);
    return new Interval((double) events / n, low, high, confidence, n);
  }

  private static double betaQuantile(double alpha, double beta, double p) {
    return new BetaDistribution(null, alpha, beta, ACCURACY).inverseCumulativeProbability(p);
  }

  /**
   * The exact upper bound 1 - (1 - confidence)^(1 / n) of a probability when none of n trials had
   * the event (Clopper and Pearson 1934, one-sided): about 3 / n for 0.95; 1 without trials.
   *
   * @throws IllegalArgumentException unless n >= 0 and confidence is within (0, 1)
   */
  public static double upperBound(int n, double confidence) {
    return upperBound((double) n, confidence);
  }

  /** The same for an effective number of trials, which need not be whole. */
  static double upperBound(double n, double confidence) {
    Confidence.check(confidence);
    if (!(n >= 0)) {
      throw new IllegalArgumentException("the number of trials is " + n + ", not at least 0");
    }
    return -Functions.expm1(Functions.log1p(-confidence) / n);
  }
}
