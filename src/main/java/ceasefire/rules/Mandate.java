package ceasefire.rules;

/** What a foreign force is told to do ("What should this force do?", source 000). */
public enum Mandate {
  /** What its type does: neutral troops interpose, reassurance troops deny. */
  BY_TYPE,
  /** Observe and report, unarmed or nearly so. */
  MONITOR,
  /** Stand between the armies. */
  INTERPOSE,
  /** Be where an attack must hit it, so that others come. */
  TRIPWIRE,
  /** Hold the line beside the host. */
  DENY,
  /** Train the host's army. */
  TRAIN;

  /** The task that troops of a type have under this mandate; never {@link #BY_TYPE}. */
  public Mandate of(ForceType type) {
    if (this != BY_TYPE) {
      return this;
    }
    return type == ForceType.NEUTRAL ? INTERPOSE : DENY;
  }

  /** Whether troops that take no side can have it. */
  public boolean suitsNeutralTroops() {
    return this == BY_TYPE || this == MONITOR || this == INTERPOSE;
  }
}
