package ceasefire.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The files of a result folder as SQL selects them, every column with its type; an empty cell is
 * NULL.
 *
 * <p>Points and seeds stay text of 16 hexadecimal digits, as everywhere: R has no such integers.
 */
final class TypedTables {
  private static final String TEXT = "VARCHAR";
  private static final String WHOLE = "BIGINT";
  private static final String SMALL = "INTEGER";
  private static final String DECIMAL = "DOUBLE";

  private TypedTables() {}

  /** A column of a file, as it is read and as it is given on. */
  private record Typed(String name, String type, String expression) {
    static Typed of(String name, String type) {
      return new Typed(name, type, DuckDb.name(name));
    }
  }

  /** Selects {@code trials.csv}, whose columns are known. */
  static String trials(Path file, List<Column> columns) {
    return select(file, columns.stream().map(TypedTables::typed).toList());
  }

  private static Typed typed(Column column) {
    String name = column.name();
    if (name.equals("replicate")) {
      return Typed.of(name, SMALL);
    }
    if (column.isText() || column.kind().equals(Column.KEY)) {
      return Typed.of(name, TEXT);
    }
    if (column.kind().equals(MetricKind.EVENT.text())) {
      return Typed.of(name, "BOOLEAN");
    }
    return column.kind().equals(MetricKind.COUNT.text()) ? count(name) : Typed.of(name, DECIMAL);
  }

  /** Read as a decimal: what is read as a whole number is rounded in silence. */
  private static Typed count(String column) {
    String name = DuckDb.name(column);
    String problem = DuckDb.quoted(column + " is a count, but not a whole number");
    return new Typed(
        column,
        DECIMAL,
        "CASE WHEN " + name + " <> trunc(" + name + ") THEN error(" + problem + ") ELSE CAST("
            + name + " AS " + WHOLE + ") END AS " + name);
  }

  /** Selects {@code series.csv}. */
  static String series(Path file) {
    return select(
        file,
        List.of(
            Typed.of("point", TEXT),
            Typed.of("replicate", SMALL),
            Typed.of("series", TEXT),
            Typed.of("week", SMALL),
            Typed.of("value", DECIMAL)));
  }

  /** Selects {@code summary.csv}. */
  static String summary(Path file) {
    return estimates(
        file,
        SummaryRow.HEADER,
        List.of("point", "metric", "statistic", "method"),
        List.of("n", "events"));
  }

  /** Selects {@code precision.csv}. */
  static String precision(Path file) {
    return estimates(
        file,
        PrecisionRow.HEADER,
        List.of("point", "metric", "statistic", "verdict", "method"),
        List.of("n", "replicates", "needed"));
  }

  /** Selects a table whose columns are texts, counts and otherwise decimals. */
  private static String estimates(
      Path file, String header, List<String> texts, List<String> counts) {
    List<Typed> columns = new ArrayList<>();
    for (String name : header.strip().split(",", -1)) {
      if (texts.contains(name)) {
        columns.add(Typed.of(name, TEXT));
      } else {
        columns.add(counts.contains(name) ? count(name) : Typed.of(name, DECIMAL));
      }
    }
    return select(file, columns);
  }

  /** Selects {@code columns.csv}. */
  static String columns(Path file) {
    List<Typed> columns = new ArrayList<>();
    for (String name : Column.HEADER.strip().split(",", -1)) {
      columns.add(Typed.of(name, TEXT));
    }
    return select(file, columns);
  }

  /** Selects {@code points.csv}; the type of a factor shows in its levels. */
  static String points(Path file) {
    return "SELECT * FROM read_csv(" + DuckDb.file(file)
        + ", header=true, delim=',', quote='\"', escape='\"', nullstr='', sample_size=-1,"
        + " types={'point':'VARCHAR','scenario_sha256':'VARCHAR'})";
  }

  private static String select(Path file, List<Typed> columns) {
    String types = columns.stream()
        .map(c -> DuckDb.quoted(c.name()) + ":" + DuckDb.quoted(c.type()))
        .collect(Collectors.joining(", "));
    String expressions = columns.stream().map(Typed::expression).collect(Collectors.joining(", "));
    return "SELECT " + expressions + " FROM read_csv(" + DuckDb.file(file)
        + ", header=true, auto_detect=false, delim=',', quote='\"', escape='\"', nullstr='',"
        + " columns={" + types + "})";
  }
}
