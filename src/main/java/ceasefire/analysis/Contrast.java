package ceasefire.analysis;

import ceasefire.stats.Interval;

/**
 * One number about two postures.
 *
 * @param yardstick what they are compared by
 * @param statistic what is estimated: a difference, {@code superiority}, {@code
 *     restricted_mean_difference}, {@code log_rank} or {@code variance_reduction}
 * @param interval the estimate; NaN where it has no limits
 * @param p of no difference; NaN where none is tested
 * @param pHolm the same corrected for all headline differences; NaN of other numbers
 * @param method how it was made
 */
public record Contrast(
    Yardstick yardstick,
    String statistic,
    Interval interval,
    double p,
    double pHolm,
    String method) {
  static final String SUPERIORITY = "superiority";
  static final String RESTRICTED_MEAN = "restricted_mean_difference";
  static final String LOG_RANK = "log_rank";
  static final String VARIANCE_REDUCTION = "variance_reduction";

  /** Whether it is among the differences that are corrected together. */
  boolean isHeadline() {
    return statistic.equals(yardstick.statistic());
  }

  Contrast corrected(double p) {
    return new Contrast(yardstick, statistic, interval, this.p, p, method);
  }

  /** What can be said of a difference. */
  public enum Verdict {
    /** The interval includes 0. */
    TIE,
    /** The interval excludes 0, but among so many questions that may be chance. */
    UNSURE,
    /** The first is higher, also after the correction. */
    HIGHER,
    /** The first is lower, also after the correction. */
    LOWER
  }

  /** The verdict of a headline difference. */
  public Verdict verdict() {
    if (!(interval.low() > 0 || interval.high() < 0)) {
      return Verdict.TIE;
    }
    if (!(pHolm < 1 - interval.confidence())) {
      return Verdict.UNSURE;
    }
    return interval.estimate() > 0 ? Verdict.HIGHER : Verdict.LOWER;
  }
}
