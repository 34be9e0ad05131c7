package ceasefire.rules;

/** When a foreign force may fire: its rules of engagement, from the narrowest to the widest. */
public enum EngagementRules {
  /** Observe and report, and get out of the way. */
  OBSERVE,
  /** Fire in self-defence only. */
  SELF_DEFENCE,
  /** Fire where its mandate is at stake. */
  MANDATE,
  /** Robust: answer fire, and fight as the host does when attacked. */
  ROBUST
}
