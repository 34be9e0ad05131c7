package ceasefire.model;

import ceasefire.random.RandomStream;
import ceasefire.rules.Attachment;
import ceasefire.rules.BeliefRule;
import java.util.Arrays;
import sim.engine.SimState;
import sim.engine.Steppable;

/** A state behind the ceasefire: its resolve, what it holds, and what the challenger believes of it. */
public final class Guarantor implements Steppable {
  private static final long serialVersionUID = 1L;

  static final int UNDECIDED = -1;

  final int index;
  final GuarantorParams params;
  final boolean[] holds = new boolean[Attachment.COUNT];
  final int[] decidesOn = new int[Attachment.COUNT];
  final boolean[] carriesOut = new boolean[Attachment.COUNT];

  /** What was put to it when the wire was last tripped and did not lapse before it decided. */
  final boolean[] asked = new boolean[Attachment.COUNT];

  double resolve;
  double fear;
  double ownFear;
  double stock;
  int missiles;
  double prior;
  double error;
  final double[] answered = new double[Attachment.COUNT];
  final double[] unanswered = new double[Attachment.COUNT];

  /** What the challenger believes of each attachment that it holds, and the mean of these. */
  final double[] beliefs = new double[Attachment.COUNT];

  double belief;
  double deaths;
  int lastCounted;
  int electionDay;

  Guarantor(int index, GuarantorParams params) {
    this.index = index;
    this.params = params;
  }

  Guarantor(Guarantor other, GuarantorParams params) {
    this(other.index, params);
    System.arraycopy(other.holds, 0, holds, 0, holds.length);
    System.arraycopy(other.decidesOn, 0, decidesOn, 0, holds.length);
    System.arraycopy(other.carriesOut, 0, carriesOut, 0, holds.length);
    System.arraycopy(other.asked, 0, asked, 0, holds.length);
    resolve = other.resolve;
    fear = other.fear;
    ownFear = other.ownFear;
    stock = other.stock;
    missiles = other.missiles;
    prior = other.prior;
    error = other.error;
    System.arraycopy(other.answered, 0, answered, 0, answered.length);
    System.arraycopy(other.unanswered, 0, unanswered, 0, answered.length);
    System.arraycopy(other.beliefs, 0, beliefs, 0, beliefs.length);
    belief = other.belief;
    deaths = other.deaths;
    lastCounted = other.lastCounted;
    electionDay = other.electionDay;
  }

  /** Copies of all, with what a scenario says of them. */
  static Guarantor[] copies(Guarantor[] others, Setup setup) {
    Guarantor[] copies = new Guarantor[others.length];
    for (int g = 0; g < copies.length; g++) {
      copies[g] = new Guarantor(others[g], setup.scenario.guarantors().get(g));
    }
    return copies;
  }

  void begin(CeasefireModel model) {
    Setup setup = model.setup();
    RandomStream random = model.streams.world.at(World.GUARANTOR + index, 0);
    resolve = random.uniform(params.leastResolve(), params.greatestResolve());
    fear = random.uniform(params.leastFear(), params.greatestFear());
    ownFear = fear;
    stock = params.autonomy().stockAtStart();
    missiles = 0;
    error = setup.scenario.beliefPrior().errorSpread() * random.gaussian();
    Arrays.fill(answered, 0);
    Arrays.fill(unanswered, 0);
    deaths = 0;
    lastCounted = Integer.MIN_VALUE / 2;
    electionDay = params.firstElectionDay();
    Arrays.fill(decidesOn, UNDECIDED);
    Arrays.fill(carriesOut, false);
    Arrays.fill(asked, false);
    // A deal is signed on what is promised: on the eve the force counts as planned.
    PostureParams posture = setup.scenario.posture();
    boolean planned = posture.brigadesPlanned(setup.scenario.host().army()) > 0;
    takeUp(planned && posture.force().place().inHostCountry(), model);
    model.scheduleDated(this, CeasefireModel.GUARANTOR_DATES + index, electionDay);
  }

  /** Takes up what hangs on it today, and lets go what does so no more, decided or not. */
  void takeUp(CeasefireModel model) {
    takeUp(model.force.present, model);
    for (int a = 0; a < holds.length; a++) {
      if (!holds[a] && decidesOn[a] != UNDECIDED) {
        decidesOn[a] = UNDECIDED;
        asked[a] = false;
        model.tripwire.lapse();
      }
    }
    average();
  }

  private void takeUp(boolean present, CeasefireModel model) {
    PostureParams posture = model.setup().scenario.posture();
    for (Attachment attachment : CeasefireModel.ATTACHMENTS) {
      holds[attachment.ordinal()] = posture.isLive(attachment, present) && owns(model, attachment);
    }
  }

