package ceasefire.rules;

/** How far an attack reaches, by which the capability for it is rebuilt fast or slowly. */
public enum CapabilityTier {
  /** Against a neighbour, on a stretch of the line. */
  LOCAL,
  /** Against a neighbour, along a whole theatre. */
  REGIONAL,
  /** Against an alliance. */
  FULL;

  /** How many tiers there are. */
  public static final int COUNT = values().length;
}
