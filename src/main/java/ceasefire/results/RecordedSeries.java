package ceasefire.results;

import java.util.List;
import java.util.Map;

/**
 * Weekly series of the recorded trials of a dataset, read in one pass over the file.
 *
 * @param byName to each series one row per trial, one column per week; NaN where empty or after the
 *     trial's end; no rows for a series that is not recorded
 */
public record RecordedSeries(Map<String, double[][]> byName) {

  public RecordedSeries {
    byName = Map.copyOf(byName);
  }

  /**
   * The matrix of a series.
   *
   * @throws IllegalArgumentException when it was not read
   */
  public double[][] of(String name) {
    double[][] matrix = byName.get(name);
    if (matrix == null) {
      throw new IllegalArgumentException("no series " + name + " was read; there are "
          + String.join(", ", List.copyOf(byName.keySet())));
    }
    return matrix;
  }
}
