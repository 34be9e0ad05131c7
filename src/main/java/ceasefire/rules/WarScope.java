package ceasefire.rules;

/** How wide a war is that is being fought. */
public enum WarScope {
  /** No war; seizures, assaults and clashes at most. */
  NONE,
  /** Between challenger and host. */
  GENERAL,
  /** Between the challenger and guarantors, beyond the host country. */
  WIDER
}
