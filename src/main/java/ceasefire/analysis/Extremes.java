package ceasefire.analysis;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The best and the worst of several design points, each with those that cannot be told apart from it.
 *
 * @param terms what the comparisons rest on
 * @param best where most ceasefires see no collapse
 * @param worst where the fewest do
 * @param bestSigned where most are both signed and kept
 */
public record Extremes(
    Extreme.Terms terms,
    Optional<Extreme> best,
    Optional<Extreme> worst,
    Optional<Extreme> bestSigned) {

  /** Compares points; each of the answers has the confidence by itself. */
  public static Extremes of(Collection<PointAnswer> points, Extreme.Terms terms) {
    Map<Long, Kept> ceasefires = kept(points, PointAnswer::kept);
    return new Extremes(
        terms,
        Extreme.best(ceasefires, terms),
        Extreme.worst(ceasefires, terms),
        Extreme.best(kept(points, PointAnswer::keptAsSigned), terms));
  }

  private static Map<Long, Kept> kept(
      Collection<PointAnswer> points, Function<PointAnswer, Optional<Kept>> what) {
    Map<Long, Kept> kept = new LinkedHashMap<>();
    for (PointAnswer point : points) {
      what.apply(point).ifPresent(found -> kept.put(point.point(), found));
    }
    return kept;
  }
}
