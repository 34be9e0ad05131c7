package ceasefire.design;

/** What a number tells of a factor's effect on a response. */
public enum Measure {
  /** Mean elementary effect: the change of the response over the factor's whole range. */
  MU("mu", "mu"),
  /** Mean size of the elementary effects (Campolongo et al. 2007). */
  MU_STAR("mu_star", "mu*"),
  /** Standard deviation of the elementary effects: bends and interactions. */
  SIGMA("sigma", "sigma"),
  /** Share of the variance that the factor explains by itself. */
  FIRST_ORDER("first_order", "first order"),
  /** Share of the variance that would remain if all other factors were known. */
  TOTAL_ORDER("total_order", "total order"),
  /** Share of the variance that two factors explain together and neither does by itself. */
  SECOND_ORDER("second_order", "second order"),
  /** Standardised coefficient of the factor's ranks in a regression of the response's ranks. */
  RANK_COEFFICIENT("rank_coefficient", "rank coefficient"),
  /** Share of the variance of ranks that such a regression explains. */
  R_SQUARED("r_squared", "R2");

  private final String column;
  private final String text;

  Measure(String column, String text) {
    this.column = column;
    this.text = text;
  }

  /** Its name in files. */
  public String column() {
    return column;
  }

  /** Its name in tables and charts. */
  public String text() {
    return text;
  }
}
