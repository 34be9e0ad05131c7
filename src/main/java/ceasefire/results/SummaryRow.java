package ceasefire.results;

import ceasefire.param.DecimalText;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One estimate, a row of {@code summary.csv}; NaN and empty text are empty cells.
 *
 * @param point hash of the design point
 * @param metric the metric estimated, or {@code outcome_} and an outcome
 * @param statistic what is estimated of it, as {@code share}, {@code survival} or {@code median}
 * @param timeDays the day that a survival is for
 * @param estimate the estimate, in the metric's unit
 * @param low lower end of its interval
 * @param high upper end of its interval
 * @param confidence of the interval, 0 to 1
 * @param n trials that the estimate rests on
 * @param events how many of them had the event
 * @param method how the interval was made, as {@code wilson} or {@code km-loglog}
 */
public record SummaryRow(
    long point,
    String metric,
    String statistic,
    double timeDays,
    double estimate,
    double low,
    double high,
    double confidence,
    double n,
    double events,
    String method) {
  static final String HEADER =
      "point,metric,statistic,time_days,estimate,low,high,confidence,n,events,method\n";

  /**
   * The same interval, of which another confidence is known; its method says at which level it is
   * made, as {@code wilson@0.9972}.
   */
  public SummaryRow withConfidence(double known) {
    boolean same = known == confidence || Double.isNaN(confidence);
    return new SummaryRow(
        point,
        metric,
        statistic,
        timeDays,
        estimate,
        low,
        high,
        known,
        n,
        events,
        same ? method : method + "@" + rounded(confidence));
  }

  private static String rounded(double level) {
    return DecimalText.of(new BigDecimal(level, new MathContext(6)).doubleValue());
  }

  /** Appends the row, with its line end. */
  void append(StringBuilder out) {
    CsvText.hex(out, point);
    out.append(',');
    CsvText.cell(out, metric);
    out.append(',');
    CsvText.cell(out, statistic);
    double[] numbers = {timeDays, estimate, low, high, confidence, n, events};
    for (double number : numbers) {
      out.append(',');
      DecimalText.append(out, number);
    }
    out.append(',');
    CsvText.cell(out, method);
    out.append('\n');
  }
}
