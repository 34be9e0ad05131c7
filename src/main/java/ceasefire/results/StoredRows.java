package ceasefire.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a finished result, to be compared with trials that are played again. */
public final class StoredRows implements AutoCloseable {
  private final Path folder;
  private final List<String> columns;
  private final TrialRows rows;
  private final List<String> playedColumns;
  private final RowIndex trials;
  private final RowIndex series;
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private final RowCopier trialCopier;
  private final RowCopier seriesCopier;

  private StoredRows(Path folder, List<Metric> metrics) {
    this.folder = folder;
    Path trialFile = folder.resolve(FolderContent.TRIALS);
    String header = RunStatus.headerOf(List.of(trialFile));
    this.columns = List.of(header.strip().split(","));
    this.rows = new TrialRows(metrics);
    this.playedColumns = List.of(rows.header().strip().split(","));
    Holdings held = Holdings.none(header);
    this.trials = held.trials();
    this.series = held.series();
    trials.add(trialFile);
    Path seriesFile = folder.resolve(FolderContent.SERIES);
    if (Files.exists(seriesFile)) {
      series.add(seriesFile);
    }
    this.trialCopier = new RowCopier(trials.files(), text);
    this.seriesCopier = new RowCopier(series.files(), text);
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
    return new StoredRows(folder, metrics);
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
    List<String> stored = cells(read(trials, trialCopier, played.point(), played.replicate()));
    List<String> fresh = cells(now.toString());
    for (int i = 0; i < columns.size(); i++) {
      int same = playedColumns.indexOf(columns.get(i));
      if (same >= 0 && !stored.get(i).equals(fresh.get(same))) {
        return Optional.of(new Mismatch(
            played.point(), played.replicate(), columns.get(i), stored.get(i), fresh.get(same)));
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
    String[] stored =
        read(series, seriesCopier, played.point(), played.replicate()).split("\n", -1);
    String[] fresh = now.toString().split("\n", -1);
    for (int i = 0; i < StrictMath.max(stored.length, fresh.length); i++) {
      String before = i < stored.length ? stored[i] : "";
      String after = i < fresh.length ? fresh[i] : "";
      if (!before.equals(after)) {
        List<String> cell = cells(before.isEmpty() ? after : before);
        return Optional.of(new Mismatch(
            played.point(),
            played.replicate(),
            cell.get(2) + " of week " + cell.get(3),
            before.isEmpty() ? "" : cells(before).get(4),
            after.isEmpty() ? "" : cells(after).get(4)));
      }
    }
    return Optional.empty();
  }

  private String read(RowIndex index, RowCopier copier, long point, int replicate) {
    text.reset();
    try {
      index.copy(copier, point, replicate);
      copier.flush();
    } catch (IOException e) {
      throw StorageException.reading(folder, e);
    }
    return text.toString(StandardCharsets.UTF_8);
  }

  /** The cells of a row; quotes as RFC 4180 has them. */
  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    String line = row.endsWith("\n") ? row.substring(0, row.length() - 1) : row;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (doubled) {
          cell.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  @Override
  public void close() {
    try {
      trialCopier.close();
      seriesCopier.close();
    } catch (IOException e) {
      throw StorageException.reading(folder, e);
    }
  }
}
