package ceasefire.cli;

import ceasefire.design.DesignPoint;
import ceasefire.results.Mismatch;
import ceasefire.study.Reproduction;
import java.util.List;
import java.util.Optional;

/** What came out when a result was played again, for programs. */
record ReproduceDocument(
    String command,
    boolean identical,
    Trials trials,
    Optional<Difference> first,
    List<String> changedFiles,
    Optional<Stop> otherStop) {

  /** How many trials are stored, were played again, came out differently, or were left out. */
  record Trials(long stored, long played, long differing, long skipped) {}

  /** A point that has other trials than its precision takes; no number where it takes more. */
  record Stop(String point, int trials, Optional<Integer> stopsAfter) {}

  /** The first cell that differs. */
  record Difference(String point, int replicate, String column, String stored, String played) {
    static Difference of(Mismatch mismatch) {
      return new Difference(
          DesignPoint.hex(mismatch.point()),
          mismatch.replicate(),
          mismatch.column(),
          mismatch.stored(),
          mismatch.played());
    }
  }

  ReproduceDocument {
    changedFiles = List.copyOf(changedFiles);
  }

  static ReproduceDocument of(
      Reproduction result, long stored, List<String> changed, Optional<Stop> otherStop) {
    return new ReproduceDocument(
        "reproduce",
        result.differing() == 0 && changed.isEmpty() && otherStop.isEmpty(),
        new Trials(stored, result.played(), result.differing(), result.skipped()),
        result.first().map(Difference::of),
        changed,
        otherStop);
  }
}
