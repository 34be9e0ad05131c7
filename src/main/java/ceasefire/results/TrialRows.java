package ceasefire.results;

import ceasefire.param.DecimalText;
import java.util.List;

/** Writes trials as the rows of {@code trials.csv}. */
final class TrialRows {
  static final String KEYS = "point,replicate,seed,status,reason";

  private static final int KEY_CELLS = 5;

  private final List<Metric> metrics;

  TrialRows(List<Metric> metrics) {
    this.metrics = List.copyOf(metrics);
  }

  /** The header, with its line end. */
  String header() {
    StringBuilder out = new StringBuilder(KEYS);
    for (Metric metric : metrics) {
      out.append(',').append(metric.name());
    }
    return out.append('\n').toString();
  }

  /** Appends a trial's row, with its line end. */
  void append(StringBuilder out, TrialRecord trial) {
    if (trial.values().length != metrics.size()) {
      throw new IllegalArgumentException("trial " + trial.replicate() + ": " + trial.values().length
          + " values for " + metrics.size() + " metrics");
    }
    CsvText.hex(out, trial.point());
    out.append(',').append(trial.replicate()).append(',');
    CsvText.hex(out, trial.seed());
    out.append(',').append(trial.status().text()).append(',');
    CsvText.cell(out, trial.reason());
    for (int i = 0; i < metrics.size(); i++) {
      out.append(',');
      append(out, metrics.get(i), trial.values()[i]);
    }
    out.append('\n');
  }

  /** The trial whose row this is, as {@link #append} wrote it. */
  TrialRecord read(String row) {
    List<String> cells = CsvText.cells(row);
    double[] values = new double[metrics.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(metrics.get(i), cells.get(KEY_CELLS + i));
    }
    return new TrialRecord(
        Long.parseUnsignedLong(cells.get(0), 16),
        Integer.parseInt(cells.get(1)),
        Long.parseUnsignedLong(cells.get(2), 16),
        TrialStatus.of(cells.get(3)),
        cells.get(4),
        values);
  }

  private static double value(Metric metric, String cell) {
    if (cell.isEmpty()) {
      return Double.NaN;
    }
    return metric.kind() == MetricKind.CATEGORY
        ? metric.labels().indexOf(cell)
        : Double.parseDouble(cell);
  }

  private static void append(StringBuilder out, Metric metric, double value) {
    if (Double.isNaN(value)) {
      return;
    }
    if (metric.kind() != MetricKind.CATEGORY) {
      DecimalText.append(out, value);
      return;
    }
    int label = (int) value;
    if (label != value || label < 0 || label >= metric.labels().size()) {
      throw new IllegalArgumentException("metric " + metric.name() + ": " + value
          + " is not the index of one of its labels " + metric.labels());
    }
    out.append(metric.labels().get(label));
  }
}
