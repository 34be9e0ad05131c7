package ceasefire.rules;

/** How the host answers fire. */
public enum ReplyPolicy {
  /** It lets fire pass. */
  NONE,
  /** It answers in kind. */
  TIT_FOR_TAT,
  /** It answers with more. */
  ESCALATE
}
