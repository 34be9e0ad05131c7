package ceasefire.report;

import ceasefire.analysis.PointAnswer;
import ceasefire.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts the points of a sweep into a table for the screen. */
public final class SweepText {
  /** More points than this are not all shown: the best and the worst are. */
  static final int MOST_ROWS = 24;

  /** Columns of factors that are wider than this together are told in one. */
  private static final int WIDEST_FACTORS = 60;

  private static final String GAP = "   ";

  private SweepText() {}

  /**
   * A point with the levels of its factors.
   *
   * @param levels in the order of the factors
   * @param answer what came out
   */
  public record Row(List<String> levels, PointAnswer answer) {
    public Row {
      levels = List.copyOf(levels);
    }
  }

  /**
   * The table, its best point first.
   *
   * @param factors the paths of the factors
   * @param years how long ceasefires were followed, e.g. {@code 5 years}
   */
  public static String table(List<String> factors, List<Row> rows, String years) {
    List<String> names = shortNames(factors);
    return widthOf(names, rows) <= WIDEST_FACTORS
        ? tableOf(names, rows, years)
        : tableOf(
            List.of("where"),
            rows.stream()
                .map(row -> new Row(List.of(where(names, row)), row.answer()))
                .toList(),
            years);
  }

  private static String tableOf(List<String> factors, List<Row> rows, String years) {
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort((a, b) -> Double.compare(held(b), held(a)));
    List<List<String>> cells = new ArrayList<>();
    List<String> header = new ArrayList<>(factors);
    header.addAll(List.of("no collapse (W)", "no violation (V)", "signed and holds", "trials"));
    cells.add(header);
    int shown = sorted.size() <= MOST_ROWS ? sorted.size() : MOST_ROWS / 2;
    for (int i = 0; i < sorted.size(); i++) {
      if (i < shown || i >= sorted.size() - shown) {
        cells.add(row(sorted.get(i)));
      }
    }
    StringBuilder text = new StringBuilder("After " + years + ", share and "
        + Figures.roundPercent(confidence(rows)) + " % interval in %\n");
    List<String> lines = AlignedRows.lines(cells, "  ", GAP, column -> column >= factors.size());
    for (int i = 0; i < lines.size(); i++) {
      if (sorted.size() > MOST_ROWS && i == shown + 1) {
        text.append("  ... ").append(sorted.size() - 2 * shown).append(" more points ...\n");
      }
      text.append(lines.get(i)).append('\n');
    }
    return text.toString();
  }

  /** How much room columns of factors take, gaps included. */
  private static int widthOf(List<String> names, List<Row> rows) {
    List<List<String>> cells = new ArrayList<>(List.of(names));
    rows.forEach(row -> cells.add(shown(row.levels())));
    return Arrays.stream(AlignedRows.widths(cells))
        .map(width -> GAP.length() + width)
        .sum();
  }

  /** All levels that a point has in a few words; what does not fit is counted. */
  static String where(List<String> names, Row row) {
    StringBuilder cell = new StringBuilder();
    int more = 0;
    for (int f = 0; f < names.size(); f++) {
      if (!row.levels().get(f).isEmpty()) {
        String level = names.get(f) + " " + TableHtml.shown(row.levels().get(f));
        boolean fits = cell.length() + level.length() < WIDEST_FACTORS;
        if (cell.length() == 0 || (more == 0 && fits)) {
          cell.append(cell.length() == 0 ? "" : ", ").append(level);
        } else {
          more++;
        }
      }
    }
    if (cell.length() == 0) {
      cell.append("nothing changed");
    }
    return cell + (more == 0 ? "" : ", " + more + " more");
  }

  private static double confidence(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.answer().ceasefire().stream())
        .mapToDouble(Interval::confidence)
        .findFirst()
        .orElse(Interval.USUAL_CONFIDENCE);
  }

  private static double held(Row row) {
    return row.answer().ceasefire().map(Interval::estimate).orElse(-1.0);
  }

  private static List<String> row(Row row) {
    List<String> cells = shown(row.levels());
    PointAnswer answer = row.answer();
    cells.add(share(answer.ceasefire()));
    cells.add(share(answer.calm()));
    cells.add(share(answer.agreedAndHolds()));
    String failed = answer.failed() == 0 ? "" : " (" + answer.failed() + " failed)";
    cells.add(String.format(Locale.ROOT, "%,d", answer.ok()) + failed);
    return cells;
  }

  private static List<String> shown(List<String> levels) {
    return new ArrayList<>(levels.stream().map(TableHtml::shown).toList());
  }

  private static String share(Optional<Interval> interval) {
    return interval
        .map(i -> String.format(
            Locale.ROOT, "%.1f (%.1f-%.1f)", 100 * i.estimate(), 100 * i.low(), 100 * i.high()))
        .orElse("-");
  }

  /** The last words of the paths, or all of them where these are not different. */
  static List<String> shortNames(List<String> factors) {
    List<String> names =
        factors.stream().map(f -> f.substring(f.lastIndexOf('.') + 1)).toList();
    return names.stream().distinct().count() == names.size() ? names : factors;
  }
}
