package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.SALVOS;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.YEARS;

import ceasefire.param.Param;

/**
 * How a contributor comes to do without American help: its enablers grow in a straight line toward a
 * ceiling, its depleted stocks refill, and missiles of its own arrive one day.
 */
public record Autonomy(
    @Param(
        value = "Years until its enablers are as good as they get",
        unit = YEARS,
        min = 3,
        max = 15,
        def = "5",
        role = UNCERTAINTY,
        source = "assumed; Europe able by its own resources, source 003")
    double years,

    @Param(
        value = "Enablers that it reaches: reconnaissance, air defence, targeting",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.7",
        role = UNCERTAINTY,
        source = "assumed; Europeans lack these (Major, source 000)")
    double ceiling,

    @Param(
        value = "Stocks of arms and munitions when the ceasefire begins",
        unit = SHARE,
        min = 0.2,
        max = 0.9,
        def = "0.5",
        role = UNCERTAINTY,
        source = "assumed; depleted by donations, source 000")
    double stockAtStart,

    @Param(
        value = "Share of full stocks that full production makes in a year",
        unit = SHARE,
        min = 0,
        max = 0.5,
        def = "0.1",
        role = UNCERTAINTY)
    double production,

    @Param(
        value = "Years until production is full",
        unit = YEARS,
        min = 0,
        max = 10,
        def = "3",
        role = UNCERTAINTY,
        source = "assumed; factories overstretched, source 004")
    double productionYears,

    @Param(
        value = "Share of full stocks that a brigade uses up in a day of fighting",
        unit = SHARE,
        min = 0,
        max = 0.02,
        def = "0.0005",
        role = UNCERTAINTY)
    double brigadeUse,

    @Param(
        value = "Salvos of medium-range missiles that it builds for itself",
        unit = SALVOS,
        min = 0,
        max = 500,
        def = "0",
        role = LEVER,
        source = "Europe lacks medium-range weapons, source 000")
    int missileSalvos,

    @Param(
        value = "Years until those missiles are there",
        unit = YEARS,
        min = 0,
        max = 15,
        def = "6",
        role = UNCERTAINTY)
    double missileYears) {

  private static final double DAYS_PER_YEAR = 365.25;

  /** How far it has come on {@code day >= 0} of the ceasefire, 0-1. */
  public double progress(double day) {
    return Math.min(1, day / (DAYS_PER_YEAR * years));
  }

  /** Its enablers on a day, 0-1; {@code start} are those of the first day and never fall. */
  public double enablers(double start, double day) {
    return start + Math.max(0, ceiling - start) * progress(day);
  }

  /**
   * Its stocks (0-1) after some days.
   *
   * @param stock stocks before, 0-1
   * @param day day of the ceasefire, at least 0
   * @param days days that pass
   * @param fighting its brigades in combat during them
   */
  public double stockAfter(double stock, double day, double days, double fighting) {
    double ramp = productionYears > 0 ? Math.min(1, day / (DAYS_PER_YEAR * productionYears)) : 1;
    double made = production * ramp / DAYS_PER_YEAR;
    return Math.min(1, Math.max(0, stock + days * (made - brigadeUse * fighting)));
  }

  /** Salvos of its own missiles that have been built by a day, all at once. */
  public int missiles(double day) {
    return day >= DAYS_PER_YEAR * missileYears ? missileSalvos : 0;
  }
}
