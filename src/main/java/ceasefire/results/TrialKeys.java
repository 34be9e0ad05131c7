package ceasefire.results;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The first columns of all trials: which trial it is and how it ended. */
final class TrialKeys {
  private final Map<Integer, String> reasons = new HashMap<>();
  private long[] points = new long[64];
  private int[] replicates = new int[64];
  private long[] seeds = new long[64];
  private TrialStatus[] status = new TrialStatus[64];
  private int size;

  void add(CsvScanner row) {
    if (size == points.length) {
      points = Arrays.copyOf(points, 2 * size);
      replicates = Arrays.copyOf(replicates, 2 * size);
      seeds = Arrays.copyOf(seeds, 2 * size);
      status = Arrays.copyOf(status, 2 * size);
    }
    points[size] = row.hex(0);
    replicates[size] = row.integer(1);
    seeds[size] = row.hex(2);
    status[size] = row.status(3);
    String reason = row.text(4);
    if (!reason.isEmpty()) {
      reasons.put(size, reason);
    }
    size++;
  }

  int size() {
    return size;
  }

  long point(int row) {
    return points[row];
  }

  int replicate(int row) {
    return replicates[row];
  }

  long seed(int row) {
    return seeds[row];
  }

  TrialStatus status(int row) {
    return status[row];
  }

  String reason(int row) {
    return reasons.getOrDefault(row, "");
  }
}
