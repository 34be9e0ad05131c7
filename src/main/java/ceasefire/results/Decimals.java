package ceasefire.results;

import java.nio.charset.StandardCharsets;

/** Reads decimal numbers out of bytes, exactly and without making text of most. */
final class Decimals {
  private static final int FAST_DIGITS = 15;
  private static final double[] POWERS = powers();

  private Decimals() {}

  /**
   * The double nearest to a decimal number; NaN when there are no bytes.
   *
   * @throws NumberFormatException when there is no number
   */
  static double of(byte[] text, int start, int end) {
    if (start == end) {
      return Double.NaN;
    }
    boolean negative = text[start] == '-';
    int from = negative ? start + 1 : start;
    long digits = 0;
    int point = end - 1;
    boolean fast = end - from <= FAST_DIGITS && end > from;
    for (int i = from; i < end && fast; i++) {
      if (text[i] == '.' && point == end - 1) {
        point = i;
      } else if (text[i] >= '0' && text[i] <= '9') {
        digits = 10 * digits + (text[i] - '0');
      } else {
        fast = false;
      }
    }
    if (!fast) {
      return Double.parseDouble(new String(text, start, end - start, StandardCharsets.UTF_8));
    }
    // Both numbers are exact, so their quotient is the nearest double (Clinger 1990).
    double value = digits / POWERS[end - 1 - point];
    return negative ? -value : value;
  }

  private static double[] powers() {
    double[] powers = new double[FAST_DIGITS + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = 10 * powers[i - 1];
    }
    return powers;
  }
}
