package ceasefire.model;

import ceasefire.random.Functions;
import ceasefire.rules.Aid;
import ceasefire.rules.BattleTerms;
import ceasefire.rules.Cohesion;
import ceasefire.rules.HostArmy;
import java.io.Serializable;

/** The defending state: its army, what holds it together, its works, and how far it holds its fire. */
public final class Host implements Serializable {
  private static final long serialVersionUID = 1L;

  /** An army without any cohesion at all still fights a little: the log ratio stays finite. */
  private static final double LEAST_COHESION = 0.05;

  private final transient Setup setup;
  private final HostParams params;
  private final HostArmy army;
  private final Aid aid;
  private final double theatreShare;
  private final double airCover;
  final ExternalDeterrent arsenal;

  /** Strength in the theatre, brigade equivalents. */
  double strength;

  double restraint;
  double cohesion;
  boolean broken;
  boolean everBroken;

  /** What aid has made of the troops' quality and of their arms; both begin at 1. */
  double quality;

  double arms;

  /** Flow of aid in this trial, 0-1. */
  double flow;

  /** What foreign troops that train its own add to the flow for quality, 0-1. */
  private double training;

  /** Factor on its wish to revise the line: what a settlement makes of its grievance. */
  double grievanceFactor;

  /** Losses in battle, equivalents, and deaths in incidents since the month began. */
  double lost;

  double fallen;
  private double recovering;
  private double troops;
  int month;

  Host(Setup setup) {
    this.setup = setup;
    params = setup.scenario.host();
    army = params.army();
    aid = params.aid();
    theatreShare = army.theatreShare(params.strength());
    airCover = setup.scenario.posture().backstop().airCover();
    arsenal = new ExternalDeterrent(missiles(params.longRange()), ExternalDeterrent.HOST);
  }

  private static DeterrentParams missiles(LongRangeParams own) {
    return new DeterrentParams(
        DeterrentKind.MEDIUM_RANGE_MISSILES,
        "host",
        own.salvosPerMonth(),
        own.salvos(),
        own.survivability());
  }

  /** A copy that goes on under what follows from another scenario, or from the same. */
  Host(Host other, Setup setup) {
    this.setup = setup;
    params = setup.scenario.host();
    army = params.army();
    aid = params.aid();
    theatreShare = army.theatreShare(params.strength());
    airCover = setup.scenario.posture().backstop().airCover();
    arsenal =
        new ExternalDeterrent(other.arsenal, missiles(params.longRange()), ExternalDeterrent.HOST);
    strength = other.strength;
    restraint = other.restraint;
    cohesion = other.cohesion;
    broken = other.broken;
    everBroken = other.everBroken;
    quality = other.quality;
    arms = other.arms;
    flow = other.flow;
    training = other.training;
    grievanceFactor = other.grievanceFactor;
    lost = other.lost;
    fallen = other.fallen;
    recovering = other.recovering;
    troops = other.troops;
    month = other.month;
  }

  void begin(Streams streams) {
    strength = params.strength();
    troops = army.troops();
    cohesion = params.cohesion();
    broken = false;
    everBroken = false;
    quality = 1;
    arms = 1;
    flow = aid.flow(aid.drawKept(streams.world.at(World.AID, 0)));
    training = 0;
    grievanceFactor = 1;
    lost = 0;
    fallen = 0;
    recovering = 0;
    month = 0;
    arsenal.begin();
  }

  /** Troops in all, persons. */
  public double troops() {
    return troops;
  }

  /** Brigades of foreign troops that the plan wants in place of the host's own. */
  public double brigadesReplacing(double brigadeSize) {
    return army.brigadesWanted(month, troops, brigadeSize);
  }

  /** Loses troops in fighting, brigade equivalents. */
  void lose(double losses) {
    double taken = Math.min(strength, losses);
    strength -= taken;
    lost += taken;
    troops = Math.max(0, troops - taken * CeasefireModel.PERSONS_PER_EQUIVALENT);
  }

  /** What a brigade of its own is worth over one of the challenger's. */
  double effectiveness() {
    return params.quality()
        * quality
        * arms
        * Math.max(LEAST_COHESION, cohesion)
        * params.endurance().strengthFactor(broken);
  }

  /** Lets a whole month pass: troops come and go, cohesion wears, works and arms follow aid. */
  void passMonth(CeasefireModel model) {
    month++;
    double fire = Economy.shooting(model);
    double before = strength + lost;
    double lossShare = before > 0 ? lost / before : 0;
    double desertion = army.desertion(cohesion);
    double gone = army.lostFor(fallen, setup.scenario.battles().killedShare());
    strength = Math.max(0, strength - gone / CeasefireModel.PERSONS_PER_EQUIVALENT);
    troops = army.troopsAfterMonth(Math.max(0, troops - gone) + recovering, month, cohesion);
    strength = army.strengthAfterMonth(strength, troops, theatreShare);
    recovering = army.returned(lost) * CeasefireModel.PERSONS_PER_EQUIVALENT;
    lost = 0;
    fallen = 0;
    Cohesion rule = params.endurance();
    cohesion = rule.afterMonth(cohesion, lossShare, desertion, fire);
    if (broken || cohesion < rule.breakingPoint()) {
      broken = rule.brokenAfterMonth(broken, cohesion, model.streams.cohesion.at(0, model.day()));
      everBroken |= broken;
    }
    training = setup.traits.training(model.force.troopsInHostCountry);
    quality = aid.qualityAfter(quality, trainedFlow(), 1);
    arms = aid.armsAfter(arms, flow, 1);
    BattleTerms terms = setup.scenario.battles();
    double effectiveness = effectiveness();
    for (Sector sector : model.sectors()) {
      sector.works = aid.worksAfter(sector.works, flow, 1);
      sector.shift = terms.shift(sector.works, airCover, effectiveness);
    }
  }

  private double trainedFlow() {
    return Math.min(1, flow + training);
  }

  /** Shift of the ln force ratio in its favour when it attacks in a sector: the works are mutual. */
  double attackShift(Sector sector) {
    return setup.scenario.battles().shift(sector.works, 0, 1 / effectiveness());
  }

  /**
   * Rise of the host's ln strength in a sector, works included, that the challenger foresees in {@code
   * months} months if cohesion stays as it is.
   */
  double foreseenRise(int months) {
    double then = troops;
    for (int m = 1; m <= months; m++) {
      then = army.troopsAfterMonth(then, month + m, cohesion);
    }
    double strengthThen = HostArmy.equivalents(then, theatreShare)
        * aid.qualityAfter(quality, trainedFlow(), months)
        * aid.armsAfter(arms, flow, months);
    double now = strength * quality * arms;
    return now > 0 && strengthThen > 0 ? Functions.log(strengthThen / now) : 0;
  }

  /** Rise of the ln ratio against an attacker that works built in {@code months} months will bring. */
  double foreseenWorks(Sector sector, int months) {
    BattleTerms terms = setup.scenario.battles();
    return terms.shift(sector.works, 0, 1)
        - terms.shift(aid.worksAfter(sector.works, flow, months), 0, 1);
  }

  /** Answers an attack with what it has of long-range missiles, unless nothing is to be answered. */
  void strikeBack(int day) {
    if (arsenal.canFire() && setup.doctrine.answers) {
      arsenal.fireUntil(day + setup.scenario.strikes().campaignDays());
    }
  }
}
