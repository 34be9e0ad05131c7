package ceasefire.rules;

/** What a foreign force is told to do ("What should this force do?", source 000). */
public enum Mandate {
  /** Observe and report, unarmed or nearly so. */
  MONITOR,
  /** Stand between the armies as a neutral. */
  INTERPOSE,
  /** Be where an attack must hit it, so that others come. */
  TRIPWIRE,
  /** Hold the line beside the host. */
  DENY,
  /** Train the host's army, away from the line. */
  TRAIN;

  /** The type of force that has such a mandate. */
  public ForceType type() {
    return this == MONITOR || this == INTERPOSE ? ForceType.NEUTRAL : ForceType.REASSURANCE;
  }

  /** Whether an attack on a sector where it stands has to go through it. */
  public boolean standsInTheWay() {
    return this == INTERPOSE || this == TRIPWIRE || this == DENY;
  }
}
