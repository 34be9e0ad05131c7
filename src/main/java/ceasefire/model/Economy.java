package ceasefire.model;

import ceasefire.random.Functions;
import ceasefire.rules.Act;
import ceasefire.rules.Attachment;
import ceasefire.rules.CapabilityTier;
import ceasefire.rules.Coordination;
import ceasefire.rules.Reconstitution;
import ceasefire.rules.Sanctions;
import ceasefire.rules.WarEconomy;
import java.io.Serializable;
import java.util.Arrays;

/** The economy of the war: sanctions on the challenger, holder by holder, and what it rebuilds. */
public final class Economy implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final CapabilityTier[] TIERS = CapabilityTier.values();

  private final transient Setup setup;
  private final Sanctions planned;
  private final Sanctions[] byCoordination;
  private Sanctions sanctions;
  private final Reconstitution reconstitution;
  private final WarEconomy industry;
  private final double strengthAtStart;
  private final double[] shares;
  private final double[] beliefs;
  private final double[] breached;
  final double[] levels;
  final boolean[] decided;
  final double[] capability = new double[CapabilityTier.COUNT];
  private final double allShares;
  private boolean snapping;
  int compliantMonths;
  private double pressure;
  private double recovering;

  Economy(Setup setup) {
    this.setup = setup;
    EconomyParams params = setup.scenario.economy();
    planned = params.sanctions();
    sanctions = planned;
    byCoordination =
        Arrays.stream(Coordination.values()).map(planned::under).toArray(Sanctions[]::new);
    reconstitution = params.reconstitution();
    industry = params.warEconomy();
    strengthAtStart = setup.scenario.challenger().strength();
    shares = setup.scenario.guarantors().stream()
        .mapToDouble(GuarantorParams::sanctionsShare)
        .toArray();
    allShares = Arrays.stream(shares).sum();
    beliefs = new double[shares.length];
    breached = new double[shares.length];
    levels = new double[shares.length];
    decided = new boolean[shares.length];
  }

  /** A copy that goes on under what follows from another scenario, or from the same. */
  Economy(Economy other, Setup setup) {
    this(setup);
    System.arraycopy(other.levels, 0, levels, 0, levels.length);
    System.arraycopy(other.decided, 0, decided, 0, decided.length);
    System.arraycopy(other.capability, 0, capability, 0, capability.length);
    sanctions = planned.equals(other.planned) ? other.sanctions : planned;
    snapping = other.snapping;
    compliantMonths = other.compliantMonths;
    pressure = other.pressure;
    recovering = other.recovering;
  }

  void begin() {
    sanctions = planned;
    for (int g = 0; g < levels.length; g++) {
      levels[g] = sanctions.atStart() * setup.scenario.guarantors().get(g).sanctionsKept();
      decided[g] = false;
    }
    for (CapabilityTier tier : TIERS) {
      capability[tier.ordinal()] = reconstitution.atStart(tier);
    }
    snapping = false;
    compliantMonths = 0;
    recovering = 0;
    pressure = sanctions.pressure(levels, shares);
  }

  /** Lets the holders coordinate {@code factor} times as far as planned from today. */
  void coordinate(double factor) {
    Sanctions next = byCoordination[planned.coordination().times(factor).ordinal()];
    if (!next.equals(sanctions)) {
      sanctions = next;
      pressure = sanctions.pressure(levels, shares);
    }
  }

  /** Effective sanctions pressure on the challenger, 0-1. */
  public double pressure() {
    return pressure;
  }

  /** Capability of the challenger for attacks of a tier, 1 being that of before the ceasefire. */
  public double capability(CapabilityTier tier) {
    return capability[tier.ordinal()];
  }

  /** Factor on the troops that an act commits. */
  double factor(Act act) {
    return Reconstitution.factor(act, capability);
  }

  /** Threat that the challenger feels from the pressure, in costs of a general war; of either sign. */
  double threat() {
    return sanctions.threat(pressure);
  }

  /** Notes that a holder has decided to snap its sanctions back. */
  void decide(int guarantor) {
    decided[guarantor] = true;
    snapping = true;
  }

  /** Lets a day pass: decided snapbacks go on. */
  void passDay() {
    if (!snapping) {
      return;
    }
    double decidedShare = decidedShare();
    boolean moved = false;
    for (int g = 0; g < levels.length; g++) {
      if (shares[g] > 0 && sanctions.snapsBack(decided[g], decidedShare, allShares)) {
        double next = sanctions.levelAfterDay(levels[g], sanctions.afterSnapback());
        moved |= next > levels[g];
        levels[g] = next;
      }
    }
    snapping = moved;
    pressure = sanctions.pressure(levels, shares);
  }

  private double decidedShare() {
    double sum = 0;
    for (int g = 0; g < levels.length; g++) {
      sum += decided[g] ? shares[g] : 0;
    }
    return sum;
  }

  /** Lets a whole month pass: relief is earned or lost, what was lost in battle is made good. */
  void passMonth(CeasefireModel model) {
    relieve(model);
    rebuild(model.challenger, shooting(model));
  }

  /** A war earns nothing; unless the host began it, each of its months is a breach. */
  private void relieve(CeasefireModel model) {
    Ledger ledger = model.ledger();
    boolean war = ledger.hasCollapsed();
    boolean breach = ledger.takeBreach() || (war && ledger.initiatorSide() != Ledger.Side.HOST);
    compliantMonths =
        sanctions.compliantMonths(compliantMonths, model.line.recentLevel(), breach || war);
    double granted = model.negotiation.reliefGranted();
    double decidedShare = decidedShare();
    boolean earned = compliantMonths >= sanctions.stepMonths();
    for (int g = 0; g < levels.length; g++) {
      levels[g] = breach
          ? sanctions.levelAfterBreach(levels[g])
          : sanctions.levelAfterMonth(levels[g], compliantMonths);
      if (!breach && !sanctions.snapsBack(decided[g], decidedShare, allShares)) {
        levels[g] = sanctions.levelUnderDeal(levels[g], granted);
      }
      decided[g] &= !earned;
    }
    snapping &= !earned;
    pressure = sanctions.pressure(levels, shares);
  }

  private void rebuild(Challenger challenger, double shooting) {
    double before = challenger.strength + challenger.lost;
    double lossShare = before > 0 ? challenger.lost / before : 0;
    for (CapabilityTier tier : TIERS) {
      int t = tier.ordinal();
      capability[t] = reconstitution.projected(
          tier, reconstitution.afterLosses(capability[t], lossShare), 1, pressure, shooting);
    }
    double killedShare = setup.scenario.battles().killedShare();
    double gone = challenger.fallen
        / killedShare
        * (1 - industry.returning())
        / CeasefireModel.PERSONS_PER_EQUIVALENT;
    challenger.strength = Math.max(0, challenger.strength - gone) + recovering;
    challenger.strength =
        industry.projectedStrength(challenger.strength, strengthAtStart, 1, pressure);
    challenger.missiles = industry.projectedMissiles(challenger.missiles, 1, pressure);
    recovering = industry.returned(challenger.lost);
    challenger.lost = 0;
    challenger.fallen = 0;
  }

  /** How much is being shot: recent violations over the unrestrained level; 1 at least in a war. */
  static double shooting(CeasefireModel model) {
    double level = model.line.recentLevel();
    return model.ledger().hasCollapsed() ? Math.max(1, level) : level;
  }

  /** Rise of the ln strength of an offensive that the challenger foresees in {@code months} months. */
  double foreseenRise(CeasefireModel model, int months) {
    double strength = model.challenger.strength;
    double regional = capability(CapabilityTier.REGIONAL);
    double then = industry.projectedStrength(strength, strengthAtStart, months, pressure)
        * reconstitution.projected(
            CapabilityTier.REGIONAL, regional, months, pressure, shooting(model));
    double now = strength * regional;
    return now > 0 && then > 0 ? Functions.log(then / now) : 0;
  }

  /**
   * Rise of pressure that the challenger expects should the tripwire's holders be put to the test, on
   * top of what the breach takes back of itself ({@link #reliefLost}).
   */
  double threatenedRise(CeasefireModel model) {
    int snapback = Attachment.SANCTIONS_SNAPBACK.ordinal();
    boolean any = false;
    for (Guarantor guarantor : model.guarantors) {
      boolean held = guarantor.holds[snapback];
      beliefs[guarantor.index] = held ? guarantor.beliefs[snapback] : 0;
      any |= held;
      breached[guarantor.index] = sanctions.levelAfterBreach(levels[guarantor.index]);
    }
    return any
        ? Math.max(
            0,
            sanctions.expectedPressure(breached, beliefs, shares)
                - sanctions.pressure(breached, shares))
        : 0;
  }

  /**
   * Rise of pressure that breaking the ceasefire brings of itself: relief granted that is taken back,
   * and relief that compliance would still have brought.
   */
  double reliefLost() {
    double range = sanctions.afterSnapback() - sanctions.floor();
    double sum = 0;
    for (int g = 0; g < levels.length; g++) {
      sum += shares[g] * (sanctions.reliefAtRisk(levels[g]) + sanctions.reliefToCome(levels[g]));
    }
    return sum * range;
  }
}
