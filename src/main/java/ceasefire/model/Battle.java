package ceasefire.model;

import ceasefire.random.Functions;
import ceasefire.random.RandomStream;
import ceasefire.rules.Lanchester;
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
    AXIS
  }

  /** How a day of a battle ended. */
  public enum Verdict {
    GOES_ON,
    ATTACKER_WON,
    DEFENDER_WON,
    CULMINATED
  }

  final int index;
  boolean running;
  Kind kind = Kind.ASSAULT;
  boolean byChallenger;
  int sector;
  int firstDay;
  double attackers;
  double defenders;
  double foreignDefenders;
  double foreignStart;
  double attackersAtStart;
  double defendersAtStart;
  double attackerBreakpoint;
  double defenderBreakpoint;
  double exchange;
  double advantage;
  double km2;
  double attackerLoss;
  double hostSideLoss;
  double foreignLoss;

  Battle(int index) {
    this.index = index;
  }

  Battle(Battle other) {
    index = other.index;
    running = other.running;
    kind = other.kind;
    byChallenger = other.byChallenger;
    sector = other.sector;
    firstDay = other.firstDay;
    attackers = other.attackers;
    defenders = other.defenders;
    foreignDefenders = other.foreignDefenders;
    foreignStart = other.foreignStart;
    attackersAtStart = other.attackersAtStart;
    defendersAtStart = other.defendersAtStart;
    attackerBreakpoint = other.attackerBreakpoint;
    defenderBreakpoint = other.defenderBreakpoint;
    exchange = other.exchange;
    advantage = other.advantage;
    km2 = other.km2;
    attackerLoss = other.attackerLoss;
    hostSideLoss = other.hostSideLoss;
    foreignLoss = other.foreignLoss;
  }

  /**
   * Opens the battle.
   *
   * @param attack attackers, brigade equivalents
   * @param defence defenders on the spot, brigade equivalents, foreign ones included
   * @param foreign foreign troops among them
   * @param exponent the exchange exponent drawn for this battle
   * @param random gives the breakpoints
   */
  void open(
      Kind ofKind,
      boolean challengerAttacks,
      int inSector,
      int day,
      double attack,
      double defence,
      double foreign,
      double exponent,
      Lanchester law,
      RandomStream random) {
    running = true;
    kind = ofKind;
    byChallenger = challengerAttacks;
    sector = inSector;
    firstDay = day;
    attackers = attack;
    defenders = defence;
    foreignDefenders = foreign;
    foreignStart = foreign;
    attackersAtStart = attack;
    defendersAtStart = defence;
    exchange = exponent;
    advantage = Functions.exp(exponent / 2);
    attackerBreakpoint = law.drawBreakpoint(random);
    defenderBreakpoint = law.drawBreakpoint(random);
    km2 = 0;
    attackerLoss = 0;
    hostSideLoss = 0;
    foreignLoss = 0;
  }

  /** Adds foreign troops that have arrived, brigade equivalents. */
  void reinforce(double strength) {
    defenders += strength;
    foreignDefenders += strength;
    foreignStart += strength;
    defendersAtStart += strength;
  }

  /**
   * Fights a day.
   *
   * @param supply the attacker's supply, 0-1: it culminates the sooner the less it has
   * @param random gives the day's noise
   */
  Verdict fight(int day, double supply, Lanchester law, RandomStream random) {
    double noiseOnDefenders = law.drawNoise(random);
    double noiseOnAttackers = law.drawNoise(random);
    double lossOfDefenders = law.losses(defenders, attackers, advantage, noiseOnDefenders);
    double lossOfAttackers = law.losses(attackers, defenders, 1 / advantage, noiseOnAttackers);
    double foreignPart = defenders > 0 ? foreignDefenders / defenders * lossOfDefenders : 0;
    attackers -= lossOfAttackers;
    defenders -= lossOfDefenders;
    foreignDefenders = Math.max(0, foreignDefenders - foreignPart);
    attackerLoss = lossOfAttackers;
    foreignLoss = foreignPart;
    hostSideLoss = lossOfDefenders - foreignPart;
    km2 += law.advance(attackers, defenders, exchange) * law.widthKm();
    if (attackersAtStart - attackers >= attackerBreakpoint * attackersAtStart) {
      return Verdict.DEFENDER_WON;
    }
    if (defendersAtStart - defenders >= defenderBreakpoint * defendersAtStart) {
      return Verdict.ATTACKER_WON;
    }
    return day - firstDay + 1 >= law.culminationDays() * supply
        ? Verdict.CULMINATED
        : Verdict.GOES_ON;
  }
}
