package ceasefire.design;

import ceasefire.param.CrossParameterException;

/** What the ranges of factors have in common. */
final class Bounds {
  private Bounds() {}

  /** Refuses a range that is empty, or one of whole numbers that does not end at such. */
  static void check(String low, double from, String high, double to, boolean whole) {
    if (!(from < to)) {
      throw new CrossParameterException(
          high, low + " and " + high + " leave no range", low + " below " + high);
    }
    if (whole && (from != StrictMath.rint(from) || to != StrictMath.rint(to))) {
      boolean first = from != StrictMath.rint(from);
      throw new CrossParameterException(
          first ? low : high, "not a whole number, as the parameter is", "a whole number");
    }
  }

  /** Refuses a logarithmic range that reaches 0. */
  static void checkPositive(String low, double from) {
    if (!(from > 0)) {
      throw new CrossParameterException(
          low, "a logarithmic range cannot begin there", "a number above 0");
    }
  }

  /** Refuses a number that is not above 0. */
  static void checkAbove(String name, double value) {
    if (!(value > 0)) {
      throw new CrossParameterException(name, "not above 0", "a number above 0");
    }
  }

  /** Refuses a number outside of a range. */
  static void checkWithin(String name, double value, double low, double high) {
    if (!(low <= value && value <= high)) {
      throw new CrossParameterException(name, "lies outside of low and high", "low to high");
    }
  }

  /** A share of a range; whole numbers are equally likely, the first and the last too. */
  static double linear(double from, double to, boolean whole, double share) {
    double margin = whole ? 0.5 : 0;
    double value = from - margin + share * (to - from + 2 * margin);
    // An even number would attract the boundary above it: rint rounds halves to even.
    return whole ? StrictMath.min(to, StrictMath.floor(value + 0.5)) : value;
  }
}
