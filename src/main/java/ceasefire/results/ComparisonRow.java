package ceasefire.results;

import ceasefire.param.DecimalText;
import java.nio.file.Path;
import java.util.List;

/**
 * One number about two postures, a row of {@code comparison.csv}; NaN and infinite are empty cells.
 *
 * @param a the name of the first
 * @param b the name of the second
 * @param metric what they are compared by
 * @param statistic what is estimated of it; differences are the first less the second
 * @param estimate the estimate, in the metric's unit
 * @param low lower end of its interval
 * @param high upper end of its interval
 * @param confidence of the interval, 0 to 1, although what was known may have said when to stop
 * @param n trials that it rests on: pairs, or those of both
 * @param p of no difference, two-sided
 * @param pHolm the same corrected for all differences
 * @param method how it was made
 * @param level at which the interval is made, so that it has the confidence
 */
public record ComparisonRow(
    String a,
    String b,
    String metric,
    String statistic,
    double estimate,
    double low,
    double high,
    double confidence,
    double n,
    double p,
    double pHolm,
    String method,
    double level) {
  /** The file's name. */
  public static final String FILE = "comparison.csv";

  private static final String HEADER =
      "a,b,metric,statistic,estimate,low,high,confidence,n,p,p_holm,method,level\n";

  /** Writes a table into a folder; throws a StorageException when it cannot. */
  public static void write(Path folder, List<ComparisonRow> rows) {
    StringBuilder text = new StringBuilder(HEADER);
    rows.forEach(row -> row.append(text));
    DurableFile.write(folder.resolve(FILE), text);
  }

  private void append(StringBuilder out) {
    for (String cell : List.of(a, b, metric, statistic)) {
      CsvText.cell(out, cell);
      out.append(',');
    }
    double[] numbers = {estimate, low, high, confidence, n, p, pHolm};
    for (double number : numbers) {
      if (!Double.isInfinite(number)) {
        DecimalText.append(out, number);
      }
      out.append(',');
    }
    CsvText.cell(out, method);
    out.append(',');
    DecimalText.append(out, level);
    out.append('\n');
  }
}
