package ceasefire.model;

import java.io.Serializable;

/** What the foreign force of a trial cost its owners. */
final class ForceCost implements Serializable {
  private static final long serialVersionUID = 1L;

  long brigadeDays;
  long missingDays;
  double homeGapDays;
  double peakTroops;

  ForceCost() {}

  ForceCost(ForceCost other) {
    brigadeDays = other.brigadeDays;
    missingDays = other.missingDays;
    homeGapDays = other.homeGapDays;
    peakTroops = other.peakTroops;
  }

  void begin() {
    brigadeDays = 0;
    missingDays = 0;
    homeGapDays = 0;
    peakTroops = 0;
  }

  /** Notes how many foreign troops are deployed. */
  void noteDeployed(double troops) {
    peakTroops = Math.max(peakTroops, troops);
  }

  /** Adds a day. */
  void addDay(Force force) {
    brigadeDays += force.filled;
    missingDays += force.missing();
    homeGapDays += force.homeGap;
  }
}
