package ceasefire.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Which factor values made each design point: {@code points.csv}.
 *
 * @param factors the paths of the factors, one column each
 * @param rows one for each design point
 */
public record PointTable(List<String> factors, List<Row> rows) {
  /** The file's name. */
  public static final String FILE = "points.csv";

  private static final String POINT = "point";
  private static final String SCENARIO = "scenario_sha256";

  /**
   * A design point.
   *
   * @param point its hash
   * @param values of the factors, in their order; empty where the point leaves one alone
   * @param scenarioSha256 hash of the text of its scenario with every parameter
   */
  public record Row(long point, List<String> values, String scenarioSha256) {
    public Row {
      values = List.copyOf(values);
    }
  }

  public PointTable {
    factors = List.copyOf(factors);
    rows = List.copyOf(rows);
  }

  /** The table of a scenario at which no factor is varied. */
  public static PointTable single(long point, String scenarioSha256) {
    return new PointTable(List.of(), List.of(new Row(point, List.of(), scenarioSha256)));
  }

  /** What makes a point: {@code path=value} for each factor that it sets, else its hash. */
  String words(Row row) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < factors.size(); i++) {
      if (!row.values().get(i).isEmpty()) {
        words.add(factors.get(i) + "=" + row.values().get(i));
      }
    }
    if (words.isEmpty()) {
      StringBuilder hash = new StringBuilder();
      CsvText.hex(hash, row.point());
      return hash.toString();
    }
    return String.join(" ", words);
  }

  /** The file's text. */
  String text() {
    StringBuilder out = new StringBuilder(POINT);
    for (String factor : factors) {
      out.append(',');
      CsvText.cell(out, factor);
    }
    out.append(',').append(SCENARIO).append('\n');
    for (Row row : rows) {
      CsvText.hex(out, row.point());
      for (String value : row.values()) {
        out.append(',');
        CsvText.cell(out, value);
      }
      out.append(',').append(row.scenarioSha256()).append('\n');
    }
    return out.toString();
  }

  /** Reads a result folder's table; throws a StorageException when it cannot. */
  public static PointTable read(Path folder) {
    Path file = folder.resolve(FILE);
    try (CsvScanner scanner = CsvScanner.open(file)) {
      List<String> header = scanner.header(List.of(POINT));
      int last = header.size() - 1;
      if (last < 1 || !header.get(last).equals(SCENARIO)) {
        throw StorageException.damaged(file, "its last column is not " + SCENARIO);
      }
      List<Row> rows = new ArrayList<>();
      while (scanner.next()) {
        List<String> values = new ArrayList<>();
        for (int cell = 1; cell < last; cell++) {
          values.add(scanner.text(cell));
        }
        rows.add(new Row(scanner.hex(0), values, scanner.text(last)));
      }
      return new PointTable(header.subList(1, last), rows);
    } catch (IOException e) {
      throw StorageException.reading(file, e);
    }
  }
}
