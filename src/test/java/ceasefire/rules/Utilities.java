package ceasefire.rules;

import java.util.Arrays;

/** Utilities to choose by, for tests. */
final class Utilities {
  private Utilities() {}

  /** The first acts in two sectors each; all further acts are closed. */
  static double[][] of(double[]... first) {
    double[][] all = Arrays.copyOf(first, Act.COUNT);
    for (int act = first.length; act < all.length; act++) {
      all[act] = new double[] {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    }
    return all;
  }
}
