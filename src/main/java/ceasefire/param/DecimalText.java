package ceasefire.param;

import java.math.BigInteger;

/**
 * Writes doubles as the shortest decimal text that reads back to the same bits, alike on every JDK.
 *
 * <p>The method is R. Giulietti's "The Schubfach way to render doubles" (2021): a double's rounding
 * interval is scaled by a power of ten so that it is between one and ten units wide; then at most
 * one multiple of ten units lies inside, and if none does, the unit nearest to the double is taken.
 * Powers of ten are 126-bit integers rounded up, and products keep a sticky last bit, which decides
 * every comparison exactly.
 */
public final class DecimalText {
  private static final double PLAIN_FROM = 1e-6;
  private static final double PLAIN_BELOW = 1e15;
  private static final int FRACTION_BITS = 52;
  private static final long HIDDEN_BIT = 1L << FRACTION_BITS;
  private static final int SMALLEST_EXPONENT = -1074;
  private static final long LOW_63 = Long.MAX_VALUE;

  /** Decimal exponents of a unit: that of the smallest and of the largest double. */
  private static final int SMALLEST_UNIT = -324;

  private static final int LARGEST_UNIT = 292;

  /** The powers {@code 10^-unit} with 126 bits, as two halves of 63 bits. */
  private static final long[] POWERS = powers();

  private DecimalText() {}

  /**
   * The shortest decimal text that reads back to {@code v}, the nearest to it if there are several.
   * There is no exponent for 0 and for magnitudes from 1e-6 to below 1e15, and no decimal point in
   * whole numbers; NaN gives an empty text, infinities {@code Infinity} and {@code -Infinity}.
   */
  public static String of(double v) {
    var text = new StringBuilder(24);
    append(text, v);
    return text.toString();
  }

  /** Appends {@link #of} to {@code text}. */
  public static void append(StringBuilder text, double v) {
    if (Double.isNaN(v)) {
      return;
    }
    if (Double.doubleToRawLongBits(v) < 0) {
      text.append('-');
    }
    double magnitude = Math.abs(v);
    if (magnitude < PLAIN_BELOW && magnitude == (long) magnitude) {
      text.append((long) magnitude);
    } else if (magnitude == Double.POSITIVE_INFINITY) {
      text.append("Infinity");
    } else {
      appendShortest(text, magnitude);
    }
  }

  private static void appendShortest(StringBuilder text, double v) {
    long bits = Double.doubleToRawLongBits(v);
    int biased = (int) (bits >>> FRACTION_BITS);
    long fraction = bits & (HIDDEN_BIT - 1);
    long c = biased == 0 ? fraction : HIDDEN_BIT | fraction;
    int q = Math.max(biased, 1) - 1 + SMALLEST_EXPONENT;
    boolean even = (c & 1) == 0;
    // Below a power of two the neighbour is only half as far away.
    boolean narrow = fraction == 0 && biased > 1;

    int unit = narrow ? floorLog10ThreeQuarters(q) : floorLog10(q);
    int shift = q + floorLog2OfTen(-unit) + 2;
    long low = scaled(unit, (4 * c - (narrow ? 1 : 2)) << shift) + (even ? 0 : 1);
    long middle = scaled(unit, (4 * c) << shift);
    long high = scaled(unit, (4 * c + 2) << shift) - (even ? 0 : 1);

    long floor = middle >> 2;
    long digits = nearer(floor, floor + 1, low, middle, high);
    if (floor >= 10) {
      long tens = floor / 10 * 10;
      boolean below = low <= tens << 2;
      boolean above = (tens + 10) << 2 <= high;
      if (below != above) {
        digits = below ? tens : tens + 10;
      }
    }
    int exponent = unit;
    while (digits % 10 == 0) {
      digits /= 10;
      exponent++;
    }
    layOut(text, Long.toString(digits), exponent, v < PLAIN_FROM || v >= PLAIN_BELOW);
  }

  /** Of two neighbouring units the one inside the interval, or the nearer one, or the even one. */
  private static long nearer(long below, long above, long low, long middle, long high) {
    boolean belowIn = low <= below << 2;
    boolean aboveIn = above << 2 <= high;
    if (belowIn != aboveIn) {
      return belowIn ? below : above;
    }
    long side = middle - ((below + above) << 1);
    return side < 0 || (side == 0 && (below & 1) == 0) ? below : above;
  }

  private static void layOut(StringBuilder text, String digits, int exponent, boolean scientific) {
    int n = digits.length();
    int whole = n + exponent;
    if (scientific) {
      text.append(digits.charAt(0));
      if (n > 1) {
        text.append('.').append(digits, 1, n);
      }
      text.append('e').append(whole - 1);
    } else if (whole <= 0) {
      text.append("0.").append("0".repeat(-whole)).append(digits);
    } else if (whole < n) {
      text.append(digits, 0, whole).append('.').append(digits, whole, n);
    } else {
      text.append(digits).append("0".repeat(whole - n));
    }
  }

  /** {@code factor * 10^-unit} over the power's scale, its last bit set when anything was cut. */
  private static long scaled(int unit, long factor) {
    int i = 2 * (unit - SMALLEST_UNIT);
    long high = POWERS[i];
    long low = POWERS[i + 1];
    long carried = Math.multiplyHigh(low, factor);
    long sum = ((high * factor) >>> 1) + carried;
    long whole = Math.multiplyHigh(high, factor) + (sum >>> 63);
    return whole | ((sum & LOW_63) + LOW_63) >>> 63;
  }

  private static long[] powers() {
    var powers = new long[2 * (LARGEST_UNIT - SMALLEST_UNIT + 1)];
    for (int unit = SMALLEST_UNIT; unit <= LARGEST_UNIT; unit++) {
      int shift = 125 - floorLog2OfTen(-unit);
      BigInteger ten = BigInteger.TEN.pow(Math.abs(unit));
      BigInteger power =
          unit <= 0 ? ten.shiftLeft(shift) : BigInteger.ONE.shiftLeft(shift).divide(ten);
      power = power.add(BigInteger.ONE);
      int i = 2 * (unit - SMALLEST_UNIT);
      powers[i] = power.shiftRight(63).longValueExact();
      powers[i + 1] = power.longValue() & LOW_63;
    }
    return powers;
  }

  /** {@code floor(log10(2^q))}; the factor is log10(2) 2^41. */
  static int floorLog10(int q) {
    return (int) ((q * 661_971_961_083L) >> 41);
  }

  /** {@code floor(log10(3/4 2^q))}; the constant added is log10(3/4) 2^41. */
  static int floorLog10ThreeQuarters(int q) {
    return (int) ((q * 661_971_961_083L - 274_743_187_321L) >> 41);
  }

  /** {@code floor(log2(10^e))}; the factor is log2(10) 2^38. */
  static int floorLog2OfTen(int e) {
    return (int) ((e * 913_124_641_741L) >> 38);
  }
}
