package ceasefire.model;

import java.io.Serializable;
import java.util.Arrays;

/** The sum of the last so many days' counts. */
final class RollingSum implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int[] days;
  private int next;
  private long sum;

  RollingSum(int days) {
    this.days = new int[days];
  }

  RollingSum(RollingSum other) {
    days = other.days.clone();
    next = other.next;
    sum = other.sum;
  }

  /** Starts with every day at {@code count}. */
  void fill(int count) {
    Arrays.fill(days, count);
    next = 0;
    sum = (long) count * days.length;
  }

  /** Adds a day and drops the oldest. */
  void add(int count) {
    sum += count - days[next];
    days[next] = count;
    next = next + 1 == days.length ? 0 : next + 1;
  }

  /** The sum over the window. */
  long sum() {
    return sum;
  }

  /** The mean of a day in the window. */
  double mean() {
    return (double) sum / days.length;
  }
}
