package ceasefire.rules;

/** What the challenger can order on the day it chooses. */
public enum Act {
  /** Keep the ceasefire. */
  COMPLY,
  /** Test the line with a small, deadly action. */
  PROBE,
  /** Take a piece of ground in one sector. */
  SEIZE,
  /** Resume the war. */
  OFFENSIVE,
  /** Provoke a crisis on the contributors' own border. */
  FLANK_CRISIS,
  /** Go to war on the contributors' own border. */
  FLANK_WAR,
  /** Accept the settlement that is offered. */
  SETTLE;

  /** How many acts there are. */
  public static final int COUNT = values().length;

  /** Whether it is done in a sector of the line, and so is worth something else in each. */
  public boolean isLocal() {
    return this == PROBE || this == SEIZE || this == OFFENSIVE;
  }

  /**
   * Returns what this act is worth; an act may be hopeless.
   *
   * @throws IllegalArgumentException if that is no number, or endless
   */
  double checked(double utility) {
    if (!(utility < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "the utility of " + this + " is " + utility + ", not a finite number");
    }
    return utility;
  }
}
