package ceasefire.rules;

/** How a day of a battle ended. */
public enum Verdict {
  /** Nobody has won yet. */
  GOES_ON,
  /** The defender broke. */
  ATTACKER_WON,
  /** The attacker broke. */
  DEFENDER_WON,
  /** The attacker could not go on. */
  CULMINATED
}
