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
    List<String> changedFiles) {

  /** How many trials are stored, were played again, came out differently, or were left out. */
  record Trials(long stored, long played, long differing, long skipped) {}

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

  static ReproduceDocument of(Reproduction result, long stored, List<String> changed) {
    return new ReproduceDocument(
        "reproduce",
        result.differing() == 0 && changed.isEmpty(),
        new Trials(stored, result.played(), result.differing(), result.skipped()),
        result.first().map(Difference::of),
        changed);
  }
}
