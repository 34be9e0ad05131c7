package ceasefire.model;

import ceasefire.rules.Arrival;
import ceasefire.rules.ForcePosture;
import java.io.Serializable;
import java.util.Arrays;

/** What could reinforce a sector, as the challenger counts it: the sooner there, the more it weighs. */
final class Reserves implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ForcePosture posture;
  private final transient ForceTraits traits;
  private final Arrival arrival;
  private final double[] slotStrength;
  private transient Layout layout;
  private double distant;

  Reserves(Setup setup) {
    layout = setup.plannedLayout;
    posture = setup.scenario.posture().force();
    traits = setup.traits;
    arrival = traits.arrival;
    slotStrength = new double[setup.slots];
  }

  /**
   * Counts the force as it stands on a day; {@link #at} reads the count.
   *
   * @param warning days of warning that the defence has had: so much sooner is all that is not on
   *     the spot
   */
  void muster(Force force, int day, int warning) {
    Arrays.fill(slotStrength, 0);
    layout = force.layout;
    distant = 0;
    if (!traits.fights) {
      return;
    }
    double rearWeight =
        arrival.weight(Math.max(0, arrival.days(arrival.km(posture.place())) - warning));
    for (Brigade brigade : force.brigades) {
      if (!force.fights(brigade)) {
        continue;
      }
      switch (brigade.phase) {
        case FORWARD ->
          slotStrength[brigade.slot] = traits.worth * force.pool.fightingStrength(brigade, day);
        case REAR ->
          distant += traits.worth * force.pool.fightingStrength(brigade, day) * rearWeight;
        case REINFORCING -> {
          double days =
              Math.max(0, brigade.since - day + arrival.days(arrival.depthKm()) - warning);
          distant +=
              traits.worth * force.pool.fightingStrength(brigade, day) * arrival.weight(days);
        }
        default -> {
          // At home, recovering and training brigades defend nobody here.
        }
      }
    }
  }

  /** Weighted strength of what could reinforce a sector, brigade equivalents. */
  double at(int sector) {
    double sum = distant;
    double[][] weights = layout.lateralWeight;
    for (int i = 0; i < weights.length; i++) {
      sum += slotStrength[i] * weights[i][sector];
    }
    return sum;
  }
}
