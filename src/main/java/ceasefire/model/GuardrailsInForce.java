package ceasefire.model;

import ceasefire.rules.GuardrailEffect;
import ceasefire.rules.Guardrails;
import java.io.Serializable;

/**
 * Guardrails as far as they are in force: what they do in the month to come. Those that hold armies
 * apart end with the ceasefire; the crisis channel and the talks on strategic stability, which are
 * between the alliance and the challenger, do not.
 */
final class GuardrailsInForce implements Serializable {
  private static final long serialVersionUID = 1L;

  static final double DAYS_PER_MONTH = 365.25 / 12;

  private final transient Setup setup;
  private final transient Guardrails terms;
  private final transient GuardrailEffect effect;
  private boolean ended;
  private double level;
  private double replies;
  private double misperceptionFactor;

  GuardrailsInForce(Setup setup) {
    this.setup = setup;
    terms = setup.scenario.posture().guardrails();
    effect = setup.scenario.diplomacy().guardrails();
  }

  /** A copy that goes on under what follows from another scenario, or from the same. */
  GuardrailsInForce(GuardrailsInForce other, Setup setup) {
    this.setup = setup;
    terms = setup.scenario.posture().guardrails();
    effect = setup.scenario.diplomacy().guardrails();
    ended = other.ended;
    level = other.level;
    replies = other.replies;
    misperceptionFactor = other.misperceptionFactor;
  }

  void begin() {
    ended = false;
  }

  /** Ends with the ceasefire. */
  void breakOff() {
    ended = true;
  }

  /** Brings into force what is due by {@code day}; done once a month. */
  void takeEffect(int day) {
    double inForce = inForce(day);
    level = inForce * terms.level();
    replies = setup.answered * setup.scenario.flareUps().guarded(effect.calming(terms, inForce));
    misperceptionFactor = effect.misperceptionFactor(terms, inForce);
  }

  private double inForce(int day) {
    return ended ? 0 : terms.inForce(day / DAYS_PER_MONTH);
  }

  /** Level of the guardrails in force this month, 0-1. */
  double level() {
    return level;
  }

  /** How far the crisis channel is open on a day, 0-1. */
  double channel(int day) {
    return terms.inForce(day / DAYS_PER_MONTH) * terms.crisisChannel();
  }

  /** Factor on all excitation this month: how the host answers, and which replies are spared. */
  double replies() {
    return replies;
  }

  /** Factor on the challenger's error about the balance this month. */
  double misperceptionFactor() {
    return misperceptionFactor;
  }

  /** Chance a day that massing is seen which begins on {@code day}. */
  double massingSeenPerDay(double without, int day) {
    return effect.seenPerDay(without, terms, inForce(day));
  }

  /** Factor on the days that massing takes which begins on {@code day}. */
  double massingFactor(int day) {
    return effect.massingFactor(terms, inForce(day));
  }

  /** Talks on strategic stability on a day, 0-1. */
  double stability(int day) {
    return terms.stability(day / DAYS_PER_MONTH);
  }
}
