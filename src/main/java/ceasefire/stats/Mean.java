package ceasefire.stats;

/** The mean of a sample. */
public final class Mean {
  private Mean() {}

  /**
   * The mean with Student's (1908) t interval. A single value has no interval and an empty sample
   * not even a mean: NaN.
   *
   * @throws IllegalArgumentException unless confidence is within (0, 1)
   */
  public static Interval t(double[] values, double confidence) {
    Confidence.check(confidence);
    int n = values.length;
    double mean = sum(values) / n;
    if (n < 2) {
      return new Interval(mean, Double.NaN, Double.NaN, confidence, n);
    }
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return t(mean, squares / (n - 1), n, confidence);
  }

  /**
   * The same from a sample's mean and its variance, of which the divisor is n - 1.
   *
   * @throws IllegalArgumentException unless confidence is within (0, 1) and n is at least 2
   */
  public static Interval t(double mean, double variance, int n, double confidence) {
    Confidence.check(confidence);
    if (n < 2) {
      throw new IllegalArgumentException(n + " values have no variance; expected at least 2");
    }
    double error = Math.sqrt(variance / n);
    double half = error == 0 ? 0 : Confidence.studentDeviation(n - 1, confidence) * error;
    return new Interval(mean, mean - half, mean + half, confidence, n);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
