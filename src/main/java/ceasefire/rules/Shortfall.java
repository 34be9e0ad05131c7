package ceasefire.rules;

/** What happens when no rested brigade is left to relieve one that has served its tour. */
public enum Shortfall {
  /** The brigade goes home and its slot stays empty. */
  GAP,
  /** The brigade stays, and its readiness falls faster. */
  STRETCH
}
