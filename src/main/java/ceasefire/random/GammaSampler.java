package ceasefire.random;

/**
 * The gamma distribution by squeezed rejection from a cubed normal (Marsaglia and Tsang 2000).
 *
 * <p>Shapes below 1 use that G(shape) = G(shape + 1) U^(1 / shape), as the source proposes; for a
 * shape below about 0.001 the result is often so small that it is 0.
 */
final class GammaSampler {
  private GammaSampler() {}

  static double sample(double shape, double scale, RandomStream random) {
    if (!(scale >= 0)) {
      throw new IllegalArgumentException("the scale of a gamma number is " + scale + ", not >= 0");
    }
    check(shape);
    if (shape >= 1) {
      return scale * standard(shape, random);
    }
    return scale * standard(shape + 1, random) * Functions.exp(boost(shape, random));
  }

  /** The logarithm of a gamma number of scale 1: finite even where the number itself would be 0. */
  static double logarithm(double shape, RandomStream random) {
    check(shape);
    if (shape >= 1) {
      return Functions.log(standard(shape, random));
    }
    return Functions.log(standard(shape + 1, random)) + boost(shape, random);
  }

  private static void check(double shape) {
    if (!(shape > 0 && shape < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "the shape of a gamma number is " + shape + ", not within (0, infinity)");
    }
  }

  private static double boost(double shape, RandomStream random) {
    return Functions.log(random.nextOpenDouble()) / shape;
  }

  private static double standard(double shape, RandomStream random) {
    double d = shape - 1 / 3.0;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = Ziggurat.sample(random);
      double root = 1 + c * x;
      if (root <= 0) {
        continue;
      }
      double v = root * root * root;
      double u = random.nextOpenDouble();
      double square = x * x;
      if (u < 1 - 0.0331 * square * square
          || Functions.log(u) < 0.5 * square + d * (1 - v + Functions.log(v))) {
        return d * v;
      }
    }
  }
}
