package ceasefire.rules;

/** What sets off a change of posture. */
public enum ChangeTrigger {
  /** A date: the day of the ceasefire itself, after which the change waits its days. */
  DATE,
  /** Massing has been seen. */
  WARNING,
  /** The first major violation. */
  FIRST_VIOLATION,
  /** A settlement has come into force. */
  SETTLEMENT,
  /** The backstop has been withdrawn. */
  BACKSTOP_LOST;

  /** How many triggers there are. */
  public static final int COUNT = values().length;
}
