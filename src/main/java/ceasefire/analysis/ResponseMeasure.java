package ceasefire.analysis;

import ceasefire.results.Metric;
import ceasefire.results.MetricKind;
import ceasefire.results.Metrics;
import java.util.List;
import java.util.Optional;

/**
 * A response of which points have a mean.
 *
 * @param name as it is asked for
 * @param column of {@code trials.csv}
 * @param use what becomes of the column's value
 * @param meaning in words
 */
public record ResponseMeasure(String name, String column, Use use, String meaning) {

  /** What becomes of a trial's value. */
  public enum Use {
    /** The number as it is; a trial that it does not apply to does not count. */
    VALUE,
    /** 1 where the event never came, which is where the day is empty; else 0. */
    NEVER,
    /** The day of an event, or the horizon where it never came: their mean is the restricted one. */
    DAYS
  }

  /** What is analysed unless something is asked for. */
  public static final List<ResponseMeasure> USUAL = List.of(
      new ResponseMeasure("w", "w_day", Use.NEVER, "Share without a collapse (W) to the horizon"),
      new ResponseMeasure(
          "v", "v_day", Use.NEVER, "Share without a major violation (V) to the horizon"),
      new ResponseMeasure(
          "agreed_and_holds",
          "agreed_and_holds",
          Use.VALUE,
          "Share signed on day 0 that holds to the horizon"));

  /** The response of a name: a usual one, or the mean of a metric that is no category. */
  public static Optional<ResponseMeasure> of(String name) {
    return USUAL.stream()
        .filter(usual -> usual.name.equals(name))
        .findFirst()
        .or(() -> Metrics.ALL.stream()
            .filter(metric -> metric.name().equals(name))
            .filter(metric -> metric.kind() != MetricKind.CATEGORY)
            .map(ResponseMeasure::of)
            .findFirst());
  }

  private static ResponseMeasure of(Metric metric) {
    return metric.kind() == MetricKind.TIME_TO_EVENT
        ? new ResponseMeasure(
            metric.name(),
            metric.name(),
            Use.DAYS,
            "Mean, the horizon where it never came: " + metric.meaning())
        : new ResponseMeasure(metric.name(), metric.name(), Use.VALUE, "Mean: " + metric.meaning());
  }

  /** Whether its values are shares between 0 and 1. */
  public boolean isShare() {
    return use == Use.NEVER
        || Metrics.ALL.stream()
            .anyMatch(m -> m.name().equals(column) && m.kind() == MetricKind.EVENT);
  }

  /** A trial's value; NaN where it does not apply. */
  double value(double cell, int horizonDays) {
    return switch (use) {
      case VALUE -> cell;
      case NEVER -> Double.isNaN(cell) ? 1 : 0;
      case DAYS -> Double.isNaN(cell) ? horizonDays : cell;
    };
  }
}
