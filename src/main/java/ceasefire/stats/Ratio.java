package ceasefire.stats;

/** A ratio of two means over the same trials, such as deaths in all per year of peace in all. */
public final class Ratio {
  private Ratio() {}

  /**
   * The ratio of sums with the linearised (delta method) t interval of Cochran (1977, Sampling
   * Techniques, section 6.3). With fewer than two pairs there is no interval; where the
   * denominators add up to 0 not even a ratio: NaN.
   *
   * @param numerators one value to each trial
   * @param denominators as many values, none negative
   * @throws IllegalArgumentException if lengths differ or confidence is not within (0, 1)
   */
  public static Interval of(double[] numerators, double[] denominators, double confidence) {
    Confidence.check(confidence);
    int n = numerators.length;
    if (denominators.length != n) {
      throw new IllegalArgumentException(
          n + " numerators and " + denominators.length + " denominators; expected as many");
    }
    double above = 0;
    double below = 0;
    for (int i = 0; i < n; i++) {
      above += numerators[i];
      below += denominators[i];
    }
    double ratio = below == 0 ? Double.NaN : above / below;
    if (n < 2 || Double.isNaN(ratio)) {
      return new Interval(ratio, Double.NaN, Double.NaN, confidence, n);
    }
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double residual = numerators[i] - ratio * denominators[i];
      squares += residual * residual;
    }
    double error = Math.sqrt(squares / (n - 1) / n) / (below / n);
    double half = error == 0 ? 0 : Confidence.studentDeviation(n - 1, confidence) * error;
    return new Interval(ratio, ratio - half, ratio + half, confidence, n);
  }
}
