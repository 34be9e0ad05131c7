package ceasefire.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The design point at which something is kept most often, or least often, and those that cannot be
 * told apart from it.
 *
 * <p>Whoever picks the best of many by its estimate picks luck as well. So the point is told together
 * with all whose difference from it has an interval that includes 0, each made at the level 1 - (1 -
 * confidence) / (other points x looks). The truly best is missing among them only if some point is
 * found better than it, which for one of the others at one of the looks happens with the chance 1 -
 * level at most, and for any of them with 1 - confidence (Bonferroni 1936): the set covers the truly
 * best as a selected subset does (Gupta 1965, Technometrics 7), whichever was picked.
 *
 * @param point its hash
 * @param alike the hashes of those that are not told apart from it, the most extreme first
 * @param others how many it was compared with
 * @param level at which the intervals of the differences were made
 */
public record Extreme(long point, List<Long> alike, int others, double level) {

  public Extreme {
    alike = List.copyOf(alike);
  }

  /**
   * What a comparison of points rests on.
   *
   * @param paired whether replicates of one number met the same luck at all points
   * @param confidence that the truly best is among those that are told
   * @param looks at how many numbers of trials a point may have ended
   */
  public record Terms(boolean paired, double confidence, int looks) {
    private double level(int others) {
      return PairComparison.level(confidence, others * (paired ? looks : looks * looks));
    }
  }

  /** Of several points, by their hashes, that which keeps most often; empty of fewer than two. */
  static Optional<Extreme> best(Map<Long, Kept> points, Terms terms) {
    return of(points, -1, terms);
  }

  /** Of several points, by their hashes, that which keeps least often; empty of fewer than two. */
  static Optional<Extreme> worst(Map<Long, Kept> points, Terms terms) {
    return of(points, 1, terms);
  }

  private static Optional<Extreme> of(Map<Long, Kept> points, int sign, Terms terms) {
    List<Map.Entry<Long, Kept>> order = points.entrySet().stream()
        .filter(point -> point.getValue().n() > 0)
        .sorted(Comparator.comparingDouble(point -> sign * point.getValue().share()))
        .toList();
    if (order.size() < 2) {
      return Optional.empty();
    }
    double level = terms.level(order.size() - 1);
    Kept picked = order.get(0).getValue();
    List<Long> alike = new ArrayList<>();
    for (Map.Entry<Long, Kept> other : order.subList(1, order.size())) {
      if (picked.less(other.getValue(), terms.paired(), level).includes(0)) {
        alike.add(other.getKey());
      }
    }
    return Optional.of(new Extreme(order.get(0).getKey(), alike, order.size() - 1, level));
  }
}
