package ceasefire.model;

import ceasefire.random.RandomStream;
import ceasefire.rules.ChangeTrigger;
import ceasefire.rules.DealTerms;
import ceasefire.rules.Principals;
import ceasefire.rules.Settlement;
import ceasefire.rules.Talks;
import ceasefire.rules.TalksOrder;
import ceasefire.rules.TalksPhase;
import ceasefire.rules.TalksPlan;
import ceasefire.rules.TalksSteps;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The diplomatic track: its phase, how far talks have come, who wants them, and what has been agreed.
 *
 * <p>Every month talks go on; a truce ends on a date of its own. A settlement is offered when the talks
 * have led to one, and is there when the challenger takes it ({@link ceasefire.rules.Act#SETTLE}).
 */
public final class Negotiation implements Steppable {
  private static final long serialVersionUID = 1L;

  // Keys of the stream "talks".
  static final int SIGNALS = 0;
  static final int STEP = 1;
  static final int DEADLINE = 2;
  static final int EPISODE = 3;
  static final int SECTOR_TRUCE = 10;
  static final int SECTOR_RENEWAL = 15;
  static final int REPORTS = 20;

  /** The will behind the first step of a day; what follows on that day takes the keys after it. */
  static final int WILL = 100;

  private final transient Setup setup;
  private final SectorTruce energy;
  private final SectorTruce maritime;
  private final Bargain bargain;
  private final GuardrailsInForce guardrails;
  private TalksPhase phase = TalksPhase.CEASEFIRE;
  private double progress;
  private double challengerWill;
  private double hostWill;
  private double pace;
  private double firmness;
  private boolean mismatched;
  private double hold;
  private double stakeFactor;
  private double fearFactor;
  private double hostGrievance;
  private boolean offered;
  private int kept;
  private int truceEnds;
  private int boundSince;
  private int boundBefore;

  Negotiation(Setup setup) {
    this.setup = setup;
    energy = new SectorTruce(SectorTruce.Kind.ENERGY, setup);
    maritime = new SectorTruce(SectorTruce.Kind.MARITIME, setup);
    bargain = new Bargain(setup);
    guardrails = new GuardrailsInForce(setup);
  }

  /** A copy that goes on under what follows from another scenario, or from the same. */
  Negotiation(Negotiation other, Setup setup) {
    this.setup = setup;
    energy = new SectorTruce(other.energy, setup);
    maritime = new SectorTruce(other.maritime, setup);
    bargain = new Bargain(other.bargain, setup);
    guardrails = new GuardrailsInForce(other.guardrails, setup);
    phase = other.phase;
    progress = other.progress;
    challengerWill = other.challengerWill;
    hostWill = other.hostWill;
    pace = other.pace;
    firmness = other.firmness;
    mismatched = other.mismatched;
    hold = other.hold;
    stakeFactor = other.stakeFactor;
    fearFactor = other.fearFactor;
    hostGrievance = other.hostGrievance;
    offered = other.offered;
    kept = other.kept;
    truceEnds = other.truceEnds;
    boundSince = other.boundSince;
    boundBefore = other.boundBefore;
  }

  /** Draws who the principals are, and whether the challenger would have signed; last of all agents. */
  void begin(CeasefireModel model) {
    Streams streams = model.streams;
    TalksPlan plan = plan();
    Talks talks = setup.scenario.diplomacy().talks();
    phase = plan.start().phase();
    progress = 0;
    hold = 0;
    offered = false;
    kept = 0;
    boundSince = 0;
    boundBefore = 0;
    challengerWill = principals().drawChallenger(streams.world.at(World.CHALLENGER_TALKS, 0));
    hostWill = principals().drawHost(streams.world.at(World.HOST_TALKS, 0));
    TalksOrder wanted = talks.drawOrder(streams.world.at(World.TALKS_ORDER, 0));
    pace = talks.pace(plan.order(), wanted, plan.format());
    firmness = talks.firmness(plan.order(), plan.format());
    mismatched = wanted != plan.order();
    bargain.begin(streams);
    guardrails.begin();
    takeEffect(model);
    double goingOn = model.outlook.fightingOn(model);
    model.ledger().agreed =
        streams.consent.at(0, 0).chance(bargain.signingProbability(goingOn, model));
    model.ledger().zone = bargain.hasZoneAtStart(goingOn, model);
    if (phase.hasDeadline()) {
      truceEnds = plan.truceDays();
    }
    energy.begin(model);
    maritime.begin(model);
    scheduleDeadline(model);
  }

  /** Schedules the dates that lie ahead. */
  void schedule(CeasefireModel model) {
    scheduleDeadline(model);
    energy.schedule(model);
    maritime.schedule(model);
  }

  private void scheduleDeadline(CeasefireModel model) {
    if (phase.hasDeadline()) {
      model.scheduleDated(this, CeasefireModel.TALKS_DATES, truceEnds);
    }
  }

  /** Acts on the date on which a truce ends: it is renewed, becomes a ceasefire or lapses. */
  @Override
  public void step(SimState state) {
    CeasefireModel model = (CeasefireModel) state;
    if (phase.hasDeadline() && model.day() == truceEnds && !model.ledger().hasCollapsed()) {
      TalksPhase next = steps()
          .atDeadline(
              progress,
              will(),
              plan().effort(),
              firmness,
              model.monitors.coverage(),
              model.streams.talks.at(DEADLINE, model.day()));
      if (next == phase) {
        beginTruce(model);
      } else {
        go(next, model);
      }
    }
  }

  private void beginTruce(CeasefireModel model) {
    truceEnds = model.day() + plan().truceDays();
    scheduleDeadline(model);
  }

  /** Lets a month of talks pass, and what has been agreed take hold. */
  void passMonth(CeasefireModel model) {
    offered = false;
    spillOver();
    double effort = plan().effort();
    if (effort > 0) {
      talk(effort, model);
    }
    if (effort > 0 || phase == TalksPhase.SECTORAL) {
      proceed(effort, model);
    }
    energy.passMonth(effort, will(), model);
    maritime.passMonth(effort, will(), model);
    hold = settlement().next(hold, phase, terms().imposed());
    takeEffect(model);
  }

  private void spillOver() {
    int sought = (energy.isSought() ? 1 : 0) + (maritime.isSought() ? 1 : 0);
    if (sought > 0) {
      double share = ((energy.isInForce() ? 1 : 0) + (maritime.isInForce() ? 1.0 : 0)) / sought;
      challengerWill =
          setup.scenario.diplomacy().sectoralTruces().afterMonth(challengerWill, share);
      hostWill = setup.scenario.diplomacy().sectoralTruces().afterMonth(hostWill, share);
    }
  }

  private void talk(double effort, CeasefireModel model) {
    Talks talks = setup.scenario.diplomacy().talks();
    double crossing = talks.crossedProbability(mismatched, guardrails.channel(model.day()), effort);
    boolean crossed = model.streams.talks.at(SIGNALS, model.day()).chance(crossing);
    double level = model.line.recentLevel();
    double relief = reliefGranted();
    progress = talks.next(
        progress, effort, will(), level, relief, guardrails.level(), pace, firmness, crossed);
    if (crossed) {
      challengerWill = principals().afterCrossedSignals(challengerWill);
      hostWill = principals().afterCrossedSignals(hostWill);
    }
  }

  private void proceed(double effort, CeasefireModel model) {
    if (phase.hasDeadline() || phase == TalksPhase.SETTLED) {
      return;
    }
    boolean zone =
        phase == TalksPhase.FRAMEWORK && bargain.hasZone(model.outlook.bestAttack(model), model);
    RandomStream random = model.streams.talks.at(STEP, model.day());
    boolean sectorKept = energy.isInForce() || maritime.isInForce();
    TalksPhase next =
        steps().next(phase, progress, will(), effort, firmness, sectorKept, zone, random);
    if (next == TalksPhase.SETTLED) {
      offered = true;
    } else {
      go(next, model);
    }
  }

  /** The challenger takes the settlement that is offered. */
  void settle(CeasefireModel model) {
    offered = false;
    go(TalksPhase.SETTLED, model);
    model.stance.trigger(ChangeTrigger.SETTLEMENT, model);
    if (model.ledger().settlementDay == Ledger.NEVER) {
      model.ledger().settlementDay = model.day();
    }
  }

  /** A major episode has begun: progress is lost, and what was agreed may be denounced. */
  void noteEpisode(CeasefireModel model) {
    if (plan().effort() > 0) {
      progress = setup.scenario.diplomacy().talks().afterEpisode(progress, firmness);
    }
    go(
        steps()
            .afterEpisode(
                phase, terms().imposed(), firmness, model.streams.talks.at(EPISODE, model.day())),
        model);
  }

  /** There is war: nothing that was agreed is in force any more. */
  void breakOff(CeasefireModel model) {
    if (phase != TalksPhase.LAPSED) {
      boundBefore = boundDays(model.day());
      model.line.follow(phase, TalksPhase.LAPSED, 0, model);
    }
    phase = TalksPhase.LAPSED;
    offered = false;
    kept = 0;
    hold = 0;
    energy.breakOff();
    maritime.breakOff();
    guardrails.breakOff();
    takeEffect(model);
  }

  private void go(TalksPhase to, CeasefireModel model) {
    TalksPhase from = phase;
    if (to == from) {
      return;
    }
    if (TalksSteps.isStep(from, to)) {
      kept++;
      challengerWill = principals().afterStep(challengerWill);
      hostWill = principals().afterStep(hostWill);
    } else if (from != TalksPhase.LAPSED) {
      kept = 0;
      challengerWill = principals().afterLapse(challengerWill);
      hostWill = principals().afterLapse(hostWill);
    }
    boundBefore = boundDays(model.day());
    boundSince = model.day();
    phase = to;
    model.ledger().settled = to == TalksPhase.SETTLED;
    model.ledger().lapses += to == TalksPhase.LAPSED ? 1 : 0;
    model.line.follow(from, to, kept, model);
    if (to.hasDeadline()) {
      beginTruce(model);
    }
  }

  /** Works out, for the month to come, what all that is in force does. */
  void takeEffect(CeasefireModel model) {
    stakeFactor = settlement().stakeFactor(hold);
    fearFactor = settlement().fearFactor(hold, terms().assurance()) * architectureFactor(model);
    var grievance = setup.scenario.diplomacy().grievance();
    hostGrievance = grievance.host(terms(), hold);
    model.host.grievanceFactor = grievance.revisionFactor(hostGrievance);
    model.line.resent(grievance.tensionFactor(hostGrievance, grievance.challenger(terms(), hold)));
    guardrails.takeEffect(model.day());
  }

  /** Factor on fear by a security architecture: a war undoes what has been built of it. */
  private double architectureFactor(CeasefireModel model) {
    double months = model.day() / GuardrailsInForce.DAYS_PER_MONTH;
    var planned = setup.scenario.posture().architecture();
    var effect = setup.scenario.diplomacy().architecture();
    return model.ledger().hasCollapsed() ? 1 : effect.fearFactor(planned, months);
  }

  /** Whether a settlement is there for the challenger to take this month. */
  boolean isOffered() {
    return offered;
  }

  /** What taking it is worth to the challenger, over complying; negative infinity where none is. */
  double worthOfSettling(CeasefireModel model) {
    return offered ? bargain.worthOfSettling(model) : Double.NEGATIVE_INFINITY;
  }

  /** Sanctions relief that the terms in force grant the challenger today, 0-1. */
  double reliefGranted() {
    double share = switch (phase) {
      case SETTLED -> 1;
      case FRAMEWORK -> settlement().frameworkShare();
      case SECTORAL, TRUCE, CEASEFIRE, LAPSED -> 0;
    };
    return Math.max(maritime.reliefGranted(), share * terms().relief());
  }

  /** The guardrails as far as they are in force. */
  GuardrailsInForce guardrails() {
    return guardrails;
  }

  /** Days up to {@code day} on which the armies were bound to hold their fire, and dispersed. */
  int boundDays(int day) {
    return boundBefore + (phase.bindsArmies() ? day - boundSince : 0);
  }

  /** The truce of strikes on energy and infrastructure. */
  SectorTruce energy() {
    return energy;
  }

  /** The truce at sea. */
  SectorTruce maritime() {
    return maritime;
  }

  /** Hold of a settlement on the parties, 0-1. */
  double hold() {
    return hold;
  }

  /** Factor on the challenger's stake of greed. */
  double stakeFactor() {
    return stakeFactor;
  }

  /** Factor on the challenger's fear, by a settlement and by a European security architecture. */
  double fearFactor() {
    return fearFactor;
  }

  /** Grievance of the host, 0-1. */
  public double hostGrievance() {
    return hostGrievance;
  }

  /** Joint will of the principals, 0-1. */
  public double will() {
    return principals().joint(challengerWill, hostWill);
  }

  /** Progress of the talks, 0-1. */
  public double progress() {
    return progress;
  }

  /** How far the talks have come. */
  public TalksPhase phase() {
    return phase;
  }

  private TalksPlan plan() {
    return setup.scenario.posture().talks();
  }

  private DealTerms terms() {
    return setup.scenario.posture().deal();
  }

  private TalksSteps steps() {
    return setup.scenario.diplomacy().steps();
  }

  private Principals principals() {
    return setup.scenario.diplomacy().principals();
  }

  private Settlement settlement() {
    return setup.scenario.diplomacy().settlement();
  }
}
