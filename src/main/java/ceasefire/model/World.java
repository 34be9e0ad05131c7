package ceasefire.model;

/** The keys of what is drawn once per trial from the stream "world". */
final class World {
  static final int STAKE = 0;
  static final int INCLINATION = 1;
  static final int MISPERCEPTION = 2;
  static final int ENFORCEMENT = 3;
  static final int CHALLENGER_WILL = 4;
  static final int HOST_WILL = 5;
  static final int TROOPS_WEIGHT = 6;
  static final int MONTH_DAY = 7;
  static final int FLANK_STAKE = 20;

  /** Guarantor g draws at {@code GUARANTOR + g}. */
  static final int GUARANTOR = 1_000;

  /** Its readiness to contribute is drawn at {@code CONTRIBUTION + g}. */
  static final int CONTRIBUTION = 2_000;

  private World() {}
}
