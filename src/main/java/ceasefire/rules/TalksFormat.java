package ceasefire.rules;

/** Who sits at the table. */
public enum TalksFormat {
  /** The leading guarantor and the challenger, without the allies. */
  BILATERAL,
  /** All whom an agreement must bind, at several levels at once. */
  INTEGRATED
}
