package ceasefire.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A column of {@code trials.csv} as {@code columns.csv} explains it.
 *
 * @param name its header
 * @param unit its unit, empty where it needs none
 * @param kind a {@link MetricKind} as text, or {@code key} or {@code text}
 * @param meaning one sentence; of a category with its labels
 */
public record Column(String name, String unit, String kind, String meaning) {
  static final String HEADER = "name,unit,kind,meaning\n";
  static final String KEY = "key";
  static final String TEXT = "text";

  private static final List<Column> KEYS = List.of(
      new Column("point", "", KEY, "Hash of the design point, 16 hexadecimal digits"),
      new Column("replicate", "", KEY, "Number of the trial at its design point, from 0"),
      new Column("seed", "", KEY, "Seed of the trial, 16 hexadecimal digits"),
      new Column(
          "status",
          "",
          MetricKind.CATEGORY.text(),
          "Whether the trial was played to its end; one of ok, failed, timeout"),
      new Column("reason", "", TEXT, "Why the trial failed; empty when it did not"));

  /** The columns of a dataset of these metrics, in order. */
  public static List<Column> of(List<Metric> metrics) {
    List<Column> columns = new ArrayList<>(KEYS);
    for (Metric metric : metrics) {
      String labels =
          metric.labels().isEmpty() ? "" : "; one of " + String.join(", ", metric.labels());
      columns.add(new Column(
          metric.name(), metric.unit().text(), metric.kind().text(), metric.meaning() + labels));
    }
    return List.copyOf(columns);
  }

  /** Reads a {@code columns.csv}; throws a StorageException when it cannot. */
  static List<Column> read(Path file) {
    List<Column> columns = new ArrayList<>();
    try (CsvScanner rows = CsvScanner.open(file)) {
      rows.header(List.of("name", "unit", "kind", "meaning"));
      while (rows.next()) {
        columns.add(new Column(rows.text(0), rows.text(1), rows.text(2), rows.text(3)));
      }
    } catch (IOException e) {
      throw StorageException.reading(file, e);
    }
    return columns;
  }

  boolean isText() {
    return kind.equals(MetricKind.CATEGORY.text()) || kind.equals(TEXT);
  }

  void append(StringBuilder out) {
    CsvText.cell(out, name);
    out.append(',');
    CsvText.cell(out, unit);
    out.append(',');
    CsvText.cell(out, kind);
    out.append(',');
    CsvText.cell(out, meaning);
    out.append('\n');
  }
}
