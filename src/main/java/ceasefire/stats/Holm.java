package ceasefire.stats;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Corrects p for having asked many questions at once (Holm 1979). */
public final class Holm {
  private Holm() {}

  /**
   * The corrected p of each: the k-th smallest of m is multiplied by m - k + 1, and is not below
   * those before it. Below 0.05 they err, in any of all questions, in at most one family of twenty,
   * whatever the dependence among them. NaN is no question and stays NaN.
   *
   * @param p each within [0, 1], or NaN
   */
  public static double[] adjusted(double[] p) {
    int[] order = IntStream.range(0, p.length)
        .filter(i -> !Double.isNaN(p[i]))
        .boxed()
        .sorted(Comparator.comparingDouble(i -> p[i]))
        .mapToInt(Integer::intValue)
        .toArray();
    double[] adjusted = p.clone();
    double largest = 0;
    for (int rank = 0; rank < order.length; rank++) {
      largest = StrictMath.max(largest, StrictMath.min(1, (order.length - rank) * p[order[rank]]));
      adjusted[order[rank]] = largest;
    }
    return adjusted;
  }
}
