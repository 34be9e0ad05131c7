package ceasefire.analysis;

import static ceasefire.param.DecimalText.of;

import ceasefire.stats.Interval;
import java.util.HexFormat;
import java.util.OptionalInt;

/**
 * One estimate of {@code summary.csv}.
 *
 * @param timeDays the day that a survival refers to; NaN elsewhere
 * @param events how many of the n trials had the event, where events are counted
 */
public record SummaryRow(
    long point,
    String metric,
    String statistic,
    double timeDays,
    Interval interval,
    OptionalInt events,
    String method) {
  static final String HEADER =
      "point,metric,statistic,time_days,estimate,low,high,confidence,n,events,method";

  /** The row as a line of CSV, without the line's end. */
  String csv() {
    return String.join(
        ",",
        HexFormat.of().toHexDigits(point),
        metric,
        statistic,
        of(timeDays),
        of(interval.estimate()),
        of(interval.low()),
        of(interval.high()),
        of(interval.confidence()),
        Integer.toString(interval.n()),
        events.isPresent() ? Integer.toString(events.getAsInt()) : "",
        method);
  }
}
