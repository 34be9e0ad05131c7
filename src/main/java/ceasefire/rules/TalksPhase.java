package ceasefire.rules;

/** How far the diplomatic track has come. */
public enum TalksPhase {
  /** Only energy or maritime targets are spared; the armies are not bound. */
  SECTORAL,
  /** A ceasefire with a deadline: a condition for talks rather than their result (source 003). */
  TRUCE,
  /** A full ceasefire without a deadline. */
  CEASEFIRE,
  /** A framework agreement whose open issues are still negotiated (source 004). */
  FRAMEWORK,
  /** A settlement in force; it ends neither the danger nor the trial. */
  SETTLED,
  /** What bound the sides has run out and nothing has replaced it. */
  LAPSED;

  /** Whether the armies on the line are bound to hold their fire. */
  public boolean bindsArmies() {
    return this != SECTORAL && this != LAPSED;
  }

  /** Whether the phase ends on a date unless it is renewed. */
  public boolean hasDeadline() {
    return this == TRUCE;
  }
}
