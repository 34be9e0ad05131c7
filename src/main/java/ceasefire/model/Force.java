package ceasefire.model;

import ceasefire.model.Brigade.Phase;
import ceasefire.rules.Arrival;
import ceasefire.rules.ForcePosture;
import ceasefire.rules.Place;
import ceasefire.rules.Readiness;
import ceasefire.rules.Shortfall;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The foreign force: brigades of all guarantors, the slots to be filled and who stands where. It wakes
 * on dates of its own: reliefs, ends of hand-overs, brigades that are rested, trained or arrive.
 */
public final class Force implements Steppable {
  private static final long serialVersionUID = 1L;

  private final transient Setup setup;
  private final ForcePosture posture;
  private final Readiness readiness;
  private final double[] sectorTroops;
  private final double[] sectorStrength;
  private final int[] homeCount;
  final RotationSlot[] slots;
  final Brigade[] brigades;
  private int scheduledFor;
  int filled;
  int due;
  double homeGap;
  double troopsInHostCountry;
  double troopsDeployed;

  Force(Setup setup) {
    this.setup = setup;
    posture = setup.scenario.posture().force();
    readiness = setup.scenario.readiness();
    sectorTroops = new double[setup.sectors];
    sectorStrength = new double[setup.sectors];
    homeCount = new int[setup.scenario.guarantors().size()];
    slots = new RotationSlot[setup.coverage.length];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = new RotationSlot(i);
    }
    brigades = new Brigade[setup.brigades];
    for (int g = 0; g < homeCount.length; g++) {
      for (int b = setup.firstBrigade[g]; b < setup.firstBrigade[g + 1]; b++) {
        brigades[b] = new Brigade(b, g);
      }
    }
  }

  Force(Force other) {
    setup = other.setup;
    posture = other.posture;
    readiness = other.readiness;
    sectorTroops = other.sectorTroops.clone();
    sectorStrength = other.sectorStrength.clone();
    homeCount = other.homeCount.clone();
    slots = new RotationSlot[other.slots.length];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = new RotationSlot(other.slots[i]);
    }
    brigades = new Brigade[other.brigades.length];
    for (int b = 0; b < brigades.length; b++) {
      brigades[b] = new Brigade(other.brigades[b]);
    }
    scheduledFor = other.scheduledFor;
    filled = other.filled;
    due = other.due;
    homeGap = other.homeGap;
    troopsInHostCountry = other.troopsInHostCountry;
    troopsDeployed = other.troopsDeployed;
  }

  void begin(CeasefireModel model) {
    for (Brigade brigade : brigades) {
      brigade.begin(posture.brigadeSize() / CeasefireModel.PERSONS_PER_EQUIVALENT);
    }
    for (RotationSlot slot : slots) {
      slot.begin(setup.slotArrivalDay[slot.index]);
    }
    scheduledFor = 0;
    takeStock(model);
  }

  /** Acts on a date: brigades move on, slots are relieved. */
  @Override
  public void step(SimState state) {
    CeasefireModel model = (CeasefireModel) state;
    int day = model.day();
    advance(day);
    for (RotationSlot slot : slots) {
      if (slot.nextDay <= day) {
        relieve(slot, day);
      }
    }
    takeStock(model);
  }

  /** Schedules the next date on which the force has to act, unless that has been done. */
  void schedule(CeasefireModel model, boolean again) {
    int day = model.day();
    int wake = Integer.MAX_VALUE;
    for (RotationSlot slot : slots) {
      wake = Math.min(wake, slot.wakeDay(day));
    }
    for (Brigade brigade : brigades) {
      if (brigade.nextDay > day) {
        wake = Math.min(wake, brigade.nextDay);
      }
      if (brigade.phase == Phase.REINFORCING && brigade.since > day) {
        wake = Math.min(wake, brigade.since);
      }
    }
    if (wake < Integer.MAX_VALUE && (again || wake != scheduledFor)) {
      scheduledFor = wake;
      model.scheduleDated(this, CeasefireModel.FORCE_DATES, wake);
    }
  }

  /** Relieves a slot's brigade, or fills an empty slot, if a rested brigade is to be had. */
  private void relieve(RotationSlot slot, int day) {
    if (slot.isFilled() && brigades[slot.brigade].battle != Brigade.NOWHERE) {
      // Nobody is relieved in the middle of a battle.
      slot.nextDay = day + 1;
      return;
    }
    Brigade fresh = rested();
    if (fresh == null && slot.isFilled() && posture.onShortfall() == Shortfall.STRETCH) {
      slot.nextDay = day + CeasefireModel.MONTH_DAYS;
      return;
    }
    if (slot.isFilled()) {
      sendHome(brigades[slot.brigade], day);
      slot.brigade = Brigade.NOWHERE;
      slot.handOverUntil = fresh == null ? 0 : day + posture.handOverDays();
    }
    if (fresh == null) {
      slot.nextDay = day + CeasefireModel.MONTH_DAYS;
      return;
    }
    fresh.phase = posture.place() == Place.FORWARD ? Phase.FORWARD : Phase.REAR;
    fresh.slot = slot.index;
    fresh.since = day;
    slot.brigade = fresh.index;
    slot.nextDay = day + posture.tourDays();
  }

  /** The brigade at home that its owner can best spare; null if there is none. */
  private @Nullable Brigade rested() {
    Brigade best = null;
    int bestSpare = Integer.MIN_VALUE;
    countHome();
    for (Brigade brigade : brigades) {
      if (brigade.phase == Phase.HOME) {
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

  private void sendHome(Brigade brigade, int day) {
    brigade.readiness = dutyReadiness(brigade, day);
    brigade.phase = Phase.RECOVERING;
    brigade.slot = Brigade.NOWHERE;
    brigade.since = day;
    brigade.nextDay = day + posture.recoveryDays();
  }

  /** Readiness of a brigade on duty, 0-1. */
  double dutyReadiness(Brigade brigade, int day) {
    return readiness.onDuty(brigade.readiness, day - brigade.since, posture.tourDays());
  }

  /** Moves brigades on whose recovery, training or reinforcement has ended by {@code day}. */
  private void advance(int day) {
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
            brigade.nextDay = Brigade.NOWHERE;
          }
          default -> sendHome(brigade, ended);
        }
      }
    }
  }

  /**
   * Calls in up to {@code wanted} brigades, at home or, where told so, in training.
   *
   * @return how many are on their way
   */
  int callIn(
      int owner, int wanted, boolean fromTraining, double departureDays, CeasefireModel model) {
    int day = model.day();
    advance(day);
    Arrival arrival = setup.scenario.posture().arrival();
    int arrives = day + (int) Math.ceil(departureDays + arrival.days(arrival.outsideKm()));
    int called = 0;
    for (Brigade brigade : brigades) {
      boolean free =
          brigade.phase == Phase.HOME || (fromTraining && brigade.phase == Phase.TRAINING);
      if (called < wanted && brigade.owner == owner && free) {
        brigade.phase = Phase.REINFORCING;
        brigade.since = arrives;
        brigade.nextDay = arrives + posture.tourDays();
        called++;
        model.battlefield.offer(brigade, arrives, model);
      }
    }
    takeStock(model);
    return called;
  }

  /** Works out anew who stands where and what home defence lacks, after any change. */
  void takeStock(CeasefireModel model) {
    int day = model.day();
    filled = 0;
    due = 0;
    troopsInHostCountry = 0;
    troopsDeployed = 0;
    Arrays.fill(sectorTroops, 0);
    Arrays.fill(sectorStrength, 0);
    for (RotationSlot slot : slots) {
      due += day >= setup.slotArrivalDay[slot.index] ? 1 : 0;
      if (slot.isFilled()) {
        filled++;
        station(slot, day);
      }
    }
    for (int g = 0; g < homeCount.length; g++) {
      troopsDeployed += troopsDeployed(g, day);
      troopsInHostCountry += troopsInHostCountry(g, day);
    }
    for (Sector sector : model.sectors()) {
      sector.station(setup, sectorTroops[sector.index], sectorStrength[sector.index]);
    }
    countHome();
    homeGap = 0;
    for (int g = 0; g < homeCount.length; g++) {
      homeGap += Math.max(0, setup.scenario.guarantors().get(g).brigadesRequired() - homeCount[g]);
    }
    model.ledger().costs.noteDeployed(troopsDeployed);
    schedule(model, false);
  }

  private void station(RotationSlot slot, int day) {
    Brigade brigade = brigades[slot.brigade];
    if (brigade.phase != Phase.FORWARD) {
      return;
    }
    double present = brigade.strength * (slot.handOverUntil > day ? posture.handOverPresence() : 1);
    double fighting = posture.fights() ? present * dutyReadiness(brigade, day) : 0;
    double[] parts = setup.coverage[slot.index];
    for (int s = 0; s < parts.length; s++) {
      sectorTroops[s] += parts[s] * present * CeasefireModel.PERSONS_PER_EQUIVALENT;
      sectorStrength[s] += parts[s] * fighting;
    }
  }

  private void countHome() {
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

  /** Slots that should be filled by now but are not. */
  int missing() {
    return Math.max(0, due - filled);
  }

  /** Troops of one guarantor in the host country, persons. */
  double troopsInHostCountry(int owner, int day) {
    return troops(owner, day, true);
  }

  /** Troops of one guarantor that are deployed, wherever, persons. */
  double troopsDeployed(int owner, int day) {
    return troops(owner, day, false);
  }

  private double troops(int owner, int day, boolean inHostCountry) {
    double troops = 0;
    for (int b = setup.firstBrigade[owner]; b < setup.firstBrigade[owner + 1]; b++) {
      Brigade brigade = brigades[b];
      boolean there = brigade.phase != Phase.REAR || posture.place().inHostCountry();
      if (brigade.isPresent(day) && (there || !inHostCountry)) {
        troops += brigade.strength * CeasefireModel.PERSONS_PER_EQUIVALENT;
      }
    }
    return troops;
  }

  /** Combat troops in the host country, which the challenger may feel as a threat, persons. */
  double combatTroops() {
    return posture.fights() ? troopsInHostCountry : 0;
  }

  /** Days from alert until a deployed brigade reaches a sector. */
  double daysTo(Brigade brigade, int sector) {
    Arrival arrival = setup.scenario.posture().arrival();
    return switch (brigade.phase) {
      case FORWARD -> setup.lateralDays[brigade.slot][sector];
      case REAR -> arrival.days(arrival.km(posture.place()));
      default -> arrival.days(arrival.depthKm());
    };
  }

  /** Part of a forward brigade that stands in a sector; 0 for any other brigade. */
  double partIn(Brigade brigade, int sector) {
    return brigade.phase == Phase.FORWARD ? setup.coverage[brigade.slot][sector] : 0;
  }

  /** Strength of the brigades in the sectors of the line, brigade equivalents. */
  double forwardStrength() {
    double sum = 0;
    for (double strength : sectorStrength) {
      sum += strength;
    }
    return sum;
  }

  /** Takes losses, in brigade equivalents, from forward brigades: first from those in the sector. */
  void loseForward(int sector, double losses) {
    double here = 0;
    double all = 0;
    for (Brigade brigade : brigades) {
      here += partIn(brigade, sector) * brigade.strength;
      all += brigade.phase == Phase.FORWARD ? brigade.strength : 0;
    }
    double local = Math.min(here, losses);
    double elsewhere = Math.min(all, losses) - local;
    for (Brigade brigade : brigades) {
      if (brigade.phase == Phase.FORWARD) {
        double part = here > 0 ? partIn(brigade, sector) * brigade.strength / here : 0;
        double rest = all > 0 ? brigade.strength / all : 0;
        brigade.lose(part * local + rest * elsewhere);
      }
    }
  }
}
