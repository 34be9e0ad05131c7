package ceasefire.stats;

import java.util.Arrays;

/** The difference between two means: the first less the second. */
public final class MeanDifference {
  private MeanDifference() {}

  /**
   * The mean of the differences of pairs with Student's (1908) t interval and test. A single pair
   * has no interval; where all differences are the same the interval has no width and p is 1 at 0, else 0.
   *
   * @throws IllegalArgumentException if lengths differ or confidence is not within (0, 1)
   */
  public static Difference paired(double[] first, double[] second, double confidence) {
    double[] differences = differences(first, second);
    Interval interval = Mean.t(differences, confidence);
    int n = differences.length;
    double error = StrictMath.sqrt(variance(differences) / n);
    return new Difference(
        interval, n < 2 ? Double.NaN : p(interval.estimate(), error, n - 1), "paired-t");
  }

  /**
   * The difference of the means of independent samples with unequal variances, by Welch's (1947) t. A
   * sample of fewer than two values gives no interval.
   *
   * @throws IllegalArgumentException if confidence is not within (0, 1)
   */
  public static Difference independent(double[] first, double[] second, double confidence) {
    Confidence.check(confidence);
    int n = first.length + second.length;
    double estimate = mean(first) - mean(second);
    if (first.length < 2 || second.length < 2) {
      return new Difference(
          new Interval(estimate, Double.NaN, Double.NaN, confidence, n), Double.NaN, "welch-t");
    }
    double a = variance(first) / first.length;
    double b = variance(second) / second.length;
    double error = StrictMath.sqrt(a + b);
    double freedom = error == 0
        ? n - 2
        : (a + b) * (a + b) / (a * a / (first.length - 1) + b * b / (second.length - 1));
    double half = error == 0 ? 0 : Confidence.studentDeviation(freedom, confidence) * error;
    return new Difference(
        new Interval(estimate, estimate - half, estimate + half, confidence, n),
        p(estimate, error, freedom),
        "welch-t");
  }

  /**
   * How many times as many trials would have been needed without pairs for the same width: (var(A)
   * + var(B)) / var(A - B). 1 where pairing gains nothing; infinite where all differences are the
   * same but the values are not; NaN where nothing varies, or with fewer than two pairs.
   *
   * @throws IllegalArgumentException if lengths differ
   */
  public static double varianceReduction(double[] first, double[] second) {
    double[] differences = differences(first, second);
    return (variance(first) + variance(second)) / variance(differences);
  }

  private static double p(double estimate, double error, double freedom) {
    if (error == 0) {
      return estimate == 0 ? 1 : 0;
    }
    return Confidence.studentP(estimate / error, freedom);
  }

  private static double[] differences(double[] first, double[] second) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(
          first.length + " and " + second.length + " values; expected pairs");
    }
    double[] differences = new double[first.length];
    Arrays.setAll(differences, i -> first[i] - second[i]);
    return differences;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** The unbiased variance; NaN of fewer than two values. */
  private static double variance(double[] values) {
    double mean = mean(values);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return values.length < 2 ? Double.NaN : squares / (values.length - 1);
  }
}