  private boolean owns(CeasefireModel model, Attachment attachment) {
    Setup setup = model.setup();
    return switch (attachment) {
      case SANCTIONS_SNAPBACK -> params.sanctionsShare() > 0;
      // Troops are sent by those who have staked troops.
      case SECOND_ECHELON ->
        model.coalition.takesPart(index)
            && setup.echelonShare(index, model.stance.secondEchelon) > 0;
      case FULL_INTERVENTION -> model.coalition.takesPart(index) && setup.pledged[index] > 0;
      case LONG_RANGE_STRIKES, AIR_CAMPAIGN -> {
        boolean found = false;
        for (ExternalDeterrent deterrent : model.deterrents) {
          found |= deterrent.owner == index
              && deterrent.params.serves(attachment)
              && deterrent.canFire();
        }
        yield found;
      }
    };
  }

  /** Whether anything hangs on this guarantor. */
  boolean holdsAny() {
    boolean any = false;
    for (boolean held : holds) {
      any |= held;
    }
    return any;
  }

  /** Whether anything was put to this guarantor when the wire was last tripped. */
  boolean wasAsked() {
    boolean any = false;
    for (boolean each : asked) {
      any |= each;
    }
    return any;
  }

  /** Holds an election. */
  @Override
  public void step(SimState state) {
    CeasefireModel model = (CeasefireModel) state;
    var decision = model.setup().scenario.decision();
    resolve = decision.afterElection(
        resolve, model.streams.resolve.at(World.GUARANTOR + index, model.day()));
    model.stance.holdElection(index, model);
    electionDay = model.day() + decision.electionDays();
    model.scheduleDated(this, CeasefireModel.GUARANTOR_DATES + index, electionDay);
  }

  /** Lets a month pass: resolve drifts, departures from the prior belief fade. */
  void passMonth(CeasefireModel model) {
    resolve = model
        .setup()
        .scenario
        .decision()
        .drifted(resolve, CeasefireModel.MONTH_DAYS, model.streams.resolve.at(index, model.day()));
    equip(model);
    if (fear > ownFear) {
      fear = model.setup().scenario.escalation().brinkmanship().faded(fear, ownFear);
    }
    for (int a = 0; a < answered.length; a++) {
      answered[a] *= model.setup().monthlyBeliefDecay;
      unanswered[a] *= model.setup().monthlyBeliefDecay;
    }
  }

  /** Fills its stocks, less what its brigades use up in battle; its own missiles arrive one day. */
  private void equip(CeasefireModel model) {
    int own = params.brigades();
    double fighting =
        own == 0 ? 0 : model.battlefield.foreignEngaged() * own / model.setup().brigades;
    stock = params.autonomy().stockAfter(stock, model.day(), CeasefireModel.MONTH_DAYS, fighting);
    int built = params.autonomy().missiles(model.day());
    if (built > missiles) {
      for (ExternalDeterrent deterrent : model.deterrents) {
        if (deterrent.owner == index
            && deterrent.params.kind() == DeterrentKind.MEDIUM_RANGE_MISSILES) {
          deterrent.receive(built - missiles);
          missiles = built;
          takeUp(model);
        }
      }
    }
  }

  /** Its own air cover, intelligence and missile defence on a day, 0-1. */
  double enablers(int day) {
    return params.autonomy().enablers(params.capability(), day);
  }

  /** Works out what the challenger believes of this guarantor today. */
  void judge(CeasefireModel model) {
    Setup setup = model.setup();
    prior = setup
        .scenario
        .beliefPrior()
        .prior(
            setup.scenario.posture().treaty(),
            model.stance.backstop,
            enablers(model.day()),
            model.force.troopsInHostCountry(index, model.day()),
            setup.traits.pledge * model.troopsWeight,
            error);
    for (int a = 0; a < beliefs.length; a++) {
      beliefs[a] = setup.scenario.beliefs().mean(prior, answered[a], unanswered[a]);
    }
    average();
  }

  private void average() {
    double sum = 0;
    int held = 0;
    for (int a = 0; a < beliefs.length; a++) {
      sum += holds[a] ? beliefs[a] : 0;
      held += holds[a] ? 1 : 0;
    }
    belief = held == 0 ? prior : sum / held;
  }

  /**
   * Takes note of an episode, if the last is old enough: each promise that was kept or let pass counts
   * for itself, and a called bluff spills over to all that this guarantor promises beside it.
   */
  void count(CeasefireModel model) {
    BeliefRule rule = model.setup().scenario.beliefs();
    if (model.day() - lastCounted < rule.intervalDays()) {
      return;
    }
    lastCounted = model.day();
    int bluffs = 0;
    for (int a = 0; a < holds.length; a++) {
      bluffs += asked[a] && !carriesOut[a] ? 1 : 0;
    }
    for (int a = 0; a < holds.length; a++) {
      int own = asked[a] && !carriesOut[a] ? 1 : 0;
      answered[a] += asked[a] && carriesOut[a] ? rule.episodeWeight() : 0;
      if (asked[a] || holds[a]) {
        unanswered[a] += rule.episodeWeight() * (own + rule.bluffSpillOver() * (bluffs - own));
      }
    }
  }
}
