package ceasefire.design;

/** How the levels of a range lie between its ends. */
public enum RangeScale {
  /** In equal steps. */
  LINEAR,
  /** In equal ratios. */
  LOG,
  /** At whole numbers, in steps as equal as they can be. */
  INTEGER
}
