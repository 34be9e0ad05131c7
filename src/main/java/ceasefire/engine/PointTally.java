package ceasefire.engine;

import ceasefire.results.TrialRecord;
import ceasefire.results.TrialStatus;
import java.util.ArrayList;
import java.util.List;

/** What the trials of one design point have added to the quantities that are to be known. */
final class PointTally {
  private final List<Target> targets;
  private final List<Moments> moments = new ArrayList<>();
  private int trials;
  private int ok;

  PointTally(List<Target> targets) {
    this.targets = targets;
    targets.forEach(target -> moments.add(new Moments()));
  }

  /** Adds a trial; one that failed counts, but adds nothing. */
  void add(TrialRecord trial) {
    trials++;
    if (trial.status() == TrialStatus.OK) {
      ok++;
      for (int i = 0; i < targets.size(); i++) {
        Target target = targets.get(i);
        moments.get(i).add(target.quantity().of(trial.values()[target.column()]));
      }
    }
  }

  /** How many trials were added. */
  int trials() {
    return trials;
  }

  /** Whether fewer than half of the trials were played to their end. */
  boolean mostlyFailed() {
    return 2L * ok < trials;
  }

  /** What is known of a target, by its place. */
  Moments of(int target) {
    return moments.get(target);
  }
}
