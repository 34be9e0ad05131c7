package ceasefire.model;

import ceasefire.random.RandomStream;
import ceasefire.rules.Act;
import ceasefire.rules.BattleTerms;
import ceasefire.rules.CombatRule;
import ceasefire.rules.Engagement;
import ceasefire.rules.Verdict;
import java.io.Serializable;

/** A battle in one sector, fought day by day; a place in the battlefield that is used again. */
public final class Battle implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What a battle is part of. */
  public enum Kind {
    /** An assault that nobody ordered. */
    ASSAULT,
    /** An ordered seizure of ground. */
    SEIZURE,
    /** One axis of a general offensive. */
    AXIS,
    /** An attempt of the host, by order, to retake ground. */
    RETAKE;

    /** The challenger's act that such a battle belongs to. */
    Act act() {
      return switch (this) {
        case SEIZURE -> Act.SEIZE;
        case AXIS -> Act.OFFENSIVE;
        case ASSAULT, RETAKE -> Act.COMPLY;
      };
    }
  }

  final int index;
  final Engagement sides;
  boolean running;
  Kind kind = Kind.ASSAULT;
  boolean byChallenger;
  int sector;
  int firstDay;
  double onSpot;
  double foreignDefenders;
  double foreignStart;
  double km2;
  double hostSideLoss;
  double foreignLoss;

  Battle(int index) {
    this.index = index;
    sides = new Engagement();
  }

  Battle(Battle other) {
    index = other.index;
    sides = new Engagement(other.sides);
    running = other.running;
    kind = other.kind;
    byChallenger = other.byChallenger;
    sector = other.sector;
    firstDay = other.firstDay;
    onSpot = other.onSpot;
    foreignDefenders = other.foreignDefenders;
    foreignStart = other.foreignStart;
    km2 = other.km2;
    hostSideLoss = other.hostSideLoss;
    foreignLoss = other.foreignLoss;
  }

  /** Whether the challenger ordered it. */
  boolean isOrderedByChallenger() {
    return byChallenger && kind != Kind.ASSAULT;
  }

  /** Ground that the host has lost by it now that it is over, km2; less than 0 where it gained some. */
  double groundLost(Verdict verdict) {
    if (verdict == Verdict.DEFENDER_WON) {
      return 0;
    }
    // An assault of the host's side that nobody ordered takes nothing.
    return byChallenger ? km2 : kind == Kind.RETAKE ? -km2 : 0;
  }

  /**
   * Opens the battle; what lasts is then drawn by the rule of combat.
   *
   * @param attack attackers, brigade equivalents
   * @param defence defenders on the spot, brigade equivalents, foreign ones included
   * @param foreign foreign troops among them
   */
  void open(
      Kind ofKind,
      boolean challengerAttacks,
      int inSector,
      int day,
      double attack,
      double defence,
      double foreign) {
    running = true;
    kind = ofKind;
    byChallenger = challengerAttacks;
    sector = inSector;
    firstDay = day;
    sides.begin(attack, defence);
    onSpot = foreign;
    foreignDefenders = foreign;
    foreignStart = foreign;
    km2 = 0;
    hostSideLoss = 0;
    foreignLoss = 0;
  }

  /** Adds foreign troops that have arrived, brigade equivalents. */
  void reinforce(double strength) {
    sides.reinforce(strength);
    foreignDefenders += strength;
    foreignStart += strength;
  }

  /**
   * Fights a day.
   *
   * @param supply the attacker's supply, 0-1: it culminates the sooner the less it has
   * @param random gives the day's noise
   */
  Verdict fight(double supply, CombatRule rule, BattleTerms terms, RandomStream random) {
    double met = sides.defenders();
    Verdict verdict = rule.fight(sides, random);
    foreignLoss = met > 0 ? foreignDefenders / met * sides.defenderLoss() : 0;
    foreignDefenders = Math.max(0, foreignDefenders - foreignLoss);
    hostSideLoss = sides.defenderLoss() - foreignLoss;
    km2 += terms.advance(sides.effectiveLogRatio()) * terms.widthKm();
    return verdict == Verdict.GOES_ON && terms.hasCulminated(sides.daysFought(), supply)
        ? Verdict.CULMINATED
        : verdict;
  }
}
