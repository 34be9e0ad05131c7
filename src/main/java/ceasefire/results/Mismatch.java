package ceasefire.results;

/**
 * Where a trial that was played again differs from what is stored of it.
 *
 * @param point the trial's design point
 * @param replicate its number there
 * @param column of trials.csv, or the series and week of series.csv
 * @param stored the cell's text in the file
 * @param played its text now
 */
public record Mismatch(long point, int replicate, String column, String stored, String played)
    implements Comparable<Mismatch> {

  /** In the order of the files. */
  @Override
  public int compareTo(Mismatch other) {
    int order = Long.compareUnsigned(point, other.point);
    return order != 0 ? order : Integer.compare(replicate, other.replicate);
  }
}
