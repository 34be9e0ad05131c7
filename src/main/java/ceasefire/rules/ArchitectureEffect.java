package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.YEARS;

import ceasefire.param.Param;
import ceasefire.random.Functions;

/**
 * What a European security architecture does.
 *
 * <p>Factor on the challenger's fear {@code 1 - cut level (1 - exp(-t / years))}, t from the day on
 * which work on it begins.
 */
public record ArchitectureEffect(
    @Param(
        value = "Years in which 63 % of it is built",
        unit = YEARS,
        min = 1,
        max = 30,
        def = "5",
        role = UNCERTAINTY,
        source = "assumed; small and slow, source 003")
    double years,

    @Param(
        value = "Share of the challenger's fear that all of it removes",
        unit = SHARE,
        min = 0,
        max = 0.9,
        def = "0.4",
        role = UNCERTAINTY)
    double fearCut) {

  private static final double MONTHS_PER_YEAR = 12;

  /** Factor on the challenger's fear, {@code months} after the ceasefire. */
  public double fearFactor(SecurityArchitecture architecture, double months) {
    double built = Math.max(0, months - architecture.fromMonth()) / MONTHS_PER_YEAR / years;
    return 1 - fearCut * architecture.level() * (1 - Functions.exp(-built));
  }
}
