package ceasefire.stats;

/**
 * An estimate with its confidence interval.
 *
 * @param estimate the estimate, NaN where there is none
 * @param low the lower limit, NaN where the sample is too small for one
 * @param high the upper limit, NaN where the sample is too small for one
 * @param confidence the chance that such an interval covers the truth, within (0, 1)
 * @param n the size of the sample
 */
public record Interval(double estimate, double low, double high, double confidence, int n) {
  /** The confidence where nobody asks for another. */
  public static final double USUAL_CONFIDENCE = 0.95;

  /** The same limits, of which another confidence is known. */
  public Interval withConfidence(double known) {
    return new Interval(estimate, low, high, known, n);
  }
}
