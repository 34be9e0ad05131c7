package ceasefire.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Rows of text laid out so that their columns stand below each other. */
public final class AlignedRows {
  private AlignedRows() {}

  /** How wide each column is: as its longest cell. */
  static int[] widths(List<List<String>> rows) {
    return IntStream.range(0, rows.get(0).size())
        .map(column ->
            rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
        .toArray();
  }

  /**
   * A line for each row, without blanks at its end.
   *
   * @param rows of as many cells each; at least one
   * @param left what stands before the first column
   * @param gap between columns
   * @param toTheRight whether a column stands to the right
   */
  public static List<String> lines(
      List<List<String>> rows, String left, String gap, IntPredicate toTheRight) {
    int[] widths = widths(rows);
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(left);
      for (int i = 0; i < widths.length; i++) {
        String blanks = " ".repeat(widths[i] - row.get(i).length());
        line.append(i == 0 ? "" : gap);
        line.append(toTheRight.test(i) ? blanks + row.get(i) : row.get(i) + blanks);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
