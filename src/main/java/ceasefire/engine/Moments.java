package ceasefire.engine;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Number, sum, and sums of squares and cubes of values, without any rounding: what they say does not depend on
 * the order in which values came, nor on whether a run was broken off in between.
 */
final class Moments {
  private int n;
  private BigDecimal sum = BigDecimal.ZERO;
  private BigDecimal squares = BigDecimal.ZERO;
  private BigDecimal cubes = BigDecimal.ZERO;
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
    BigDecimal square = exact.multiply(exact);
    squares = squares.add(square);
    cubes = cubes.add(square.multiply(exact));
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

  /** The skewness m3 / m2^1.5 by central moments with divisor n; of values that are not all alike. */
  double skewness() {
    BigDecimal size = BigDecimal.valueOf(n);
    BigDecimal second = size.multiply(squares).subtract(sum.multiply(sum));
    BigDecimal third = size.multiply(size)
        .multiply(cubes)
        .subtract(BigDecimal.valueOf(3).multiply(size).multiply(sum).multiply(squares))
        .add(BigDecimal.valueOf(2).multiply(sum.pow(3)));
    double deviation = Math.sqrt(second.doubleValue());
    return third.doubleValue() / deviation / deviation / deviation;
  }

  /** Whether no value differs from another. */
  boolean isConstant() {
    return least >= greatest;
  }
}
