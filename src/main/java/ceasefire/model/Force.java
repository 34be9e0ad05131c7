package ceasefire.model;

import ceasefire.model.Brigade.Phase;
import ceasefire.rules.Arrival;
import ceasefire.rules.ForcePosture;
import ceasefire.rules.Place;
import ceasefire.rules.Shortfall;
import java.util.Arrays;
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
  private final double[] sectorTroops;
  private final double[] sectorStrength;
  final RotationSlot[] slots;
  final BrigadePool pool;
  final Brigade[] brigades;
  private final transient Layouts layouts;
  transient Layout layout;
  private int open;
  private boolean followsTomorrow;
  private int scheduledFor;
  int filled;
  int due;
  double homeGap;
  double alliedGap;
  double troopsInHostCountry;
  double troopsDeployed;

  /** Whether any of its brigades, however worn, is in the host country: then it forms a tripwire. */
  boolean present;

  Force(Setup setup) {
    this.setup = setup;
    posture = setup.scenario.posture().force();
    sectorTroops = new double[setup.sectors];
    sectorStrength = new double[setup.sectors];
    slots = new RotationSlot[setup.slots];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = new RotationSlot(i);
    }
    pool = new BrigadePool(setup);
    brigades = pool.brigades;
    layouts = new Layouts(setup);
    layout = setup.plannedLayout;
  }

  /** A copy that goes on under what follows from another scenario, or from the same. */
  Force(Force other, Setup setup) {
    this.setup = setup;
    posture = setup.scenario.posture().force();
    sectorTroops = other.sectorTroops.clone();
    sectorStrength = other.sectorStrength.clone();
    // Places that another posture no longer knows are kept until they are closed.
    slots = new RotationSlot[Math.max(setup.slots, other.open)];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = i < other.slots.length ? new RotationSlot(other.slots[i]) : empty(i);
    }
    pool = new BrigadePool(other.pool, setup);
    brigades = pool.brigades;
    layouts = new Layouts(setup);
    layout = other.layout;
    open = other.open;
    followsTomorrow = other.followsTomorrow;
    scheduledFor = other.scheduledFor;
    filled = other.filled;
    due = other.due;
    homeGap = other.homeGap;
    alliedGap = other.alliedGap;
    troopsInHostCountry = other.troopsInHostCountry;
    troopsDeployed = other.troopsDeployed;
    present = other.present;
  }

  private static RotationSlot empty(int index) {
    RotationSlot slot = new RotationSlot(index);
    slot.begin(0);
    return slot;
  }

  void begin(CeasefireModel model) {
    pool.begin();
    open = model.stance.brigadesForward;
    layout = layouts.of(open);
    followsTomorrow = false;
    present = false;
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
    pool.advance(day);
    if (followsTomorrow) {
      resize(model);
    }
    relieve(model);
    takeStock(model);
  }

  /** An empty place is filled before anybody is relieved. */
  private void relieve(CeasefireModel model) {
    int day = model.day();
    for (int i = 0; i < open; i++) {
      if (!slots[i].isFilled() && slots[i].dueFrom <= day) {
        relieve(slots[i], model);
      }
    }
    for (int i = 0; i < open; i++) {
      if (slots[i].isFilled() && slots[i].nextDay <= day) {
        relieve(slots[i], model);
      }
    }
  }

  /** Follows the posture of today: opens and closes slots, and lets go whom its owner withdraws. */
  void follow(CeasefireModel model) {
    if (slots.length == 0) {
      return;
    }
    int day = model.day();
    resize(model);
    boolean forward = posture.place() == Place.FORWARD;
    boolean leaves = false;
    for (int i = 0; i < open; i++) {
      RotationSlot slot = slots[i];
      if (slot.isFilled() && !model.coalition.gives(brigades[slot.brigade], forward, day)) {
        slot.nextDay = Math.min(slot.nextDay, day);
        leaves = true;
      }
    }
    if (leaves) {
      pool.advance(day);
      relieve(model);
      takeStock(model);
    }
  }

  /** Opens or closes slots; where a brigade on its way home is in a battle, tomorrow is another day. */
  private void resize(CeasefireModel model) {
    int day = model.day();
    int wanted = model.stance.brigadesForward;
    followsTomorrow = false;
    if (wanted == open) {
      return;
    }
    for (int i = wanted; i < open; i++) {
      followsTomorrow |=
          slots[i].isFilled() && brigades[slots[i].brigade].battle != Brigade.NOWHERE;
    }
    if (followsTomorrow) {
      schedule(model, false);
      return;
    }
    for (int i = wanted; i < open; i++) {
      if (slots[i].isFilled()) {
        pool.sendHome(brigades[slots[i].brigade], day);
      }
      slots[i].begin(i < setup.slots ? setup.slotArrivalDay[i] : 0);
    }
    for (int i = open; i < wanted; i++) {
      slots[i].begin(Math.max(day + 1, setup.slotArrivalDay[i]));
    }
    open = wanted;
    layout = layouts.of(open);
    takeStock(model);
  }

  /** Takes up its sectors anew under a posture that was changed in the middle of a trial. */
  void layOut(CeasefireModel model) {
    layout = open <= setup.slots ? layouts.of(open) : layout;
    takeStock(model);
  }

  /** Schedules the next date on which the force has to act, unless that has been done. */
  void schedule(CeasefireModel model, boolean again) {
    int day = model.day();
    int wake = Integer.MAX_VALUE;
    for (int i = 0; i < open; i++) {
      wake = Math.min(wake, slots[i].wakeDay(day));
    }
    wake = followsTomorrow ? Math.min(wake, day + 1) : wake;
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
  private void relieve(RotationSlot slot, CeasefireModel model) {
    int day = model.day();
    if (slot.isFilled() && brigades[slot.brigade].battle != Brigade.NOWHERE) {
      // Nobody is relieved in the middle of a battle.
      slot.nextDay = day + 1;
      return;
    }
    boolean forward = posture.place() == Place.FORWARD;
    boolean withdrawn =
        slot.isFilled() && !model.coalition.gives(brigades[slot.brigade], forward, day);
    Brigade fresh = pool.rested(model);
    if (fresh == null
        && slot.isFilled()
        && !withdrawn
        && posture.onShortfall() == Shortfall.STRETCH) {
      slot.nextDay = day + CeasefireModel.MONTH_DAYS;
      return;
    }
    if (slot.isFilled()) {
      pool.sendHome(brigades[slot.brigade], day);
      slot.brigade = Brigade.NOWHERE;
      slot.handOverUntil = fresh == null ? 0 : day + posture.handOverDays();
    }
    if (fresh == null) {
      slot.nextDay = day + CeasefireModel.MONTH_DAYS;
      return;
    }
    fresh.phase = forward ? Phase.FORWARD : Phase.REAR;
    fresh.slot = slot.index;
    fresh.since = day;
    slot.brigade = fresh.index;
    slot.nextDay = day + posture.tourDays();
  }

  /**
   * Calls in up to {@code wanted} brigades, at home or, where told so, in training.
   *
   * @return how many are on their way
   */
  int callIn(
      int owner, int wanted, boolean fromTraining, double departureDays, CeasefireModel model) {
    int day = model.day();
    pool.advance(day);
    Arrival arrival = setup.traits.arrival;
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
    model.witness.calledIn(owner, called, model);
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
    for (int i = 0; i < open; i++) {
      RotationSlot slot = slots[i];
      due += day >= slot.dueFrom ? 1 : 0;
      if (slot.isFilled()) {
        filled++;
        station(slot, day);
      }
    }
    for (int g = 0; g < model.guarantors.length; g++) {
      troopsDeployed += troopsDeployed(g, day);
      troopsInHostCountry += troopsInHostCountry(g, day);
    }
    for (Sector sector : model.sectors()) {
      sector.station(setup, sectorTroops[sector.index], sectorStrength[sector.index]);
    }
    model.monitors.listen(model.sectors());
    pool.countHome();
    homeGap = pool.homeGap(false);
    alliedGap = pool.homeGap(true);
    model.ledger().costs.noteDeployed(troopsDeployed);
    schedule(model, false);
    boolean before = present;
    present = pool.isPresent(day);
    if (present != before) {
      model.tripwire.takeUp(model);
    }
  }

  private void station(RotationSlot slot, int day) {
    Brigade brigade = brigades[slot.brigade];
    if (brigade.phase != Phase.FORWARD) {
      return;
    }
    double present = brigade.strength * (slot.handOverUntil > day ? posture.handOverPresence() : 1);
    double fighting =
        fights(brigade) ? setup.traits.worth * present * pool.dutyReadiness(brigade, day) : 0;
    double[] parts = layout.coverage[slot.index];
    for (int s = 0; s < parts.length; s++) {
      sectorTroops[s] += parts[s] * present * CeasefireModel.PERSONS_PER_EQUIVALENT;
      sectorStrength[s] += parts[s] * fighting;
    }
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
      if (inHostCountry ? pool.isInHostCountry(brigade, day) : brigade.isPresent(day)) {
        troops += brigade.strength * CeasefireModel.PERSONS_PER_EQUIVALENT;
      }
    }
    return troops;
  }

  /** Combat troops in the host country, by the threat that the challenger feels, persons. */
  double combatTroops(int day) {
    double felt = 0;
    if (setup.traits.threat > 0 && troopsInHostCountry > 0) {
      for (int g = 0; g < setup.pledged.length; g++) {
        felt += setup.scenario.guarantors().get(g).contribution().threatFactor()
            * troopsInHostCountry(g, day);
      }
    }
    return setup.traits.threat * felt;
  }

  /** Strength that is in the host country by a day and fights beside it, brigade equivalents. */
  double fightingPresence(int day) {
    double sum = 0;
    for (Brigade brigade : brigades) {
      boolean fights = pool.isInHostCountry(brigade, day) && fights(brigade);
      sum += fights ? setup.traits.worth * brigade.strength : 0;
    }
    return sum;
  }

  /** Whether a brigade fights beside the host, by the mandate and by its owner's caveats. */
  boolean fights(Brigade brigade) {
    return setup.traits.fights && setup.mayFight[brigade.index];
  }

  /** Days from alert until a deployed brigade reaches a sector. */
  double daysTo(Brigade brigade, int sector) {
    Arrival arrival = setup.traits.arrival;
    return switch (brigade.phase) {
      case FORWARD -> layout.lateralDays[brigade.slot][sector];
      case REAR -> arrival.days(arrival.km(posture.place()));
      default -> arrival.days(arrival.depthKm());
    };
  }

  /** Strength of the brigades in the sectors of the line, brigade equivalents. */
  double forwardStrength() {
    double sum = 0;
    for (double strength : sectorStrength) {
      sum += strength;
    }
    return sum;
  }
}
