package ceasefire.design;

import ceasefire.stats.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a response hangs on the factors of a design.
 *
 * @param method how that was found out
 * @param indices in the order of factors
 * @param used groups of points that it rests on
 * @param dropped groups that were left out, as one of their points has no response
 * @param leftOut factors that the method cannot take, as their levels are no numbers
 * @param noise share of the variance between points that is noise of replicates; NaN if unknown
 * @param only the single value that the response has everywhere; empty where it varies
 */
public record Sensitivity(
    Method method,
    List<Index> indices,
    int used,
    int dropped,
    List<String> leftOut,
    double noise,
    OptionalDouble only) {

  /** How sensitivity is found out. */
  public enum Method {
    ELEMENTARY_EFFECTS("morris", "trajectories", Measure.MU_STAR),
    VARIANCE("sobol", "base rows", Measure.TOTAL_ORDER),
    RANK_REGRESSION("rank-regression", "points", Measure.RANK_COEFFICIENT);

    private final String text;
    private final String groups;
    private final Measure main;

    Method(String text, String groups, Measure main) {
      this.text = text;
      this.groups = groups;
      this.main = main;
    }

    /** Its name in files. */
    public String text() {
      return text;
    }

    /** What its groups of points are called. */
    public String groups() {
      return groups;
    }

    /** The measure by whose size factors are ranked. */
    public Measure main() {
      return main;
    }
  }

  /**
   * One number.
   *
   * @param factor the factor's name; both names of a pair; empty for what tells of all factors
   * @param interval the estimate and its bootstrap interval
   */
  public record Index(String factor, Measure measure, Interval interval) {}

  public Sensitivity {
    indices = List.copyOf(indices);
    leftOut = List.copyOf(leftOut);
  }

  /** The factors, the one that matters most first. */
  public List<String> ranked() {
    return indices.stream()
        .filter(index -> index.measure() == method.main())
        .sorted((a, b) -> Double.compare(size(b), size(a)))
        .map(Index::factor)
        .toList();
  }

  /** Whether it tells of no factor how much hangs on it. */
  public boolean isSilent() {
    return indices.stream()
        .noneMatch(index ->
            index.measure() == method.main() && !Double.isNaN(index.interval().estimate()));
  }

  private static double size(Index index) {
    double size = StrictMath.abs(index.interval().estimate());
    return Double.isNaN(size) ? -1 : size;
  }

  /** A number of a factor, if the method has it. */
  public Optional<Interval> index(String factor, Measure measure) {
    return indices.stream()
        .filter(index -> index.measure() == measure && index.factor().equals(factor))
        .map(Index::interval)
        .findFirst();
  }
}
