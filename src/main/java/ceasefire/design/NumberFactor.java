package ceasefire.design;

import ceasefire.param.DecimalText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** A numeric parameter that varies over a range, evenly or by a distribution. */
public sealed interface NumberFactor extends Factor
    permits RangeFactor,
        UniformFactor,
        LogUniformFactor,
        NormalFactor,
        LogNormalFactor,
        TriangularFactor,
        BetaFactor {
  /** Values have so many digits: enough for any model, and readable. */
  MathContext DIGITS = new MathContext(12);

  /** Path of the parameter. */
  String path();

  /** The smallest value. */
  double low();

  /** The largest value. */
  double high();

  /** Whether values are rounded to whole numbers. */
  boolean whole();

  /** Whether values are spread by their ratios rather than by their differences. */
  default boolean logarithmic() {
    return false;
  }

  /** The quantile at a share within [0, 1], before rounding. */
  double quantile(double share);

  /** The same factor of a parameter that is a whole number. */
  NumberFactor ofWholeNumbers();

  @Override
  default String name() {
    return path();
  }

  @Override
  default List<String> gridLevels() {
    return List.of();
  }

  @Override
  default String at(double share) {
    return text(quantile(share));
  }

  /** A value within the range as text: whole, or of {@link #DIGITS}. */
  default String text(double value) {
    double rounded = whole() ? StrictMath.rint(value) : new BigDecimal(value, DIGITS).doubleValue();
    return DecimalText.of(StrictMath.min(high(), StrictMath.max(low(), rounded)) + 0.0);
  }
}
