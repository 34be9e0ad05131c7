package ceasefire.rules;

/** What the sides have agreed on when a trial begins. */
public enum TalksStart {
  /** To spare energy or maritime targets: the first of small steps. */
  SECTORAL,
  /** To cease fire until a date. */
  TRUCE,
  /** To cease fire without a deadline, all at once. */
  CEASEFIRE;

  /** The phase that the talks begin in. */
  public TalksPhase phase() {
    return switch (this) {
      case SECTORAL -> TalksPhase.SECTORAL;
      case TRUCE -> TalksPhase.TRUCE;
      case CEASEFIRE -> TalksPhase.CEASEFIRE;
    };
  }
}
