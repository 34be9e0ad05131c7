package ceasefire.rules;

/** Where the troops of a foreign force stand. */
public enum Place {
  /** In the sectors of the line. */
  FORWARD,
  /** Behind the line, in reserve. */
  DEPTH,
  /** In the west of the host country. */
  WEST,
  /** Outside the host country. */
  OUTSIDE;

  /** Whether troops there are inside the host country, where they may be felt as a threat. */
  public boolean inHostCountry() {
    return this != OUTSIDE;
  }
}
