package ceasefire.rules;

import java.io.Serializable;

/** Two sides in battle: their strengths, and what a rule of combat has drawn for them. */
public final class Engagement implements Serializable {
  private static final long serialVersionUID = 1L;

  double attackers;
  double defenders;
  double attackersCommitted;
  double defendersCommitted;
  double attackerLoss;
  double defenderLoss;

  /** The ln effective ratio by which attackers advance. */
  double effectiveLogRatio;

  /** What is drawn once and lasts. */
  double fortune;

  /** The force ratio's shift, as a log. */
  double shift;

  /** The attacker's advantage in the exchange of losses, as a factor. */
  double advantage;

  double attackerBreakpoint;
  double defenderBreakpoint;
  double oddsSum;
  int daysFought;
  int length;

  /** Makes an engagement of nobody, to be used again and again. */
  public Engagement() {}

  /** Copies an engagement. */
  public Engagement(Engagement other) {
    attackers = other.attackers;
    defenders = other.defenders;
    attackersCommitted = other.attackersCommitted;
    defendersCommitted = other.defendersCommitted;
    attackerLoss = other.attackerLoss;
    defenderLoss = other.defenderLoss;
    effectiveLogRatio = other.effectiveLogRatio;
    fortune = other.fortune;
    shift = other.shift;
    advantage = other.advantage;
    attackerBreakpoint = other.attackerBreakpoint;
    defenderBreakpoint = other.defenderBreakpoint;
    oddsSum = other.oddsSum;
    daysFought = other.daysFought;
    length = other.length;
  }

  /** Puts both sides in the field, brigade equivalents. */
  public void begin(double attack, double defence) {
    attackers = attack;
    defenders = defence;
    attackersCommitted = attack;
    defendersCommitted = defence;
    attackerLoss = 0;
    defenderLoss = 0;
    effectiveLogRatio = 0;
    oddsSum = 0;
    daysFought = 0;
  }

  /** Adds defenders that have arrived, brigade equivalents. */
  public void reinforce(double strength) {
    defenders += strength;
    defendersCommitted += strength;
  }

  /** Takes a day's losses, brigade equivalents, none greater than the side's strength. */
  void lose(double lossOfAttackers, double lossOfDefenders) {
    attackerLoss = lossOfAttackers;
    defenderLoss = lossOfDefenders;
    attackers -= lossOfAttackers;
    defenders -= lossOfDefenders;
  }

  /** Days that have been fought so far. */
  public int daysFought() {
    return daysFought;
  }

  /** Defenders left, brigade equivalents. */
  public double defenders() {
    return defenders;
  }

  /** The attacker's losses today, brigade equivalents. */
  public double attackerLoss() {
    return attackerLoss;
  }

  /** The defender's losses today, brigade equivalents. */
  public double defenderLoss() {
    return defenderLoss;
  }

  /** Strength of the attacking side that is left, brigade equivalents. */
  public double attackers() {
    return attackers;
  }

  /** The ln effective ratio by which attackers advanced today. */
  public double effectiveLogRatio() {
    return effectiveLogRatio;
  }
}
