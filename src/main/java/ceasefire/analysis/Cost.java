package ceasefire.analysis;

import ceasefire.stats.Interval;
import ceasefire.stats.Quantiles;

/**
 * What the posture took or cost in a trial: the median over n trials and the ranges that half and
 * 90 % of them fall in.
 *
 * @param name what it is, with its unit where it needs one
 * @param kind what it is counted in
 * @param median the median over trials
 * @param low the 5 % quantile
 * @param lowerQuarter the 25 % quantile
 * @param upperQuarter the 75 % quantile
 * @param high the 95 % quantile
 * @param sure where the true median lies; of a plan, nowhere else
 * @param n trials; 0 for an amount that the plan fixes
 */
public record Cost(
    String name,
    Kind kind,
    double median,
    double low,
    double lowerQuarter,
    double upperQuarter,
    double high,
    Interval sure,
    int n) {

  /** What costs are counted in; those of a kind stand on one scale. */
  public enum Kind {
    TROOPS("Persons", false),
    SLOTS("% of the time", false),
    HOME("Brigades", false),
    KILLED("Persons (log scale)", true),
    GROUND("km2 (log scale)", true);

    private final String words;
    private final boolean spreadWide;

    Kind(String words, boolean spreadWide) {
      this.words = words;
      this.spreadWide = spreadWide;
    }

    /** What stands at the scale. */
    public String words() {
      return words;
    }

    /** Whether trials differ by orders of magnitude. */
    public boolean isSpreadWide() {
      return spreadWide;
    }
  }

  /** The spread of values over trials, at least one. */
  public static Cost of(String name, Kind kind, double[] values, double confidence) {
    return new Cost(
        name,
        kind,
        Quantiles.of(values, 0.5),
        Quantiles.of(values, 0.05),
        Quantiles.of(values, 0.25),
        Quantiles.of(values, 0.75),
        Quantiles.of(values, 0.95),
        Quantiles.interval(values, 0.5, confidence),
        values.length);
  }

  /** An amount of troops that the plan fixes, the same in every trial. */
  public static Cost planned(String name, double amount) {
    return new Cost(
        name,
        Kind.TROOPS,
        amount,
        amount,
        amount,
        amount,
        amount,
        new Interval(amount, amount, amount, 1, 0),
        0);
  }

  public boolean planned() {
    return n == 0;
  }
}
