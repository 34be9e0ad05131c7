package ceasefire.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a finished result as tables: {@code trials}, {@code points}, {@code series}, {@code
 * summary}, {@code columns} and, where there is one, {@code precision}; nothing can be changed through them.
 */
public final class ResultTables implements AutoCloseable {
  private static final String MEMORY = "2GiB";
  private static final String ONLY_QUERIES =
      "only one query at a time can be answered, and nothing be changed: expected SELECT, WITH,"
          + " FROM, DESCRIBE, SUMMARIZE or SHOW TABLES";

  private final DuckDb duck;
  private final Map<String, String> selects;
  private final List<Path> files;
  private boolean locked;

  private ResultTables(DuckDb duck, Map<String, String> selects, List<Path> files) {
    this.duck = duck;
    this.selects = selects;
    this.files = files;
  }

  /**
   * Opens a finished result.
   *
   * @throws NoResultException when the folder holds none
   * @throws DuckDbMissingException where DuckDB does not run
   * @throws StorageException when its trials cannot be read
   */
  public static ResultTables open(Path folder) {
    NoResultException.unlessFinished(folder);
    Map<String, String> selects = new LinkedHashMap<>();
    List<Path> files = new ArrayList<>();
    Path parquet = folder.resolve(FolderContent.PARQUET);
    Path csv = folder.resolve(FolderContent.TRIALS);
    Path trials = Files.exists(parquet) ? parquet : csv;
    String columns = FolderContent.COLUMNS;
    files.add(trials);
    selects.put(
        "trials",
        trials.equals(parquet)
            ? "SELECT * FROM read_parquet(" + DuckDb.file(parquet) + ")"
            : TypedTables.trials(csv, Column.read(folder.resolve(columns))));
    Path points = folder.resolve(PointTable.FILE);
    if (Files.exists(points)) {
      files.add(points);
      selects.put("points", TypedTables.points(points));
    } else {
      selects.put("points", "SELECT DISTINCT point FROM trials ORDER BY point");
    }
    add("series", folder.resolve(FolderContent.SERIES), TypedTables::series, selects, files);
    add("summary", folder.resolve(FolderContent.SUMMARY), TypedTables::summary, selects, files);
    add(
        "precision",
        folder.resolve(FolderContent.PRECISION),
        TypedTables::precision,
        selects,
        files);
    add("columns", folder.resolve(columns), TypedTables::columns, selects, files);
    DuckDb duck = DuckDb.open(MEMORY, Runtime.getRuntime().availableProcessors());
    var tables = new ResultTables(duck, selects, files);
    try {
      for (Map.Entry<String, String> table : selects.entrySet()) {
        duck.run("CREATE VIEW " + table.getKey() + " AS " + table.getValue());
      }
      return tables;
    } catch (SQLException e) {
      tables.close();
      throw StorageException.damaged(folder, firstLine(e));
    }
  }

  /** The file of a select statement. */
  @FunctionalInterface
  private interface Select {
    String of(Path file);
  }

  private static void add(
      String table, Path file, Select select, Map<String, String> selects, List<Path> files) {
    if (Files.exists(file)) {
      files.add(file);
      selects.put(table, select.of(file));
    }
  }

  /** The tables that there are. */
  public List<String> names() {
    return List.copyOf(selects.keySet());
  }

  /**
   * Answers a query.
   *
   * @throws QueryException when it is wrong, or no query
   */
  public void query(String sql, RowSink sink) throws QueryException {
    try {
      lock();
      refuseOthers(sql);
      duck.query(sql, sink);
    } catch (SQLException e) {
      throw new QueryException(String.valueOf(e.getMessage()).strip());
    }
  }

  /** Writes a table into a Parquet file; throws a StorageException when it cannot. */
  public void writeParquet(String table, Path file) {
    Path draft = DurableFile.draftOf(file);
    TrialsParquet.export(duck, "SELECT * FROM " + DuckDb.name(table), file, draft);
    DurableFile.publish(draft, file);
  }

  /** From now on no statement reaches another file, or writes one by a function. */
  private void lock() throws SQLException {
    if (locked) {
      return;
    }
    // Once as they are called, and once as a pattern of names has to call them.
    String allowed = files.stream()
        .flatMap(
            file -> Stream.of(DuckDb.quoted(file.toAbsolutePath().toString()), DuckDb.file(file)))
        .distinct()
        .collect(Collectors.joining(", ", "[", "]"));
    duck.run("SET allowed_paths = " + allowed);
    duck.run("SET enable_external_access = false");
    duck.run("SET lock_configuration = true");
    locked = true;
  }

  /** Lets through what DuckDB's own parser takes for one query; tells its errors in its words. */
  private void refuseOthers(String sql) throws QueryException, SQLException {
    String parsed = "json_serialize_sql(" + DuckDb.quoted(sql) + ")";
    List<String> found = duck.row("SELECT coalesce(json_extract_string(j, '$.error_type'), ''),"
        + " coalesce(json_array_length(j, '$.statements'), 0)"
        + " FROM (SELECT " + parsed + " AS j)");
    boolean isUnreadable = found.get(0).equals("parser");
    if (!isUnreadable && !(found.get(0).isEmpty() && found.get(1).equals("1"))) {
      throw new QueryException(ONLY_QUERIES);
    }
  }

  private static String firstLine(SQLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  @Override
  public void close() {
    duck.close();
  }
}
