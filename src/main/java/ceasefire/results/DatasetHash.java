package ceasefire.results;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;

/**
 * SHA-256 of a dataset's numbers, independent of how they are written down.
 *
 * <p>Hashes of each trial, in order and big-endian: point, replicate, seed, the status (0 ok, 1
 * failed, 2 timeout) and the bits of every value (all NaN alike).
 */
public final class DatasetHash {
  private static final int TRIALS_AT_ONCE = 1 << 12;

  private final MessageDigest digest = Sha256.digest();
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 13);

  /** Adds trials that were read from a file with all metrics, in its order. */
  void add(Dataset trials, List<Metric> metrics) {
    for (int from = 0; from < trials.size(); from += TRIALS_AT_ONCE) {
      addPart(trials.part(from, StrictMath.min(trials.size(), from + TRIALS_AT_ONCE)), metrics);
    }
  }

  private void addPart(Dataset trials, List<Metric> metrics) {
    double[][] columns = new double[metrics.size()][];
    for (int m = 0; m < columns.length; m++) {
      columns[m] = column(trials, metrics.get(m));
    }
    for (int i = 0; i < trials.size(); i++) {
      double[] values = new double[columns.length];
      for (int m = 0; m < columns.length; m++) {
        values[m] = columns[m][i];
      }
      add(new TrialRecord(
          trials.point(i),
          trials.replicate(i),
          trials.seed(i),
          trials.status(i),
          trials.reason(i),
          values));
    }
  }

  private static double[] column(Dataset trials, Metric metric) {
    if (metric.kind() != MetricKind.CATEGORY) {
      return trials.column(metric.name());
    }
    String[] labels = trials.category(metric.name());
    double[] indices = new double[labels.length];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = labels[i].isEmpty() ? Double.NaN : metric.labels().indexOf(labels[i]);
    }
    return indices;
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
