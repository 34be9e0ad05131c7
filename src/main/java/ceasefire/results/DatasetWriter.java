package ceasefire.results;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Takes trials in any order and commits them to the disk piece by piece; for one thread.
 *
 * <p>A piece has at most 20,000 trials and about 4 MiB of series, and its oldest row waits at most
 * about 5 seconds as long as {@link #tick} is called. A power cut or kill loses nothing that was
 * committed before.
 */
public final class DatasetWriter {
  static final int TRIALS_PER_CHUNK = 20_000;
  static final int SERIES_TEXT_PER_CHUNK = 4 << 20;
  static final long NANOS_PER_CHUNK = TimeUnit.SECONDS.toNanos(5);

  private final TrialRows rows;
  private final ChunkFolder chunks;
  private final LongSupplier nanoTime;
  private final StringBuilder trialText = new StringBuilder();
  private final StringBuilder seriesText = new StringBuilder();

  private int waiting;
  private long waitingSince;

  DatasetWriter(TrialRows rows, ChunkFolder chunks, LongSupplier nanoTime) {
    this.rows = rows;
    this.chunks = chunks;
    this.nanoTime = nanoTime;
    startChunk();
  }

  /**
   * Adds trials, and the series of those that were recorded, in the same order.
   *
   * @throws StorageException when the disk does not take them
   */
  public void add(List<TrialRecord> trials, List<SeriesRecord> series) {
    int nextSeries = 0;
    for (TrialRecord trial : trials) {
      add(trial);
      if (nextSeries < series.size() && belongs(series.get(nextSeries), trial)) {
        SeriesRows.append(seriesText, series.get(nextSeries));
        nextSeries++;
      }
      if (waiting >= TRIALS_PER_CHUNK || seriesText.length() >= SERIES_TEXT_PER_CHUNK) {
        commit();
      }
    }
    if (nextSeries < series.size()) {
      throw new IllegalArgumentException("series of replicate "
          + series.get(nextSeries).replicate() + " do not belong to a trial of their block");
    }
    tick();
  }

  private void add(TrialRecord trial) {
    if (waiting == 0) {
      waitingSince = nanoTime.getAsLong();
    }
    rows.append(trialText, trial);
    waiting++;
  }

  private static boolean belongs(SeriesRecord series, TrialRecord trial) {
    return series.point() == trial.point() && series.replicate() == trial.replicate();
  }

  /**
   * Commits what has waited long enough; to be called every now and then while nothing is added.
   */
  public void tick() {
    if (waiting > 0 && nanoTime.getAsLong() - waitingSince >= NANOS_PER_CHUNK) {
      commit();
    }
  }

  /** Commits all that was added. */
  public void commit() {
    if (waiting > 0) {
      chunks.append(trialText, seriesText);
      startChunk();
    }
  }

  private void startChunk() {
    trialText.setLength(0);
    trialText.append(rows.header());
    seriesText.setLength(0);
    seriesText.append(SeriesRows.HEADER);
    waiting = 0;
  }
}
