package ceasefire.random;

/**
 * e to the power x by argument reduction to a table of 64 powers of two (Tang 1989), in plain IEEE
 * arithmetic: the same bits everywhere, within 1 ulp, several times faster than StrictMath.
 *
 * <p>With {@code n = round(64 x / ln 2)} and {@code r = x - n ln 2 / 64}, |r| below .0055, the result
 * is {@code 2^(n div 64) T[n mod 64] e^r}, e^r by its Taylor polynomial of degree 5.
 */
final class Exponential {
  private static final int STEPS = 64;
  private static final int LOG_STEPS = 6;
  private static final double STEPS_PER_LN2 = STEPS / StrictMath.log(2);

  /** ln 2 / 64 in two parts; the first has zeros enough that its products with n are exact. */
  private static final double LN2_HIGH = 0x1.62e42feep-1 / STEPS;

  private static final double LN2_LOW = 0x1.a39ef35793c76p-33 / STEPS;

  /** Beyond these the result would be subnormal or infinite. */
  private static final double LEAST = -708;

  private static final double GREATEST = 709;
  private static final int EXPONENT_BIAS = 1023;
  private static final int FRACTION_BITS = 52;
  private static final double[] POWERS = powers();

  private Exponential() {}

  static double of(double x) {
    if (!(x > LEAST && x < GREATEST)) {
      return StrictMath.exp(x);
    }
    double steps = Math.rint(x * STEPS_PER_LN2);
    double r = (x - steps * LN2_HIGH) - steps * LN2_LOW;
    int n = (int) steps;
    double power = POWERS[n & (STEPS - 1)];
    double p = r + r * r * (1 / 2.0 + r * (1 / 6.0 + r * (1 / 24.0 + r * (1 / 120.0))));
    double scale =
        Double.longBitsToDouble((long) ((n >> LOG_STEPS) + EXPONENT_BIAS) << FRACTION_BITS);
    return (power + power * p) * scale;
  }

  private static double[] powers() {
    double[] powers = new double[STEPS];
    for (int j = 0; j < STEPS; j++) {
      powers[j] = StrictMath.pow(2, (double) j / STEPS);
    }
    return powers;
  }
}
