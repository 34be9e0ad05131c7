package ceasefire.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The trials of a result folder, column by column; immutable.
 *
 * <p>Held in memory: 24 bytes for a trial's keys and status, and 8 for each cell that was asked for, up
 * to a thirty-second of the heap; cells beyond that are in a scratch file, and only a column that is looked at
 * is in memory as a whole. Not to be read by several threads at once.
 */
public final class Dataset {
  private static final List<String> KEYS = List.of(TrialRows.KEYS.split(","));

  private final Path folder;
  private final TrialKeys keys;
  private final Columns columns;
  private final int[] rows;

  private Dataset(Path folder, TrialKeys keys, Columns columns, int[] rows) {
    this.folder = folder;
    this.keys = keys;
    this.columns = columns;
    this.rows = rows;
  }

  /** Reads all metrics of a folder; throws a StorageException when it cannot. */
  public static Dataset read(Path folder) {
    return read(folder, metrics(folder));
  }

  /** The metrics that a folder holds; throws a StorageException when it cannot be read. */
  public static List<String> metrics(Path folder) {
    List<Column> all = Column.read(folder.resolve(FolderContent.COLUMNS));
    return all.stream().map(Column::name).filter(n -> !KEYS.contains(n)).toList();
  }

  /**
   * Reads some metrics of a folder.
   *
   * @throws StorageException when the folder holds no readable trials
   * @throws IllegalArgumentException when a metric is not among the columns
   */
  public static Dataset read(Path folder, List<String> metrics) {
    Dataset all = empty(folder, metrics, textColumns(folder));
    Path file = folder.resolve(FolderContent.TRIALS);
    try (CsvScanner scanner = CsvScanner.open(file)) {
      int[] cells = cells(metrics, scanner.header(KEYS));
      while (scanner.next()) {
        all.add(scanner, cells);
      }
    } catch (IOException e) {
      throw StorageException.reading(file, e);
    }
    return all.whole();
  }

  /**
   * Hands over the trials of one design point after the other, so that only those of one are held.
   *
   * @throws StorageException when the folder holds no readable trials
   */
  public static void byPoint(Path folder, List<String> metrics, Consumer<Dataset> sink) {
    Set<String> text = textColumns(folder);
    Path file = folder.resolve(FolderContent.TRIALS);
    try (CsvScanner scanner = CsvScanner.open(file)) {
      int[] cells = cells(metrics, scanner.header(KEYS));
      Dataset open = empty(folder, metrics, text);
      while (scanner.next()) {
        if (open.keys.size() > 0 && open.keys.point(0) != scanner.hex(0)) {
          sink.accept(open.whole());
          open = empty(folder, metrics, text);
        }
        open.add(scanner, cells);
      }
      if (open.keys.size() > 0) {
        sink.accept(open.whole());
      }
    } catch (IOException e) {
      throw StorageException.reading(file, e);
    }
  }

  private static Dataset empty(Path folder, List<String> metrics, Set<String> text) {
    return new Dataset(folder, new TrialKeys(), new Columns(metrics, text), new int[0]);
  }

  /** Adds a row; {@code cells} are those of the columns, in their order. */
  private void add(CsvScanner row, int[] cells) {
    keys.add(row);
    columns.add(row, cells);
  }

  private Dataset whole() {
    return new Dataset(folder, keys, columns, IntStream.range(0, keys.size()).toArray());
  }

  private static Set<String> textColumns(Path folder) {
    Set<String> text = new HashSet<>();
    for (Column column : Column.read(folder.resolve(FolderContent.COLUMNS))) {
      if (column.isText()) {
        text.add(column.name());
      }
    }
    return text;
  }

  private static int[] cells(List<String> metrics, List<String> header) {
    return metrics.stream().mapToInt(metric -> cellOf(metric, header)).toArray();
  }

  private static int cellOf(String metric, List<String> header) {
    int cell = header.indexOf(metric);
    if (cell < KEYS.size()) {
      throw unknown(metric, header.subList(KEYS.size(), header.size()));
    }
    return cell;
  }

  private static IllegalArgumentException unknown(String metric, Iterable<String> known) {
    return new IllegalArgumentException(
        "no metric " + metric + " was read; there are " + String.join(", ", known));
  }

  /** The trials that ended in one way. */
  public Dataset with(TrialStatus status) {
    int[] chosen = Arrays.stream(rows).filter(row -> keys.status(row) == status).toArray();
    return new Dataset(folder, keys, columns, chosen);
  }

  /** The trials from the one to before the other. */
  Dataset part(int from, int to) {
    return new Dataset(folder, keys, columns, Arrays.copyOfRange(rows, from, to));
  }

  /** Whether a metric was read. */
  public boolean has(String metric) {
    return columns.names().contains(metric);
  }

  /** How many trials there are. */
  public int size() {
    return rows.length;
  }

  /** The hash of a trial's design point; trials count from 0 in the order of the file. */
  public long point(int trial) {
    return keys.point(rows[trial]);
  }

  /** A trial's number at its design point. */
  public int replicate(int trial) {
    return keys.replicate(rows[trial]);
  }

  /** A trial's seed. */
  public long seed(int trial) {
    return keys.seed(rows[trial]);
  }

  /** How a trial ended. */
  public TrialStatus status(int trial) {
    return keys.status(rows[trial]);
  }

  /** Why a trial failed; empty when it did not. */
  public String reason(int trial) {
    return keys.reason(rows[trial]);
  }

  /**
   * The values of a metric that is a number, a day or an event (0 or 1), one per trial; NaN where
   * empty.
   *
   * @throws IllegalArgumentException when there is no such metric
   */
  public double[] column(String metric) {
    return store(metric, false).numbers(rows);
  }

  /**
   * The labels of a metric that is a category, one per trial; empty text where empty.
   *
   * @throws IllegalArgumentException when there is no such metric
   */
  public String[] category(String metric) {
    return store(metric, true).texts(rows);
  }

  /** How many trials have a label in a metric that is a category. */
  public int count(String metric, String label) {
    return (int) Arrays.stream(category(metric)).filter(label::equals).count();
  }

  private ColumnStore store(String metric, boolean text) {
    ColumnStore store = columns.find(metric).orElseThrow(() -> unknown(metric, columns.names()));
    if (store.isText() != text) {
      throw new IllegalArgumentException(
          "metric " + metric + " is " + (text ? "no category" : "a category"));
    }
    return store;
  }

  /** Weekly series of all recorded trials of the folder, whatever their status. */
  public RecordedSeries series(Collection<String> names) {
    return SeriesReader.read(folder.resolve(FolderContent.SERIES), names);
  }
}
