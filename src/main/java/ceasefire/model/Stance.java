package ceasefire.model;

import ceasefire.rules.BackstopCommitment;
import ceasefire.rules.ChangeTrigger;
import ceasefire.rules.PostureChange;
import ceasefire.rules.PostureLever;
import java.util.Arrays;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The posture as it stands today: what planners chose, less what has worn off, with the changes that
 * they planned. It acts on the dates on which a change sets in or is complete, and monthly in between;
 * what a trigger sets off takes effect on the next day at the earliest.
 */
public final class Stance implements Steppable {
  private static final long serialVersionUID = 1L;

  /** Share of the planned backstop below which it counts as withdrawn. */
  private static final double LOST_BELOW = 0.5;

  private final transient Setup setup;
  private final transient PostureParams planned;
  private final transient List<PostureChange> changes;
  private final int[] triggerDays = new int[ChangeTrigger.COUNT];
  private int scheduledFor;
  private int fliesUntil;
  double kept;
  double backstop;
  double airCover;
  double intelligence;
  double missileDefence;

  /** What is to be added to the shift of battles for air cover that differs from the planned one. */
  double airShift;

  int brigadesForward;
  int secondEchelon;

  Stance(Setup setup) {
    this.setup = setup;
    planned = setup.scenario.posture();
    changes = planned.changes();
  }

  /** A copy that goes on under what follows from another scenario, or from the same. */
  Stance(Stance other, Setup setup) {
    this.setup = setup;
    planned = setup.scenario.posture();
    changes = planned.changes();
    System.arraycopy(other.triggerDays, 0, triggerDays, 0, triggerDays.length);
    scheduledFor = other.scheduledFor;
    fliesUntil = other.fliesUntil;
    kept = other.kept;
    backstop = other.backstop;
    airCover = other.airCover;
    intelligence = other.intelligence;
    missileDefence = other.missileDefence;
    airShift = other.airShift;
    brigadesForward = other.brigadesForward;
    secondEchelon = other.secondEchelon;
  }

  /** Takes up the posture as planned for the first day. */
  void begin(CeasefireModel model) {
    Arrays.fill(triggerDays, PostureChange.NOT_YET);
    scheduledFor = 0;
    fliesUntil = 0;
    kept = 1;
    model.monitors.begin();
    // Nobody is there yet.
    assess(0, model);
    schedule(model);
  }

  /** Acts on a date on which a change sets in or is complete. */
  @Override
  public void step(SimState state) {
    refresh((CeasefireModel) state);
  }

  /** Lets a month pass: the backstop wears off, changes go on. */
  void passMonth(CeasefireModel model) {
    kept = commitment().worn(kept, CeasefireModel.MONTH_DAYS);
    if (!changes.isEmpty()
        || planned.backstop().level() > 0
        || setup.scenario.host().army().isReplaced()) {
      refresh(model);
    } else {
      assess(model);
    }
  }

  /** An election in the state that gives the backstop may cut it. */
  void holdElection(int guarantor, CeasefireModel model) {
    if (guarantor == setup.backstopGiver) {
      kept = commitment().afterElection(kept, model.streams.backstop.at(guarantor, model.day()));
      if (planned.backstop().level() > 0) {
        refresh(model);
      }
    }
  }

  private BackstopCommitment commitment() {
    return planned.backstop().commitment();
  }

  /** Takes note of what may set off changes; only the first time of each counts. */
  void trigger(ChangeTrigger trigger, CeasefireModel model) {
    if (triggerDays[trigger.ordinal()] == PostureChange.NOT_YET) {
      triggerDays[trigger.ordinal()] = model.day();
      if (!changes.isEmpty()) {
        schedule(model);
      }
    }
  }

  /** An air campaign covers the host's battles until a day. */
  void flyUntil(int day, CeasefireModel model) {
    fliesUntil = Math.max(fliesUntil, day);
    refresh(model);
  }

