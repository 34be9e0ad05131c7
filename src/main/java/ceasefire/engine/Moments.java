package ceasefire.engine;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Number, sum and sum of squares of values, without any rounding: what they say does not depend on
 * the order in which values came, nor on whether a run was broken off in between.
 */
final class Moments {
  private int n;
  private BigDecimal sum = BigDecimal.ZERO;
  private BigDecimal squares = BigDecimal.ZERO;
  private double least = Double.POSITIVE_INFINITY;
  private double greatest = Double.NEGATIVE_INFINITY;

  /** Adds a value; one that does not apply, NaN, is left out. */
  void add(double value) {
    if (Double.isNaN(value)) {
      return;
    }
    BigDecimal exact = new BigDecimal(value);
    n++;
    sum = sum.add(exact);
    squares = squares.add(exact.multiply(exact));
    least = StrictMath.min(least, value);
    greatest = StrictMath.max(greatest, value);
  }

  int n() {
    return n;
  }

  /** The sum of values that are all 0 or 1: how many are 1. */
  int count() {
    return sum.intValueExact();
  }

  /** The mean; NaN without values. */
  double mean() {
    return n == 0
        ? Double.NaN
        : sum.divide(BigDecimal.valueOf(n), MathContext.DECIMAL128).doubleValue();
  }

  /** The variance with divisor n - 1, of at least two values. */
  double variance() {
    BigDecimal size = BigDecimal.valueOf(n);
    return size.multiply(squares)
        .subtract(sum.multiply(sum))
        .divide(size.multiply(BigDecimal.valueOf(n - 1L)), MathContext.DECIMAL128)
        .doubleValue();
  }

  /** Whether no value differs from another. */
  boolean isConstant() {
    return least >= greatest;
  }
}
