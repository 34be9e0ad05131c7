package ceasefire.rules;

/** Odds of success by force ratio, fitted to 672 engagements of 1904-1991: defaults of what uses them. */
final class DupuyOdds {
  /** Log odds of success at equal forces. */
  static final String EVEN = "-0.05";

  /** Rise of the log odds per unit of the ln force ratio. */
  static final String SLOPE = "0.93";

  static final String SOURCE = "672 engagements 1904-1991 (Dupuy Institute 2019)";

  private DupuyOdds() {}
}
