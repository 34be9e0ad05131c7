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
  double resolve;
  double fear;
  double error;
  double answered;
  double unanswered;
  double belief;
  double deaths;
  int lastCounted;
  int electionDay;

  Guarantor(int index, GuarantorParams params) {
    this.index = index;
    this.params = params;
  }

  Guarantor(Guarantor other) {
    index = other.index;
    params = other.params;
    System.arraycopy(other.holds, 0, holds, 0, holds.length);
    System.arraycopy(other.decidesOn, 0, decidesOn, 0, holds.length);
    System.arraycopy(other.carriesOut, 0, carriesOut, 0, holds.length);
    resolve = other.resolve;
    fear = other.fear;
    error = other.error;
    answered = other.answered;
    unanswered = other.unanswered;
    belief = other.belief;
    deaths = other.deaths;
    lastCounted = other.lastCounted;
    electionDay = other.electionDay;
  }

  void begin(CeasefireModel model) {
    Setup setup = model.setup();
    RandomStream random = model.streams.world.at(World.GUARANTOR + index, 0);
    resolve = random.uniform(params.leastResolve(), params.greatestResolve());
    fear = random.uniform(params.leastFear(), params.greatestFear());
    error = setup.scenario.beliefPrior().errorSpread() * random.gaussian();
    answered = 0;
    unanswered = 0;
    deaths = 0;
    lastCounted = Integer.MIN_VALUE / 2;
    electionDay = params.firstElectionDay();
    Arrays.fill(decidesOn, UNDECIDED);
    Arrays.fill(carriesOut, false);
    takeUp(model);
    model.scheduleDated(this, CeasefireModel.GUARANTOR_DATES + index, electionDay);
  }

  /** Takes up what hangs on it under the posture of today. */
  void takeUp(CeasefireModel model) {
    PostureParams posture = model.setup().scenario.posture();
    for (Attachment attachment : CeasefireModel.ATTACHMENTS) {
      holds[attachment.ordinal()] = posture.isLive(attachment)
          && (model.stance.brigadesForward > 0 || !attachment.needsPresence())
          && owns(model.setup(), model.stance, attachment);
    }
  }

  private boolean owns(Setup setup, Stance stance, Attachment attachment) {
    return switch (attachment) {
      case SANCTIONS_SNAPBACK -> params.sanctionsShare() > 0;
      case SECOND_ECHELON -> setup.echelonShare(index, stance.secondEchelon) > 0;
      case LONG_RANGE_STRIKES -> {
        boolean found = false;
        for (DeterrentParams deterrent : setup.scenario.posture().deterrents()) {
          found |= deterrent.owner().equals(params.name()) && deterrent.canFire();
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
    answered *= model.setup().monthlyBeliefDecay;
    unanswered *= model.setup().monthlyBeliefDecay;
  }

  /** Works out what the challenger believes of this guarantor today. */
  void judge(CeasefireModel model) {
    Setup setup = model.setup();
    double prior = setup
        .scenario
        .beliefPrior()
        .prior(
            setup.scenario.posture().treaty(),
            model.stance.backstop,
            params.autonomy().enablers(params.capability(), model.day()),
            model.force.troopsInHostCountry(index, model.day()),
            model.troopsWeight,
            error);
    belief = setup.scenario.beliefs().mean(prior, answered, unanswered);
  }

  /** Takes note of an episode that this guarantor answered or let pass, if the last is old enough. */
  void count(boolean kept, CeasefireModel model) {
    BeliefRule beliefs = model.setup().scenario.beliefs();
    if (model.day() - lastCounted >= beliefs.intervalDays()) {
      lastCounted = model.day();
      answered += kept ? beliefs.episodeWeight() : 0;
      unanswered += kept ? 0 : beliefs.episodeWeight();
    }
  }
}
