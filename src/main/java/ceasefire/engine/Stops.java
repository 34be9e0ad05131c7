package ceasefire.engine;

import ceasefire.results.PrecisionRow;
import ceasefire.results.StoredRows;
import ceasefire.stats.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where each design point was left, and what was known there.
 *
 * @param rule what said so
 * @param byPoint what was found at the points that had enough, by their hashes
 */
public record Stops(StoppingRule rule, SortedMap<Long, Judgement> byPoint) {

  public Stops {
    byPoint = Collections.unmodifiableSortedMap(new TreeMap<>(byPoint));
  }

  /** Looks again at stored trials, in the same order; points that lack trials are left out. */
  public static Stops of(StoppingRule rule, StoredRows stored) {
    SortedMap<Long, Judgement> byPoint = new TreeMap<>(Long::compareUnsigned);
    for (long point : stored.points()) {
      PointTally tally = new PointTally(rule.targets());
      int from = 0;
      for (int look : rule.looks()) {
        while (from < look && stored.holds(point, from)) {
          tally.add(stored.trial(point, from));
          from++;
        }
        if (from < look) {
          break;
        }
        Judgement found = rule.judge(point, tally);
        if (found.stops()) {
          byPoint.put(point, found);
          break;
        }
      }
    }
    return new Stops(rule, byPoint);
  }

  /** Whether a trial counts: those do that a point had at the look after which it was left. */
  public boolean takes(long point, int replicate) {
    Judgement stop = byPoint.get(point);
    return stop != null && replicate < stop.replicates();
  }

  /** What was to be known; empty where that did not say how many trials a point has. */
  public List<Target> targets() {
    return rule.targets();
  }

  /** What was found at points where not all is known as well as it was to be. */
  public List<Judgement> unreached() {
    return byPoint.values().stream().filter(found -> !found.reached()).toList();
  }

  /** The rows of {@code precision.csv}. */
  public List<PrecisionRow> rows() {
    List<PrecisionRow> rows = new ArrayList<>();
    for (Judgement found : byPoint.values()) {
      for (Reading reading : found.readings()) {
        rows.add(row(found, reading));
      }
    }
    return rows;
  }

  private PrecisionRow row(Judgement found, Reading reading) {
    Target target = reading.target();
    Interval interval = reading.interval();
    return new PrecisionRow(
        found.point(),
        target.name(),
        target.quantity().statistic(),
        target.halfWidth(),
        reading.halfWidth(),
        interval.estimate(),
        interval.low(),
        interval.high(),
        rule.confidence(),
        rule.level(),
        interval.n(),
        found.replicates(),
        reading.verdict().text(),
        reading.needed(),
        target.quantity().method());
  }
}
