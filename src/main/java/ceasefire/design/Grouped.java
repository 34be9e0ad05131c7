package ceasefire.design;

import java.util.ArrayList;
import java.util.List;

/** The groups of rows that a response is known for, end to end. A class, since it holds arrays. */
final class Grouped {
  private final List<Integer> first;
  private final double[][] values;
  private final int dropped;

  private Grouped(List<Integer> first, double[][] values, int dropped) {
    this.first = List.copyOf(first);
    this.values = values;
    this.dropped = dropped;
  }

  /** Number of the first row of each of them in the design. */
  List<Integer> first() {
    return first;
  }

  /** The values of each batch, at the rows of all of them. */
  double[][] values() {
    return values;
  }

  /** How many other groups there are. */
  int dropped() {
    return dropped;
  }

  /** Keeps the groups of {@code size} rows whose points all have a response. */
  static Grouped of(List<DesignPoint> rows, int size, BatchMeans response, Sensitivity.Method m) {
    List<Integer> first = new ArrayList<>();
    List<DesignPoint> kept = new ArrayList<>();
    for (int row = 0; row < rows.size(); row += size) {
      List<DesignPoint> group = rows.subList(row, row + size);
      if (response.has(group)) {
        first.add(row);
        kept.addAll(group);
      }
    }
    int all = rows.size() / size;
    if (first.size() < 2) {
      throw new UnfitDesignException("the response is known at all points of only " + first.size()
          + " of " + all + " " + m.groups() + "; expected at least 2");
    }
    double[][] values = new double[response.batches()][];
    for (int g = 0; g < values.length; g++) {
      values[g] = response.batch(g, kept);
    }
    return new Grouped(first, values, all - first.size());
  }

  int groups() {
    return first.size();
  }
}
