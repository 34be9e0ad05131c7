package ceasefire.cli;

import ceasefire.report.AlignedRows;
import ceasefire.results.RowSink;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Lays rows out as a table: numbers to the right and to six digits, text to the left. */
final class TextTable implements RowSink {
  /** Nobody reads more, and a sweep's trials would not fit into memory. */
  static final int MOST_ROWS = 1_000;

  private static final int WIDEST = 60;
  private static final MathContext DIGITS = new MathContext(6);

  private final List<Heading> headings = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private long unshown;

  @Override
  public void headings(List<Heading> all) {
    headings.addAll(all);
  }

  @Override
  public void row(List<String> cells) {
    if (rows.size() == MOST_ROWS) {
      unshown++;
      return;
    }
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      shown.add(headings.get(i).isNumber() ? rounded(cells.get(i)) : text(cells.get(i)));
    }
    rows.add(shown);
  }

  /** How many rows were not kept. */
  long unshown() {
    return unshown;
  }

  private static String rounded(String number) {
    if (!number.contains(".") || number.contains("E")) {
      return number;
    }
    String plain = new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
    return plain.length() <= 2 * DIGITS.getPrecision() ? plain : number;
  }

  private static String text(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 3) + "...";
  }

  /** The table, with a line of headings. */
  String text() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(headings.stream().map(Heading::name).toList());
    lines.addAll(rows);
    return String.join(
            "\n",
            AlignedRows.lines(lines, "", "  ", column -> headings.get(column).isNumber()))
        + "\n";
  }
}
