package ceasefire.results;

import ceasefire.param.DecimalText;

/**
 * How well one target was reached at a design point, a row of {@code precision.csv}; NaN and empty
 * text are empty cells.
 *
 * @param point hash of the design point
 * @param metric as it was asked for
 * @param statistic what is estimated of it: {@code share}, {@code survival} or {@code mean}
 * @param wanted half of the length that its interval may have
 * @param halfWidth half of the length that it has
 * @param estimate the estimate, in the metric's unit
 * @param low lower end of its interval
 * @param high upper end of its interval
 * @param confidence that the interval covers the truth, although its width said when to stop
 * @param level at which it is made
 * @param n trials that the estimate rests on
 * @param replicates trials of the point, failed ones included
 * @param verdict {@code narrow}, {@code constant}, {@code wide} or {@code skewed}
 * @param needed about how many replicates it takes; 0 where that cannot be told
 * @param method how the interval is made
 */
public record PrecisionRow(
    long point,
    String metric,
    String statistic,
    double wanted,
    double halfWidth,
    double estimate,
    double low,
    double high,
    double confidence,
    double level,
    int n,
    int replicates,
    String verdict,
    long needed,
    String method) {
  static final String HEADER = "point,metric,statistic,wanted,half_width,estimate,low,high,"
      + "confidence,level,n,replicates,verdict,needed,method\n";

  /** Appends the row, with its line end. */
  void append(StringBuilder out) {
    CsvText.hex(out, point);
    out.append(',');
    CsvText.cell(out, metric);
    out.append(',');
    CsvText.cell(out, statistic);
    double[] numbers = {wanted, halfWidth, estimate, low, high, confidence, level, n, replicates};
    for (double number : numbers) {
      out.append(',');
      DecimalText.append(out, number);
    }
    out.append(',');
    CsvText.cell(out, verdict);
    out.append(',');
    DecimalText.append(out, needed == 0 ? Double.NaN : needed);
    out.append(',');
    CsvText.cell(out, method);
    out.append('\n');
  }
}
