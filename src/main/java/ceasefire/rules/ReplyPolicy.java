package ceasefire.rules;

/** How fire or a breach is answered. */
public enum ReplyPolicy {
  /** It is let pass. */
  NONE,
  /** It is answered in kind. */
  TIT_FOR_TAT,
  /** It is answered with more. */
  ESCALATE
}
