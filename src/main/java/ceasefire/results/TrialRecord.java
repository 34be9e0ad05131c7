package ceasefire.results;

import java.util.Arrays;

/** What one trial came to: a row of the dataset. A class, since an array is no record's part. */
public final class TrialRecord {
  private final long point;
  private final int replicate;
  private final long seed;
  private final TrialStatus status;
  private final String reason;
  private final double[] values;

  /**
   * Makes a row.
   *
   * @param point hash of the design point
   * @param replicate counts from 0 within the point
   * @param seed the trial's own seed
   * @param status whether the values can be used
   * @param reason why the trial failed, on one line; empty when it did not
   * @param values one per metric, in their order; NaN is empty, a category is its label's index;
   *     kept, not copied
   */
  public TrialRecord(
      long point, int replicate, long seed, TrialStatus status, String reason, double[] values) {
    this.point = point;
    this.replicate = replicate;
    this.seed = seed;
    this.status = status;
    this.reason = reason;
    this.values = values;
  }

  /** Makes the row of a trial that was played to its end. */
  public static TrialRecord ok(long point, int replicate, long seed, double[] values) {
    return new TrialRecord(point, replicate, seed, TrialStatus.OK, "", values);
  }

  /** Makes the row of a trial that an error stopped: {@code metrics} empty values. */
  public static TrialRecord failed(
      long point, int replicate, long seed, String reason, int metrics) {
    double[] values = new double[metrics];
    Arrays.fill(values, Double.NaN);
    return new TrialRecord(point, replicate, seed, TrialStatus.FAILED, reason, values);
  }

  public long point() {
    return point;
  }

  public int replicate() {
    return replicate;
  }

  public long seed() {
    return seed;
  }

  public TrialStatus status() {
    return status;
  }

  public String reason() {
    return reason;
  }

  /** The row's own array: not to be changed. */
  public double[] values() {
    return values;
  }
}
