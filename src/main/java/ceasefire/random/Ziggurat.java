package ceasefire.random;

/**
 * The standard normal by the ziggurat of 256 layers of equal area (Marsaglia and Tsang 2000).
 *
 * <p>Layer i spans heights HEIGHT[i] to HEIGHT[i + 1] and half-widths up to WIDTH[i]; the lowest one
 * includes the tail beyond {@value #TAIL}. Unlike in the source, the layer and the place within it
 * come from different bits of a draw (Doornik 2005).
 */
final class Ziggurat {
  /** Where the tail begins, and the area of a layer, for 256 layers and exp(-x^2 / 2). */
  static final double TAIL = 3.654152885361009;

  static final double AREA = 0.004928673233974655;
  private static final int LAYERS = 256;

  /** WIDTH[0] is the width that a rectangle of the lowest layer's area and height would have. */
  private static final double[] WIDTH = widths();

  private static final double[] HEIGHT = heights();

  private Ziggurat() {}

  static double sample(RandomStream random) {
    while (true) {
      long bits = random.nextLong();
      int layer = (int) bits & (LAYERS - 1);
      // 53 bits that exclude the layer's; the half makes the grid symmetric about 0.
      double x = ((bits >> 11) + 0.5) * 0x1p-52 * WIDTH[layer];
      if (Math.abs(x) < WIDTH[layer + 1]) {
        return x;
      }
      if (layer == 0) {
        return x < 0 ? -tail(random) : tail(random);
      }
      double y = HEIGHT[layer] + random.nextDouble() * (HEIGHT[layer + 1] - HEIGHT[layer]);
      if (y < density(x)) {
        return x;
      }
    }
  }

  /** A normal number known to exceed TAIL (Marsaglia 1964). */
  private static double tail(RandomStream random) {
    while (true) {
      double beyond = -Functions.log(random.nextOpenDouble()) / TAIL;
      double height = -Functions.log(random.nextOpenDouble());
      if (2 * height > beyond * beyond) {
        return TAIL + beyond;
      }
    }
  }

  static double density(double x) {
    return Functions.exp(-0.5 * x * x);
  }

  static double[] widths() {
    double[] width = new double[LAYERS + 1];
    width[0] = AREA / density(TAIL);
    width[1] = TAIL;
    for (int i = 2; i < LAYERS; i++) {
      double height = density(width[i - 1]) + AREA / width[i - 1];
      width[i] = Math.sqrt(-2 * Functions.log(height));
    }
    return width;
  }

  private static double[] heights() {
    double[] height = new double[LAYERS + 1];
    for (int i = 1; i <= LAYERS; i++) {
      height[i] = density(WIDTH[i]);
    }
    return height;
  }
}
