package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.YEARS;

import ceasefire.param.Param;

/**
 * How guarantors come to deter by their own resources: enablers and capability rise evenly to a
 * target, the state that source 003 (Legvold) sets as an aim.
 */
public record Autonomy(
    @Param(
        value = "Years in which guarantors reach the capability they aim at",
        unit = YEARS,
        min = 3,
        max = 15,
        def = "5",
        role = UNCERTAINTY,
        source = "assumed; production must be built up first, source 000")
    double years,

    @Param(
        value = "Capability that guarantors aim at; at or below the present one nothing changes",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = LEVER,
        source = "able to deter by its own resources, source 003")
    double target) {

  private static final double DAYS_PER_YEAR = 365.25;

  /** Capability (0-1) {@code days} after the ceasefire began, from that at the start. */
  public double capability(double atStart, double days) {
    double done = Math.min(1, days / (years * DAYS_PER_YEAR));
    return atStart + Math.max(0, target - atStart) * done;
  }
}
