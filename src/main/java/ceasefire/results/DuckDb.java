package ceasefire.results;

import ceasefire.param.DecimalText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A DuckDB database in memory, which goes nowhere but where it is sent; for one thread. */
final class DuckDb implements AutoCloseable {
  private final Connection connection;
  private final Path folder;

  private DuckDb(Connection connection, Path folder) {
    this.connection = connection;
    this.folder = folder;
  }

  /**
   * Opens an empty database.
   *
   * @param memory how much it may take before it turns to the disk, such as {@code 1GB}
   * @param threads how many it may use; the order of rows does not depend on it
   * @throws DuckDbMissingException where DuckDB does not run
   */
  static DuckDb open(String memory, int threads) {
    DuckDbLibrary.Loaded loaded = DuckDbLibrary.loaded();
    Driver driver = loaded.driver();
    if (driver == null) {
      throw new DuckDbMissingException(loaded.obstacle());
    }
    Path folder;
    try {
      folder = DuckDbLibrary.newFolder();
    } catch (IOException e) {
      throw StorageException.writing(Path.of(System.getProperty("java.io.tmpdir")), e);
    }
    var options = new Properties();
    options.put("memory_limit", memory);
    options.put("threads", Integer.toString(threads));
    options.put("temp_directory", folder.toString());
    // Nothing is fetched from anywhere.
    options.put("autoinstall_known_extensions", "false");
    options.put("autoload_known_extensions", "false");
    try {
      return new DuckDb(driver.connect("jdbc:duckdb:", options), folder);
    } catch (SQLException e) {
      DuckDbLibrary.remove(folder);
      throw new DuckDbMissingException("DuckDB does not start: " + e.getMessage());
    }
  }

  /** Runs a statement that answers nothing. */
  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Runs a statement and hands its rows on, as they come. */
  void query(String sql, RowSink sink) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      ResultSetMetaData columns = rows.getMetaData();
      int count = columns.getColumnCount();
      List<RowSink.Heading> headings = new ArrayList<>();
      for (int i = 1; i <= count; i++) {
        headings.add(
            new RowSink.Heading(columns.getColumnLabel(i), isNumber(columns.getColumnType(i))));
      }
      sink.headings(headings);
      List<String> cells = new ArrayList<>();
      while (rows.next()) {
        cells.clear();
        for (int i = 1; i <= count; i++) {
          cells.add(text(rows.getObject(i)));
        }
        sink.row(List.copyOf(cells));
      }
    }
  }

  /** Runs a statement that answers with one row. */
  List<String> row(String sql) throws SQLException {
    List<String> cells = new ArrayList<>();
    query(sql, new RowSink() {
      @Override
      public void headings(List<Heading> headings) {
        cells.clear();
      }

      @Override
      public void row(List<String> row) {
        cells.addAll(row);
      }
    });
    return cells;
  }

  private static boolean isNumber(int type) {
    return switch (type) {
      case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> true;
      case Types.REAL, Types.FLOAT, Types.DOUBLE, Types.DECIMAL, Types.NUMERIC -> true;
      case Types.BOOLEAN, Types.BIT -> true;
      default -> false;
    };
  }

  /** A value as it stands in our CSV files. */
  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Boolean flag) {
      return flag ? "1" : "0";
    }
    if (value instanceof Double || value instanceof Float) {
      return DecimalText.of(((Number) value).doubleValue());
    }
    return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
  }

  /** A text as SQL writes it. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** A name of a column or table as SQL writes it. */
  static String name(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /** A file as SQL writes it where it could be a pattern of names. */
  static String file(Path file) {
    return quoted(file.toAbsolutePath().toString().replaceAll("[\\[*?]", "[$0]"));
  }

  @Override
  public void close() {
    try (connection) {
      // Closing is all.
    } catch (SQLException e) {
      throw new IllegalStateException("a database in memory cannot be closed", e);
    } finally {
      DuckDbLibrary.remove(folder);
    }
  }
}
