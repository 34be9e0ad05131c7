package ceasefire.model;

/** Kinds of means of punishment kept outside the host country. */
public enum DeterrentKind {
  MEDIUM_RANGE_MISSILES,
  AIR_POWER
}
