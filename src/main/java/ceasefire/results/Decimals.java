package ceasefire.results;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads decimal numbers out of bytes, exactly, without making text of most; one that comes again, as
 * those of weekly series do, is read once.
 */
final class Decimals {
  /** An unsigned long holds as many digits. */
  private static final int FAST_LENGTH = 19;

  /** The whole numbers up to here are doubles. */
  private static final long GREATEST_EXACT = 1L << 53;

  private static final double[] POWERS = powers();

  private byte[] last = {};
  private double lastValue;

  /**
   * The double nearest to a decimal number; NaN when there are no bytes.
   *
   * @throws NumberFormatException when there is no number
   */
  double of(byte[] text, int start, int end) {
    if (start == end) {
      return Double.NaN;
    }
    boolean negative = text[start] == '-';
    int from = negative ? start + 1 : start;
    long digits = 0;
    int point = end - 1;
    boolean fast = end - from <= FAST_LENGTH && end > from;
    for (int i = from; i < end && fast; i++) {
      if (text[i] == '.' && point == end - 1) {
        point = i;
      } else if (text[i] >= '0' && text[i] <= '9') {
        digits = 10 * digits + (text[i] - '0');
      } else {
        fast = false;
      }
    }
    if (!fast || Long.compareUnsigned(digits, GREATEST_EXACT) > 0) {
      return slowly(text, start, end);
    }
    // Both numbers are exact, so their quotient is the nearest double (Clinger 1990).
    double value = digits / POWERS[end - 1 - point];
    return negative ? -value : value;
  }

  private double slowly(byte[] text, int start, int end) {
    if (!Arrays.equals(text, start, end, last, 0, last.length)) {
      byte[] copy = Arrays.copyOfRange(text, start, end);
      lastValue = Double.parseDouble(new String(copy, StandardCharsets.UTF_8));
      last = copy;
    }
    return lastValue;
  }

  private static double[] powers() {
    double[] powers = new double[FAST_LENGTH + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = 10 * powers[i - 1];
    }
    return powers;
  }
}
