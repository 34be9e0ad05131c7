package ceasefire.model;

import ceasefire.random.Functions;
import ceasefire.random.RandomStream;
import ceasefire.rules.Restraint;
import ceasefire.rules.TalksPhase;
import ceasefire.rules.TalksStart;
import ceasefire.rules.TalksSteps;
import java.io.Serializable;

/** The line as a whole: its sectors, its tension, and how well the ceasefire is enforced on it. */
public final class Line implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int RECENT_DAYS = 14;

  private final transient Setup setup;
  private final Sector[] sectors;
  private final RollingSum recent;
  private double tension;
  private double enforcement;
  private double drawnEnforcement;
  private double grievanceFactor;
  private int committedOn;
  private int followedOn;
  private int followed;
  double assaultClock;
  private int assaults;

  Line(Setup setup) {
    this.setup = setup;
    sectors = new Sector[setup.sectors];
    for (int s = 0; s < sectors.length; s++) {
      sectors[s] = new Sector(s);
    }
    recent = new RollingSum(RECENT_DAYS);
  }

  /** A copy that goes on under what follows from another scenario, or from the same. */
  Line(Line other, Setup setup) {
    this.setup = setup;
    sectors = new Sector[other.sectors.length];
    for (int s = 0; s < sectors.length; s++) {
      sectors[s] = new Sector(other.sectors[s]);
      // What the plan gives all along is in there; the rest follows the posture of the day.
      sectors[s].shift += setup.shift[s] - other.setup.shift[s];
    }
    recent = new RollingSum(other.recent);
    tension = other.tension;
    enforcement = other.enforcement;
    drawnEnforcement = other.drawnEnforcement;
    grievanceFactor = other.grievanceFactor;
    committedOn = other.committedOn;
    followedOn = other.followedOn;
    followed = other.followed;
    assaultClock = other.assaultClock;
    assaults = other.assaults;
  }

  /** Puts the line on the eve of the ceasefire: two weeks of unrestrained fire lie behind it. */
  void begin(CeasefireModel model) {
    Streams streams = model.streams;
    Restraint restraint = setup.scenario.restraint();
    double luck = streams.world.at(World.ENFORCEMENT, 0).gaussian();
    enforcement = restraint.enforced(luck, setup.scenario.posture().monitors().jointCommission());
    drawnEnforcement = enforcement;
    grievanceFactor = 1;
    followedOn = 0;
    followed = 0;
    tension = 1;
    assaults = 0;
    windAssaultClock(streams);
    recent.fill((int) Math.min(Integer.MAX_VALUE, Math.rint(setup.unrestrainedViolations)));
    for (Sector sector : sectors) {
      sector.begin(setup);
    }
    model.challenger.restraint = 0;
    model.host.restraint = 0;
    commit(
        drawWill(streams.world.at(World.CHALLENGER_WILL, 0)),
        drawWill(streams.world.at(World.HOST_WILL, 0)),
        model);
    TalksSteps steps = setup.scenario.diplomacy().steps();
    TalksStart start = setup.scenario.posture().talks().start();
    model.challenger.restraint = steps.restraintAtStart(start, model.challenger.restraint);
    model.host.restraint = steps.restraintAtStart(start, model.host.restraint);
  }

  /** Commits both sides, each with its will (0-1), to the ceasefire. */
  void commit(double challengerWill, double hostWill, CeasefireModel model) {
    Challenger challenger = model.challenger;
    Host host = model.host;
    challenger.restraint = Math.max(challenger.restraint, committed(challengerWill));
    host.restraint = Math.max(host.restraint, committed(hostWill));
    committedOn = model.day();
  }

  /**
   * Follows the talks from one phase to the next: a step commits the sides anew, a lapse releases them,
   * and {@code kept} steps strengthen enforcement.
   */
  void follow(TalksPhase from, TalksPhase to, int kept, CeasefireModel model) {
    TalksSteps steps = setup.scenario.diplomacy().steps();
    enforcement = kept == 0 ? drawnEnforcement : steps.enforced(drawnEnforcement, kept);
    followed = model.day() == followedOn ? followed + 1 : 0;
    followedOn = model.day();
    RandomStream random = model.streams.talks.at(Negotiation.WILL + followed, model.day());
    Challenger challenger = model.challenger;
    Host host = model.host;
    double before = challenger.restraint + host.restraint;
    challenger.restraint =
        steps.restraintAfter(from, to, challenger.restraint, committed(drawWill(random)));
    host.restraint = steps.restraintAfter(from, to, host.restraint, committed(drawWill(random)));
    if (challenger.restraint + host.restraint > before) {
      committedOn = model.day();
    }
  }

  /** Restraint of a side that commits itself with a will, 0-1. */
  private double committed(double will) {
    return setup.scenario.restraint().committed(setup.commitment * will, enforcement);
  }

  private double drawWill(RandomStream random) {
    return random.uniform(setup.scenario.restraint().leastWill(), 1);
  }

  /** Recommits both sides if violations are high and they find the will. */
  void recommit(CeasefireModel model) {
    Restraint rule = setup.scenario.restraint();
    int day = model.day();
    if (model.negotiation.phase().bindsArmies()
        && rule.seeksRecommitment(recentLevel(), day - committedOn)) {
      RandomStream random = model.streams.commitment.at(0, day);
      if (random.chance(rule.recommitmentProbability())) {
        commit(drawWill(random), drawWill(random), model);
      }
    }
  }

  /** Lets restraint erode and tension relax for a day. */
  void pass(CeasefireModel model) {
    Restraint rule = setup.scenario.restraint();
    double level = recentLevel();
    Challenger challenger = model.challenger;
    Host host = model.host;
    challenger.restraint = rule.next(challenger.restraint, level, enforcement);
    host.restraint = rule.next(host.restraint, level, enforcement);
    tension = setup.scenario.tension().relaxed(tension);
    double hold = model.negotiation.hold();
    if (hold > 0) {
      double floor = setup.scenario.tension().floor();
      tension = setup.scenario.diplomacy().settlement().relaxed(tension, floor, hold);
    }
  }

  /** Factor (0-1) by which both sides' restraint lowers fire today. */
  static double restraintFactor(CeasefireModel model) {
    return Functions.exp(-(model.challenger.restraint + model.host.restraint) / 2);
  }

  /** Notes the day's violations. */
  void countViolations(int violations) {
    recent.add(violations);
  }

  /** Violations of the last two weeks over the unrestrained level. */
  double recentLevel() {
    return setup.unrestrainedViolations > 0 ? recent.mean() / setup.unrestrainedViolations : 0;
  }

  /** Raises tension: a major episode has begun. */
  void raiseTension() {
    tension = setup.scenario.tension().raised(tension);
  }

  /**
   * Lets the hazard of an unordered assault run for a day; whether one is due. Exact for a hazard that
   * is constant within a day: the clock holds a unit exponential time.
   */
  boolean isAssaultDue(double hazard, Streams streams) {
    assaultClock -= hazard;
    if (assaultClock > 0) {
      return false;
    }
    assaults++;
    windAssaultClock(streams);
    return true;
  }

  /** Draws the time to the next assault that nobody ordered. */
  void windAssaultClock(Streams streams) {
    assaultClock = streams.assault.at(0, assaults).exponential(1);
  }

  /** Shares out the armies along the line. */
  void deploy(double challengerStrength, double hostStrength) {
    for (Sector sector : sectors) {
      sector.challengerStrength = challengerStrength * setup.strengthShare[sector.index];
      sector.hostStrength = hostStrength * setup.strengthShare[sector.index];
    }
  }

  /** The sectors, from one end of the line to the other. */
  Sector[] sectors() {
    return sectors;
  }

  /** Takes up what the sides resent: from now on tension counts {@code factor} times. */
  void resent(double factor) {
    grievanceFactor = factor;
  }

  /** Tension of the line, grievances included; 1 without any on the day of the ceasefire. */
  public double tension() {
    return tension * grievanceFactor;
  }

  /** How well the ceasefire is enforced in this trial, 0-1. */
  public double enforcement() {
    return enforcement;
  }
}
