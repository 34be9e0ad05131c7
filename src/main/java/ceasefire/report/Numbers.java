package ceasefire.report;

import ceasefire.param.DecimalText;
import ceasefire.results.CsvText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The numbers behind a figure: a table for readers, and all digits as CSV for programs.
 *
 * @param caption what they are
 * @param header names of the columns, with units
 * @param rows cells as CSV has them
 */
record Numbers(String caption, List<String> header, List<List<String>> rows) {

  Numbers {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** A number as a cell; empty where there is none. */
  static String cell(double value) {
    return DecimalText.of(value);
  }

  /** The CSV text: a header line and the rows. */
  String csv() {
    StringBuilder out = new StringBuilder();
    line(out, header);
    rows.forEach(row -> line(out, row));
    return out.toString();
  }

  /** The CSV as an address that a browser saves without a network. */
  String dataUri() {
    byte[] bytes = csv().getBytes(StandardCharsets.UTF_8);
    return "data:text/csv;charset=utf-8;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static void line(StringBuilder out, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      CsvText.cell(out, cells.get(i));
    }
    out.append('\n');
  }
}
