package ceasefire.results;

import ceasefire.model.WeeklySeries;

/** The weekly series of one trial, detached from the recorder that is used again. */
public final class SeriesRecord {
  private final long point;
  private final int replicate;
  private final int weeks;
  private final double[] values;

  private SeriesRecord(long point, int replicate, int weeks, double[] values) {
    this.point = point;
    this.replicate = replicate;
    this.weeks = weeks;
    this.values = values;
  }

  /** Copies what was recorded of a trial. */
  public static SeriesRecord of(long point, int replicate, WeeklySeries series) {
    int weeks = series.weeks();
    double[] values = new double[WeeklySeries.NAMES.size() * weeks];
    for (int s = 0; s < WeeklySeries.NAMES.size(); s++) {
      for (int week = 0; week < weeks; week++) {
        values[s * weeks + week] = series.value(s, week);
      }
    }
    return new SeriesRecord(point, replicate, weeks, values);
  }

  public long point() {
    return point;
  }

  public int replicate() {
    return replicate;
  }

  /** How many weeks were recorded. */
  public int weeks() {
    return weeks;
  }

  /** The value of a series of {@link WeeklySeries#NAMES} in a week from 0; NaN where empty. */
  public double value(int series, int week) {
    return values[series * weeks + week];
  }
}
