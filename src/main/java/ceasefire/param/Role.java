package ceasefire.param;

/** Who sets a parameter. */
public enum Role {
  /** Part of the posture: planners choose it. */
  LEVER,
  /** A state of the world that nobody knows: a range, not a number. */
  UNCERTAINTY,
  /** Fixed by geography, by definition or by the numerical method. */
  CONSTANT,
  /** Text that names or explains and changes no trial. */
  LABEL
}
