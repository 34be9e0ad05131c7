package ceasefire.rules;

/** What a foreign force is there for. */
public enum ForceType {
  /** Interposes and observes; does not fight for the host and threatens nobody. */
  NEUTRAL,
  /** Combat troops that fight beside the host. */
  REASSURANCE
}