  /** Takes up a posture that was changed in the middle of a trial, and whatever hangs on it. */
  void takeUp(CeasefireModel model) {
    refresh(model);
    model.force.layOut(model);
    for (Guarantor guarantor : model.guarantors) {
      guarantor.judge(model);
    }
    model.negotiation.takeEffect(model);
  }

  /** Works out what is in force today and lets the force follow. */
  void refresh(CeasefireModel model) {
    assess(model);
    if (planned.backstop().level() > 0
        && backstop < LOST_BELOW * planned.backstop().level()) {
      trigger(ChangeTrigger.BACKSTOP_LOST, model);
    }
    model.force.follow(model);
    model.tripwire.takeUp(model);
    schedule(model);
  }

  /** Schedules the next date on which a change sets in or is complete, unless that has been done. */
  void schedule(CeasefireModel model) {
    int next = nextDate(model.day());
    if (next != scheduledFor && next != Integer.MAX_VALUE) {
      scheduledFor = next;
      model.scheduleDated(this, CeasefireModel.STANCE_DATES, next);
    }
  }

  /** Schedules anew what a branch has to go on with. */
  void reschedule(CeasefireModel model) {
    scheduledFor = 0;
    schedule(model);
  }

  private int nextDate(int day) {
    long next = fliesUntil >= day ? fliesUntil + 1L : Integer.MAX_VALUE;
    for (int i = 0; i < changes.size(); i++) {
      PostureChange change = changes.get(i);
      int trigger = triggerDays[change.on().ordinal()];
      if (change.on() == ChangeTrigger.DATE || trigger != PostureChange.NOT_YET) {
        long start = change.start(trigger);
        long end = start + change.overDays() + change.forDays();
        next = earlier(next, start, day);
        next = earlier(next, start + change.overDays(), day);
        if (change.forDays() > 0) {
          next = earlier(next, end, day);
          next = earlier(next, end + change.overDays(), day);
        }
      }
    }
    return (int) next;
  }

  private static long earlier(long next, long date, int day) {
    return date > day ? Math.min(next, date) : next;
  }

  private void assess(CeasefireModel model) {
    assess(model.coalition.enablers(model), model);
  }

  /** Works out what is in force; {@code own} are the enablers that contributors on duty bring, 0-1. */
  private void assess(double own, CeasefireModel model) {
    int day = model.day();
    BackstopParams promised = planned.backstop();
    double given = kept * factor(PostureLever.BACKSTOP, day);
    airCover = Math.min(1, promised.airCover() * given);
    intelligence = Math.min(1, promised.intelligence() * given);
    missileDefence = Math.min(1, promised.missileDefence() * given);
    backstop = (airCover + intelligence + missileDefence) / 3;
    // What contributors bring themselves is no backstop, but serves where it is the better.
    airCover = Math.max(airCover, own);
    intelligence = Math.max(intelligence, own);
    missileDefence = Math.max(missileDefence, own);
    double flown = day <= fliesUntil ? setup.scenario.strikes().campaignCover() : 0;
    airShift = -setup.scenario.battles().airShift()
        * (Math.min(1, airCover + flown) - promised.airCover());
    double observed =
        Math.min(1, planned.monitors().coverage() * factor(PostureLever.MONITORS, day));
    model.monitors.follow(observed, intelligence, model.sectors());
    double wanted = planned.force().brigadesForward()
        + model.host.brigadesReplacing(planned.force().brigadeSize());
    brigadesForward = whole(wanted, PostureLever.BRIGADES_FORWARD, day);
    secondEchelon = whole(planned.secondEchelon().brigades(), PostureLever.SECOND_ECHELON, day);
    if (!changes.isEmpty()) {
      model.economy.coordinate(factor(PostureLever.SANCTIONS_COORDINATION, day));
    }
  }

  private int whole(double brigades, PostureLever lever, int day) {
    return (int) Math.rint(brigades * factor(lever, day));
  }

  private double factor(PostureLever lever, int day) {
    return changes.isEmpty() ? 1 : PostureChange.factor(changes, lever, day, triggerDays);
  }
}
