package ceasefire.engine;

/** In which order trials are played; the dataset is the same. */
public enum TrialOrder {
  /** First to last, as they are written. */
  FORWARD,
  /** Last to first: shows that no trial leans on another. Holds all records in memory. */
  REVERSED
}
