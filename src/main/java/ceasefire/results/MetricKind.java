package ceasefire.results;

import java.util.Locale;

/** What kind of number a metric is; decides how it is estimated, drawn and written. */
public enum MetricKind {
  /** Happened or not: 1 or 0. */
  EVENT,
  /** Days until something happened; empty where it had not happened by the horizon. */
  TIME_TO_EVENT,
  /** A whole number. */
  COUNT,
  /** A quantity. */
  AMOUNT,
  /** One of a few labels; its value is the label's index. */
  CATEGORY;

  /** The kind as it stands in files. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
