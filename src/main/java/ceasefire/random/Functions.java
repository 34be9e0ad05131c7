package ceasefire.random;

import org.apache.commons.math3.special.Gamma;

/**
 * Elementary and special functions whose bits are the same on every platform.
 *
 * <p>{@code Math.exp} and its like may differ between processors and JIT compilers, so nothing that
 * feeds a trial uses them. Exponentials and logarithms, which the daily loop needs, are our own
 * ({@link Exponential}, {@link Logarithm}); the rest is StrictMath's and Commons Math's.
 */
public final class Functions {
  /** ln k! for k below the length, where Stirling's series needs too many terms. */
  private static final double[] LN_FACTORIALS = lnFactorials(128);

  private static final double HALF_LN_TWO_PI = 0.9189385332046727;

  private Functions() {}

  /** e to the power x. */
  public static double exp(double x) {
    return Exponential.of(x);
  }

  /** The natural logarithm. */
  public static double log(double x) {
    return Logarithm.of(x);
  }

  /** exp(x) - 1, accurate near 0. */
  public static double expm1(double x) {
    return StrictMath.expm1(x);
  }

  /** log(1 + x), accurate near 0. */
  public static double log1p(double x) {
    return Logarithm.ofOnePlus(x);
  }

  /** x to the power y; several times dearer than exp, so not for the daily loop. */
  public static double pow(double x, double y) {
    return StrictMath.pow(x, y);
  }

  /** The logistic function 1 / (1 + exp(-x)), in [0, 1]; keeps its relative accuracy in both tails. */
  public static double logistic(double x) {
    if (x >= 0) {
      return 1 / (1 + exp(-x));
    }
    double e = exp(x);
    return e / (1 + e);
  }

  /** The log-odds log(p / (1 - p)) of a probability; infinite at 0 and 1, NaN outside. */
  public static double logit(double p) {
    return log(p) - log1p(-p);
  }

  /**
   * The logarithm of k! for k >= 0: a table, then Stirling's series (Abramowitz and Stegun 1964,
   * 6.1.41), whose error is below 1e-13 from the table's end on.
   */
  public static double lnFactorial(int k) {
    if (k < LN_FACTORIALS.length) {
      return LN_FACTORIALS[k];
    }
    double x = k + 1.0;
    double inverse = 1 / x;
    double square = inverse * inverse;
    double series = inverse * (1 / 12.0 - square * (1 / 360.0 - square / 1260.0));
    return (x - 0.5) * log(x) - x + HALF_LN_TWO_PI + series;
  }

  private static double[] lnFactorials(int n) {
    double[] table = new double[n];
    for (int k = 2; k < n; k++) {
      table[k] = Gamma.logGamma(k + 1.0);
    }
    return table;
  }
}
