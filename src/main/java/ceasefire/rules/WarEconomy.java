package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.PERSONS;
import static ceasefire.param.Unit.PER_MONTH;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;
import ceasefire.random.Functions;

/**
 * What the challenger's war economy keeps delivering once the shooting stops: troops and missiles.
 *
 * <p>With S the theatre strength, {@code dS/dt = t r (1 - drag pressure) - q S} up to a ceiling: r
 * recruits, t their share for the theatre, q the rate of discharge. Recruiting exceeds its targets in
 * source 004; whether the army grows on depends on the ceiling, an uncertainty.
 */
public record WarEconomy(
    @Param(
        value = "Persons recruited in a month",
        unit = PERSONS,
        min = 0,
        max = 45_000,
        def = "35000",
        role = UNCERTAINTY,
        source = "25,000 to 45,000 a month, above target (source 004, NYT 2024, WSJ 2025)")
    double recruits,

    @Param(
        value = "Share of the recruits that go to the theatre",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.6",
        role = UNCERTAINTY)
    double theatreShare,

    @Param(
        value = "Share of the troops discharged in a month",
        unit = PER_MONTH,
        min = 0,
        max = 0.2,
        def = "0.02",
        role = UNCERTAINTY,
        source = "assumed; with the recruits a net gain of about 100,000 in the first year")
    double dischargeRate,

    @Param(
        value = "Theatre strength at which growth ends, over that at the start",
        unit = RATIO,
        min = 0.5,
        max = 2.5,
        def = "1.15",
        role = UNCERTAINTY,
        source = "assumed; from 1.32 to 1.5 million is the stated target (2025)")
    double strengthCeiling,

    @Param(
        value = "Share of battle losses that return after a month",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.6",
        role = UNCERTAINTY,
        source = "about three in five return (reported 2025)")
    double returning,

    @Param(
        value = "Part of the recruits that full sanctions pressure costs",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY)
    double recruitDrag,

    @Param(
        value = "Missiles built in a month, over the stock at the start",
        unit = PER_MONTH,
        min = 0,
        max = 0.5,
        def = "0.1",
        role = UNCERTAINTY,
        source = "about 130 a month (reported 2024); the stock is assumed")
    double missileRate,

    @Param(
        value = "Stock of missiles at which building ends, over that at the start",
        unit = RATIO,
        min = 0,
        max = 10,
        def = "3",
        role = UNCERTAINTY)
    double missileCeiling,

    @Param(
        value = "Part of missile building that full sanctions pressure takes away",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.4",
        role = UNCERTAINTY)
    double missileDrag) {

  /**
   * Theatre strength after {@code months} months without fighting, exact under constant pressure.
   *
   * @param strength strength now, brigade equivalents
   * @param strengthAtStart strength when the ceasefire began, brigade equivalents
   * @param pressure sanctions pressure, 0-1
   */
  public double projectedStrength(
      double strength, double strengthAtStart, double months, double pressure) {
    double gain =
        theatreShare * recruits * (1 - recruitDrag * pressure) / HostArmy.PERSONS_PER_EQUIVALENT;
    double left = Functions.exp(-dischargeRate * months);
    double span = dischargeRate > 0 ? (1 - left) / dischargeRate : months;
    double free = strength * left + gain * span;
    return Math.min(free, Math.max(strength, strengthCeiling * strengthAtStart));
  }

  /** Troops that return of a month's battle losses, in the unit of the losses. */
  public double returned(double losses) {
    return returning * losses;
  }

  /** Stock of missiles, over that at the start, after {@code months} months under a pressure. */
  public double projectedMissiles(double stock, double months, double pressure) {
    double built = stock + months * missileRate * (1 - missileDrag * pressure);
    return Math.max(stock, Math.min(missileCeiling, built));
  }
}
