package ceasefire.analysis;

import ceasefire.stats.Interval;
import ceasefire.stats.Proportion;

/** How many of n trials had one label, with the Wilson interval of that share. */
public record Share(String label, int events, Interval interval) {

  /** The share of {@code events} among {@code n} trials, {@code n} at least 1. */
  public static Share of(String label, int events, int n, double confidence) {
    return new Share(label, events, Proportion.wilson(events, n, confidence));
  }

  public int n() {
    return interval.n();
  }

  public boolean noneSeen() {
    return events == 0;
  }

  public boolean allSeen() {
    return events == n();
  }

  /** The exact one-sided upper bound of a share of which no event was seen. */
  public double boundIfNoneSeen() {
    return Proportion.upperBound(n(), interval.confidence());
  }
}
