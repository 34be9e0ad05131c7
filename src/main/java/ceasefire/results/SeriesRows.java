package ceasefire.results;

import ceasefire.model.WeeklySeries;
import ceasefire.param.DecimalText;

/** Writes weekly series as the rows of {@code series.csv}. */
final class SeriesRows {
  static final String HEADER = "point,replicate,series,week,value\n";

  private SeriesRows() {}

  /** Appends one row for each series and week of a trial. */
  static void append(StringBuilder out, SeriesRecord record) {
    for (int series = 0; series < WeeklySeries.NAMES.size(); series++) {
      StringBuilder start = new StringBuilder();
      CsvText.hex(start, record.point());
      start.append(',').append(record.replicate());
      start.append(',').append(WeeklySeries.NAMES.get(series)).append(',');
      appendWeeks(out, start, record, series);
    }
  }

  /** Many values are those of the week before: their text is copied, not made again. */
  private static void appendWeeks(
      StringBuilder out, CharSequence start, SeriesRecord record, int series) {
    long last = 0;
    int from = 0;
    int to = 0;
    for (int week = 0; week < record.weeks(); week++) {
      out.append(start).append(week).append(',');
      double value = record.value(series, week);
      long bits = Double.doubleToRawLongBits(value);
      int text = out.length();
      if (week > 0 && bits == last) {
        out.append(out, from, to);
      } else {
        DecimalText.append(out, value);
        last = bits;
      }
      from = text;
      to = out.length();
      out.append('\n');
    }
  }
}
