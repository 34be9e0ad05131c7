package ceasefire.results;

import ceasefire.model.WeeklySeries;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How much room rows take in CSV files, in bytes. */
public final class RowSizes {
  private RowSizes() {}

  /** The row of a trial in {@code trials.csv}. */
  public static int ofTrial(List<Metric> metrics, TrialRecord trial) {
    StringBuilder out = new StringBuilder();
    new TrialRows(metrics).append(out, trial);
    return size(out);
  }

  /** The rows of a recorded trial in {@code series.csv}. */
  public static int ofSeries(TrialRecord trial, WeeklySeries series) {
    StringBuilder out = new StringBuilder();
    SeriesRows.append(out, SeriesRecord.of(trial.point(), trial.replicate(), series));
    return size(out);
  }

  private static int size(StringBuilder out) {
    return out.toString().getBytes(StandardCharsets.UTF_8).length;
  }
}
