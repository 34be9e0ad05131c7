package ceasefire.stats;

/** The difference between two shares: the first less the second. */
public final class ShareDifference {
  private static final int HALVINGS = 60;

  private ShareDifference() {}

  /**
   * The difference of shares over pairs, (firstOnly - secondOnly) / n, with the score interval of
   * Tango (1998, Statistics in Medicine 17), and the p of the score test that belongs to it, which
   * is McNemar's (1947) without a correction: the interval excludes 0 where p is below 1 - confidence.
   * It has a width even where no pair is discordant. Without pairs NaN, between -1 and 1.
   *
   * @param firstOnly pairs in which it happened in the first alone
   * @param secondOnly pairs in which it happened in the second alone
   * @param n all pairs
   * @throws IllegalArgumentException if the counts do not fit, or confidence is not within (0, 1)
   */
  public static Difference paired(int firstOnly, int secondOnly, int n, double confidence) {
    double z = Confidence.normalDeviation(confidence);
    if (firstOnly < 0 || secondOnly < 0 || (long) firstOnly + secondOnly > n) {
      throw new IllegalArgumentException(firstOnly + " and " + secondOnly
          + " discordant pairs are not within 0 to " + n + " pairs");
    }
    if (n == 0) {
      return new Difference(
          new Interval(Double.NaN, -1, 1, confidence, 0), Double.NaN, "tango-mcnemar");
    }
    int discordant = firstOnly + secondOnly;
    double score = discordant == 0 ? 0 : (firstOnly - secondOnly) / StrictMath.sqrt(discordant);
    double estimate = (double) (firstOnly - secondOnly) / n;
    double low = limit(firstOnly, secondOnly, n, z, -1, estimate);
    // By symmetry the upper limit is the lower one of the difference turned round.
    double high = -limit(secondOnly, firstOnly, n, z, -1, -estimate);
    return new Difference(
        new Interval(estimate, low, high, confidence, n),
        Confidence.normalP(score),
        "tango-mcnemar");
  }

  /** Where the score falls to z below the estimate; it falls as the assumed difference rises. */
  private static double limit(int b, int c, int n, double z, double from, double to) {
    double low = from;
    double high = to;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (score(b, c, n, middle) > z) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** Tango's score of an assumed difference, with the nuisance share at its restricted maximum. */
  private static double score(int b, int c, int n, double difference) {
    double linear = -b - c + (2.0 * n - b + c) * difference;
    double constant = -c * difference * (1 - difference);
    double root = StrictMath.sqrt(StrictMath.max(0, linear * linear - 8.0 * n * constant));
    double secondAlone = (root - linear) / (4.0 * n);
    double variance = n * (2 * secondAlone + difference * (1 - difference));
    double excess = b - c - n * difference;
    return variance > 0 ? excess / StrictMath.sqrt(variance) : Double.POSITIVE_INFINITY;
  }

  /**
   * The difference of the shares of independent samples, with the interval that Newcombe (1998,
   * Statistics in Medicine 17, 873-890, method 10) builds of two of Wilson's, and the p of the test of two
   * proportions with the variance of both together.
   *
   * @throws IllegalArgumentException if counts do not fit, or confidence is not within (0, 1)
   */
  public static Difference independent(
      int firstEvents, int first, int secondEvents, int second, double confidence) {
    Interval a = Proportion.wilson(firstEvents, first, confidence);
    Interval b = Proportion.wilson(secondEvents, second, confidence);
    double estimate = a.estimate() - b.estimate();
    int n = first + second;
    String method = "newcombe-pooled-z";
    if (first == 0 || second == 0) {
      return new Difference(new Interval(Double.NaN, -1, 1, confidence, n), Double.NaN, method);
    }
    double below = square(a.estimate() - a.low()) + square(b.high() - b.estimate());
    double above = square(a.high() - a.estimate()) + square(b.estimate() - b.low());
    double pooled = (double) (firstEvents + secondEvents) / n;
    double error = StrictMath.sqrt(pooled * (1 - pooled) * (1.0 / first + 1.0 / second));
    Interval interval = new Interval(
        estimate,
        estimate - StrictMath.sqrt(below),
        estimate + StrictMath.sqrt(above),
        confidence,
        n);
    return new Difference(interval, Confidence.normalP(error == 0 ? 0 : estimate / error), method);
  }

  private static double square(double x) {
    return x * x;
  }
}
