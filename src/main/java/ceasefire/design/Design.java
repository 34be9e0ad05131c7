package ceasefire.design;

import ceasefire.param.Kind;
import ceasefire.random.RandomStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Says which points of the parameter space an experiment visits, and what they tell. */
public sealed interface Design permits PartDesign, UnionDesign {

  /**
   * The points in the order in which the design lays them out; one may stand there several times,
   * where the levels of factors are few.
   *
   * @throws ceasefire.param.CrossParameterException naming the part of the design that does not fit
   */
  List<DesignPoint> rows();

  /** The factors by their place in the design, such as {@code factors.0}. */
  Map<String, Factor> factorsByPlace();

  /** The same design with other factors in the same places. */
  Design with(Map<String, Factor> factors);

  /** The same design with each list of points changed, told with its place. */
  Design withLists(BiFunction<String, ListDesign, ListDesign> change);

  /** Whether more points of the same design keep the points that it has. */
  boolean extendable();

  /**
   * What a response hangs on, as far as such points tell: unless the design has an analysis of its
   * own, by {@link RankRegression}.
   *
   * @param confidence of the intervals
   * @throws UnfitDesignException when the points do not tell
   */
  default Sensitivity sensitivity(BatchMeans response, double confidence, RandomStream random) {
    return RankRegression.of(points(), response, confidence, random);
  }

  /** Its kind, as files name it. */
  default String kind() {
    Kind kind = getClass().getAnnotation(Kind.class);
    return kind == null ? getClass().getSimpleName() : kind.value();
  }

  /** The points, each once. */
  default List<DesignPoint> points() {
    Map<Long, DesignPoint> points = new LinkedHashMap<>();
    for (DesignPoint row : rows()) {
      DesignPoint met = points.putIfAbsent(row.hash(), row);
      if (met != null && !met.equals(row)) {
        throw new IllegalStateException("two points of one name: " + met + " and " + row);
      }
    }
    return new ArrayList<>(points.values());
  }
}
