package ceasefire.rules;

/** Who is to meet first: the parties' wishes differ (source 004). */
public enum TalksOrder {
  /** Officials prepare what leaders then conclude. */
  WORKING_LEVEL_FIRST,
  /** Leaders meet first and leave the details to officials. */
  SUMMIT_FIRST
}
