package ceasefire.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The rows of a finished result, to be compared with trials that are played again. */
public final class StoredRows implements AutoCloseable {
  private final List<String> columns;
  private final TrialRows rows;
  private final List<String> playedColumns;
  private final RowIndex trials;
  private final RowIndex series;
  private final RowText trialText;
  private final RowText seriesText;

  private StoredRows(
      Path folder, List<Metric> metrics, List<Path> trialFiles, List<Path> seriesFiles) {
    String header = RunStatus.headerOf(trialFiles);
    this.columns = List.of(header.strip().split(","));
    this.rows = new TrialRows(metrics);
    this.playedColumns = List.of(rows.header().strip().split(","));
    Holdings held = Holdings.none(header);
    this.trials = held.trials();
    this.series = held.series();
    trialFiles.forEach(trials::add);
    seriesFiles.stream().filter(Files::exists).forEach(series::add);
    this.trialText = new RowText(trials, folder);
    this.seriesText = new RowText(series, folder);
  }

  /**
   * Opens the rows of a result.
   *
   * @param metrics those of trials that are played now
   * @throws NoResultException when the folder holds no finished result
   * @throws StorageException when its files cannot be read
   */
  public static StoredRows open(Path folder, List<Metric> metrics) {
    NoResultException.unlessFinished(folder);
    return new StoredRows(
        folder,
        metrics,
        List.of(folder.resolve(FolderContent.TRIALS)),
        List.of(folder.resolve(FolderContent.SERIES)));
  }

  /** Opens the trials of a result, whether it is finished or not. */
  public static StoredRows openTrials(Path folder, List<Metric> metrics) {
    return new FolderContent(folder).isFinished()
        ? open(folder, metrics)
        : new StoredRows(folder, metrics, ChunkFolder.trialPieces(folder), List.of());
  }

  /** Whether a trial is stored. */
  public boolean holds(long point, int replicate) {
    return trials.holds(point, replicate);
  }

  /** Whether a trial is stored as one that took too long: it may come out otherwise. */
  public boolean isTimeout(long point, int replicate) {
    return trials.mark(point, replicate) == 't';
  }

  /** The design points that have trials. */
  public List<Long> points() {
    return trials.points();
  }

  /** One more than the highest replicate of a point. */
  public int replicates(long point) {
    return trials.end(point);
  }

  /** How many trials are stored. */
  public long size() {
    return trials.points().stream().mapToLong(trials::count).sum();
  }

  /** The first column in which a trial differs from its row; columns of one side only do not. */
  public Optional<Mismatch> compare(TrialRecord played) {
    StringBuilder now = new StringBuilder();
    rows.append(now, played);
    List<String> stored = CsvText.cells(trialText.of(played.point(), played.replicate()));
    List<String> fresh = CsvText.cells(now.toString());
    for (int i = 0; i < columns.size(); i++) {
      int same = playedColumns.indexOf(columns.get(i));
      String before = i < stored.size() ? stored.get(i) : "";
      if (same >= 0 && !before.equals(fresh.get(same))) {
        return Optional.of(new Mismatch(
            played.point(), played.replicate(), columns.get(i), before, fresh.get(same)));
      }
    }
    return Optional.empty();
  }

  /** The first week in which a trial's series differ from those stored, if any are. */
  public Optional<Mismatch> compare(SeriesRecord played) {
    if (!series.holds(played.point(), played.replicate())) {
      return Optional.empty();
    }
    StringBuilder now = new StringBuilder();
    SeriesRows.append(now, played);
    String[] stored = seriesText.of(played.point(), played.replicate()).split("\n", -1);
    String[] fresh = now.toString().split("\n", -1);
    for (int i = 0; i < StrictMath.max(stored.length, fresh.length); i++) {
      String before = i < stored.length ? stored[i] : "";
      String after = i < fresh.length ? fresh[i] : "";
      if (!before.equals(after)) {
        return Optional.of(mismatch(played, before, after));
      }
    }
    return Optional.empty();
  }

  /** Two lines of series that differ, of which the stored one may be no row any more. */
  private static Mismatch mismatch(SeriesRecord played, String before, String after) {
    String row = after.isEmpty() ? before : after;
    String key = row.substring(0, row.lastIndexOf(',') + 1);
    List<String> cells = CsvText.cells(row);
    return new Mismatch(
        played.point(),
        played.replicate(),
        cells.size() > 3 ? cells.get(2) + " of week " + cells.get(3) : "series",
        value(before, key),
        value(after, key));
  }

  /** What stands behind a row's key; all of it, where it has another. */
  private static String value(String line, String key) {
    return line.startsWith(key) ? line.substring(key.length()) : line;
  }

  /** A trial as it is stored; its metrics are those of trials that are played now. */
  public TrialRecord trial(long point, int replicate) {
    return rows.read(trialText.of(point, replicate));
  }

  @Override
  public void close() {
    trialText.close();
    seriesText.close();
  }
}
