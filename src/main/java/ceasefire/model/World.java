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
  static final int CHALLENGER_TALKS = 100;
  static final int HOST_TALKS = 101;
  static final int TALKS_ORDER = 102;
  static final int OBJECTION = 103;
  static final int OPTIMISM = 104;
  static final int BARGAIN_ERROR = 105;

  /** The leaks of the truces of energy and maritime targets. */
  static final int LEAK = 106;

  static final int AID = 200;
  static final int FLANK_STAKE = 20;

  /** Guarantor g draws at {@code GUARANTOR + g}. */
  static final int GUARANTOR = 1_000;

  /** Its readiness to contribute is drawn at {@code CONTRIBUTION + g}. */
  static final int CONTRIBUTION = 2_000;

  private World() {}
}
