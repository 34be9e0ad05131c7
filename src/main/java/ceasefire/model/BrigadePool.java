package ceasefire.model;

import ceasefire.model.Brigade.Phase;
import ceasefire.rules.ForcePosture;
import ceasefire.rules.Place;
import ceasefire.rules.Readiness;
import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** All brigades of all guarantors, in their cycle of duty, recovery, training and rest at home. */
final class BrigadePool implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Setup setup;
  private final ForcePosture posture;
  private final Readiness readiness;
  private final int[] homeCount;
  final Brigade[] brigades;

  BrigadePool(Setup setup) {
    this.setup = setup;
    posture = setup.scenario.posture().force();
    readiness = setup.scenario.readiness();
    homeCount = new int[setup.scenario.guarantors().size()];
    brigades = new Brigade[setup.brigades];
    for (int g = 0; g < homeCount.length; g++) {
      for (int b = setup.firstBrigade[g]; b < setup.firstBrigade[g + 1]; b++) {
        brigades[b] = new Brigade(b, g);
      }
    }
  }

  /** A copy that goes on under what follows from another scenario, or from the same. */
  BrigadePool(BrigadePool other, Setup setup) {
    this.setup = setup;
    posture = setup.scenario.posture().force();
    readiness = setup.scenario.readiness();
    homeCount = other.homeCount.clone();
    brigades = new Brigade[other.brigades.length];
    for (int b = 0; b < brigades.length; b++) {
      brigades[b] = new Brigade(other.brigades[b]);
    }
  }

  void begin() {
    for (Brigade brigade : brigades) {
      brigade.begin(posture.brigadeSize() / CeasefireModel.PERSONS_PER_EQUIVALENT);
    }
  }

  /** The brigade given to the force, now at home, that its owner can best spare; null if none. */
  @Nullable
  Brigade rested(CeasefireModel model) {
    boolean forward = posture.place() == Place.FORWARD;
    Brigade best = null;
    int bestSpare = Integer.MIN_VALUE;
    countHome();
    for (Brigade brigade : brigades) {
      if (brigade.phase == Phase.HOME && model.coalition.gives(brigade, forward, model.day())) {
        int spare = homeCount[brigade.owner]
            - setup.scenario.guarantors().get(brigade.owner).brigadesRequired();
        if (best == null
            || spare > bestSpare
            || (spare == bestSpare && brigade.readiness > best.readiness)) {
          best = brigade;
          bestSpare = spare;
        }
      }
    }
    return best;
  }

  /** Sends a brigade home to recover. */
  void sendHome(Brigade brigade, int day) {
    brigade.readiness = dutyReadiness(brigade, day);
    brigade.phase = Phase.RECOVERING;
    brigade.slot = Brigade.NOWHERE;
    brigade.since = day;
    brigade.nextDay = day + posture.recoveryDays();
  }

  /** Readiness of a brigade on duty, 0-1. */
  double dutyReadiness(Brigade brigade, int day) {
    int served = Math.max(0, day - brigade.since);
    return readiness.onDuty(brigade.readiness, served, posture.tourDays());
  }

  /** What a brigade on duty can bring to bear, brigade equivalents: it wears out on its tour. */
  double fightingStrength(Brigade brigade, int day) {
    return brigade.strength * dutyReadiness(brigade, day);
  }

  /** Moves brigades on whose recovery, training or reinforcement has ended by {@code day}. */
  void advance(int day) {
    for (Brigade brigade : brigades) {
      if (brigade.nextDay >= 0 && brigade.nextDay <= day) {
        int ended = brigade.nextDay;
        switch (brigade.phase) {
          case RECOVERING -> {
            brigade.phase = Phase.TRAINING;
            brigade.strength = brigade.fullStrength;
            brigade.nextDay = ended + posture.recoveryDays();
            brigade.since = ended;
          }
          case TRAINING -> {
            brigade.readiness = readiness.trained(brigade.readiness, ended - brigade.since);
            brigade.phase = Phase.HOME;
            brigade.since = ended;
            brigade.nextDay = Brigade.NEVER;
          }
          default -> sendHome(brigade, ended);
        }
      }
    }
  }

  /** Whether any brigade, however worn, is on duty in the host country. */
  boolean isPresent(int day) {
    boolean any = false;
    for (Brigade brigade : brigades) {
      any |= isInHostCountry(brigade, day);
    }
    return any;
  }

  /** Whether a brigade is on duty in the host country. */
  boolean isInHostCountry(Brigade brigade, int day) {
    return brigade.isPresent(day)
        && (brigade.phase != Phase.REAR || posture.place().inHostCountry());
  }

  /** Counts the brigades at home. */
  void countHome() {
    Arrays.fill(homeCount, 0);
    for (Brigade brigade : brigades) {
      homeCount[brigade.owner] += brigade.phase == Phase.HOME ? 1 : 0;
    }
  }

  /** Brigades of a guarantor at home beyond those that its own defence plans require. */
  int spare(int owner) {
    return Math.max(
        0, homeCount[owner] - setup.scenario.guarantors().get(owner).brigadesRequired());
  }

  /** Brigades that home plans lack, of all guarantors or of the allied ones only. */
  double homeGap(boolean alliedOnly) {
    double gap = 0;
    for (int g = 0; g < homeCount.length; g++) {
      GuarantorParams guarantor = setup.scenario.guarantors().get(g);
      if (!alliedOnly || guarantor.contribution().allied()) {
        double away = setup.traits.missed * (guarantor.brigades() - homeCount[g]);
        double left = Math.max(0, guarantor.brigades() - away);
        gap += Math.max(0, guarantor.brigadesRequired() - left);
      }
    }
    return gap;
  }
}
