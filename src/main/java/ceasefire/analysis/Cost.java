package ceasefire.analysis;

import ceasefire.stats.Quantiles;

/**
 * What the posture took or cost in a trial: the median over n trials and the range that 90 % of
 * them fall in.
 *
 * @param name what it is, with its unit where it needs one
 * @param low the 5 % quantile
 * @param high the 95 % quantile
 * @param n trials; 0 for an amount that the plan fixes
 */
public record Cost(String name, double median, double low, double high, int n) {

  /** The spread of values over trials, at least one. */
  public static Cost of(String name, double[] values) {
    return new Cost(
        name,
        Quantiles.of(values, 0.5),
        Quantiles.of(values, 0.05),
        Quantiles.of(values, 0.95),
        values.length);
  }

  /** An amount that the plan fixes, the same in every trial. */
  public static Cost planned(String name, double amount) {
    return new Cost(name, amount, amount, amount, 0);
  }

  public boolean planned() {
    return n == 0;
  }
}
