package ceasefire.results;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;

/**
 * The trials as a Parquet file: the rows of {@code trials.csv} in their order, typed and compressed.
 *
 * <p>The same trials give the same bytes: one thread writes groups of a fixed number of rows.
 */
final class TrialsParquet {
  /** A multiple of 2,048; small enough that a group of all metrics fits into the memory allowed. */
  private static final int ROWS_PER_GROUP = 32_768;

  private static final String MEMORY = "384MiB";

  private TrialsParquet() {}

  /**
   * Writes {@code trials.parquet} beside {@code trials.csv} and returns its SHA-256.
   *
   * @throws DuckDbMissingException where DuckDB does not run
   * @throws StorageException when the disk refuses, or a cell does not fit its column
   */
  static String write(Path folder) {
    List<Column> columns = Column.read(folder.resolve(FolderContent.COLUMNS));
    Path file = folder.resolve(FolderContent.PARQUET);
    Path draft = DurableFile.draftOf(file);
    try (DuckDb duck = DuckDb.open(MEMORY, 1)) {
      export(duck, TypedTables.trials(folder.resolve(FolderContent.TRIALS), columns), file, draft);
    }
    DurableFile.publish(draft, file);
    return Sha256.of(file);
  }

  /** Writes what a query selects into a Parquet file, by way of a draft that may be thrown away. */
  static void export(DuckDb duck, String select, Path file, Path draft) {
    try {
      Files.deleteIfExists(draft);
      duck.run(
          "COPY (" + select + ") TO " + DuckDb.quoted(draft.toAbsolutePath().toString())
              + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE " + ROWS_PER_GROUP
              + ", USE_TMP_FILE false)");
      try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        written.force(true);
      }
    } catch (SQLException e) {
      draft.toFile().delete();
      throw StorageException.writing(file, new IOException(e.getMessage(), e));
    } catch (IOException e) {
      throw StorageException.writing(file, e);
    }
  }
}
