package ceasefire.rules;

/** The levers of the posture that may change while the ceasefire lasts. */
public enum PostureLever {
  /** Brigades kept in place. */
  BRIGADES_FORWARD,
  /** Level of the backstop. */
  BACKSTOP,
  /** Coverage by monitors. */
  MONITORS,
  /** Coordination of sanctions between those who hold them. */
  SANCTIONS_COORDINATION,
  /** Brigades that the tripwire may call in. */
  SECOND_ECHELON;

  /** How many levers there are. */
  public static final int COUNT = values().length;
}
