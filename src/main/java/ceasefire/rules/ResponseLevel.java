package ceasefire.rules;

/** What the doctrine of the force's owners sets against a breach, from nothing to war. */
public enum ResponseLevel {
  NOTHING,
  PROTEST,
  LOCAL_FIRE,
  REINFORCEMENT,
  STAND_OFF_STRIKE,
  WAR;

  /** How many levels there are. */
  public static final int COUNT = values().length;
}
