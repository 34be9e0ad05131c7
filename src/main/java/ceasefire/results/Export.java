package ceasefire.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies one table of a finished result into a file outside of it. */
public final class Export {
  private final Path folder;
  private final Table table;

  private Export(Path folder, Table table) {
    this.folder = folder;
    this.table = table;
  }

  /** What can be exported. */
  public enum Table {
    /** One row a trial. */
    TRIALS("trials", FolderContent.TRIALS),
    /** One row a week of a recorded trial. */
    SERIES("series", FolderContent.SERIES),
    /** One row an estimate. */
    SUMMARY("summary", FolderContent.SUMMARY),
    /** One row a target of a precision, at a design point. */
    PRECISION("precision", FolderContent.PRECISION);

    private final String sql;
    private final String file;

    Table(String sql, String file) {
      this.sql = sql;
      this.file = file;
    }
  }

  /** Exports a table of a folder; throws a NoResultException when it holds no finished result. */
  public static Export of(Path folder, Table table) {
    NoResultException.unlessFinished(folder);
    if (table == Table.PRECISION && !Files.exists(folder.resolve(table.file))) {
      throw NoResultException.withoutPrecision(folder);
    }
    return new Export(folder, table);
  }

  /** Copies the CSV file, byte by byte; throws a StorageException when it cannot be read. */
  public void csv(OutputStream out) {
    Path source = folder.resolve(table.file);
    try {
      Files.copy(source, out);
    } catch (IOException e) {
      throw StorageException.reading(source, e);
    }
  }

  /**
   * Copies the CSV file into a new file.
   *
   * @throws FolderRefusedException when that exists, or lies in the result
   */
  public void csv(Path file) {
    refuse(file);
    DurableFile.write(file, this::csv);
  }

  /**
   * Writes the table into a new Parquet file; trials are copied as they are where they are one.
   *
   * @throws FolderRefusedException when that exists, or lies in the result
   * @throws DuckDbMissingException where DuckDB does not run but is needed
   */
  public void parquet(Path file) {
    refuse(file);
    Path stored = folder.resolve(FolderContent.PARQUET);
    if (table == Table.TRIALS && Files.exists(stored)) {
      DurableFile.write(file, out -> Files.copy(stored, out));
      return;
    }
    try (ResultTables tables = ResultTables.open(folder)) {
      tables.writeParquet(table.sql, file);
    }
  }

  private void refuse(Path file) {
    if (Files.exists(file)) {
      throw FolderRefusedException.occupied(file);
    }
    if (file.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize())) {
      throw FolderRefusedException.inside(file);
    }
  }
}
