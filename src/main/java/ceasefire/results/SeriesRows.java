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
      for (int week = 0; week < record.weeks(); week++) {
        out.append(start).append(week).append(',');
        DecimalText.append(out, record.value(series, week));
        out.append('\n');
      }
    }
  }
}
