package ceasefire.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * SHA-256 of a dataset's numbers, independent of how they are written down.
 *
 * <p>Hashes of each trial, in order and big-endian: point, replicate, seed, the status (0 ok, 1
 * failed, 2 timeout) and the bits of every value (all NaN alike).
 */
public final class DatasetHash {
  private final MessageDigest digest = Sha256.digest();
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 13);

  /**
   * The hash of the trials in a file.
   *
   * @throws StorageException when it cannot be read or does not have these metrics
   */
  static String of(Path trialsCsv, List<Metric> metrics) {
    DatasetHash hash = new DatasetHash();
    List<String> names = new ArrayList<>(List.of(TrialRows.KEYS.split(",")));
    int first = names.size();
    metrics.forEach(metric -> names.add(metric.name()));
    try (CsvScanner row = CsvScanner.open(trialsCsv)) {
      row.header(names);
      while (row.next()) {
        double[] values = new double[metrics.size()];
        for (int i = 0; i < values.length; i++) {
          values[i] = value(row, first + i, metrics.get(i));
        }
        hash.add(new TrialRecord(
            row.hex(0), row.integer(1), row.hex(2), row.status(3), row.text(4), values));
      }
    } catch (IOException e) {
      throw StorageException.reading(trialsCsv, e);
    }
    return hash.hex();
  }

  private static double value(CsvScanner row, int cell, Metric metric) {
    if (metric.kind() != MetricKind.CATEGORY) {
      return row.decimal(cell);
    }
    String label = row.text(cell);
    return label.isEmpty() ? Double.NaN : metric.labels().indexOf(label);
  }

  /** Adds the next trial. */
  public void add(TrialRecord trial) {
    put(trial.point());
    put(trial.replicate());
    put(trial.seed());
    put(trial.status().code());
    for (double value : trial.values()) {
      put(Double.doubleToLongBits(value));
    }
  }

  /** The hash of all trials added so far, which may go on being added. */
  public String hex() {
    drain();
    try {
      return Sha256.hex(((MessageDigest) digest.clone()).digest());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("this platform's SHA-256 cannot be copied", e);
    }
  }

  private void put(long bits) {
    if (buffer.remaining() < Long.BYTES) {
      drain();
    }
    buffer.putLong(bits);
  }

  private void drain() {
    digest.update(buffer.flip());
    buffer.clear();
  }
}
