package ceasefire.results;

/** What becomes of the trials that a result folder holds when a run opens it. */
public enum Opening {
  /** There must be none, finished or not. */
  NEW,
  /** Those of an unfinished run are thrown away; a finished result is left alone. */
  AFRESH,
  /** All are thrown away. */
  REPLACE,
  /** They are kept, if they fit what is to be run. */
  RESUME,
  /** They are kept even if other code made them; those of changed design points are dropped. */
  RESUME_DESPITE_DRIFT;

  /** Whether trials that are there are kept. */
  public boolean isResumption() {
    return this == RESUME || this == RESUME_DESPITE_DRIFT;
  }
}
