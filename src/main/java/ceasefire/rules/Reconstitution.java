package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.MONTHS;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;

/**
 * How the challenger's capability to attack comes back, tier by tier; 1 is that of before the
 * ceasefire.
 *
 * <pre>
 *   dc/dt = (1 - drag pressure) (1 - d shooting) / M,   up to the ceiling
 * </pre>
 *
 * <p>Growth is linear so that the time to 1 is finite whatever the ceiling above it, and is the
 * deficit times M: with the default values 6, 24 and 60 months for the three tiers, which are the
 * Danish service's windows for a local, a regional and a large war (DDIS, February 2025; other
 * assessments range from 3 to 10 years for the last). A tier that starts at its ceiling stays there.
 */
public record Reconstitution(
    @Param(
        value = "Capability for a local attack when the ceasefire begins",
        unit = RATIO,
        min = 0.1,
        max = 1,
        def = "0.75",
        role = UNCERTAINTY,
        source = "with the months: local war after 6 months (DDIS 2025)")
    double localAtStart,

    @Param(
        value = "Capability for a regional attack when the ceasefire begins",
        unit = RATIO,
        min = 0.1,
        max = 1,
        def = "0.6",
        role = UNCERTAINTY,
        source = "with the months: regional war after about 2 years (DDIS 2025)")
    double regionalAtStart,

    @Param(
        value = "Capability for a large war when the ceasefire begins",
        unit = RATIO,
        min = 0.1,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY,
        source = "with the months: large war after about 5 years (DDIS 2025)")
    double fullAtStart,

    @Param(
        value = "Months in which the capability for a local attack would be built from nothing",
        unit = MONTHS,
        min = 6,
        max = 120,
        def = "24",
        role = UNCERTAINTY,
        source = "with the start: 4 to 12 months to recover (DDIS 2025)")
    double localMonths,

    @Param(
        value = "Months in which the capability for a regional attack would be built from nothing",
        unit = MONTHS,
        min = 12,
        max = 240,
        def = "60",
        role = UNCERTAINTY,
        source = "with the start: 1.5 to 3 years to recover (DDIS 2025, Kristoffersen)")
    double regionalMonths,

    @Param(
        value = "Months in which the capability for a large war would be built from nothing",
        unit = MONTHS,
        min = 24,
        max = 480,
        def = "120",
        role = UNCERTAINTY,
        source = "with the start: 4 to 8 years to recover (DDIS 2025, Breuer)")
    double fullMonths,

    @Param(
        value = "Capability at which rebuilding ends",
        unit = RATIO,
        min = 0.1,
        max = 2,
        def = "1.1",
        role = UNCERTAINTY,
        source = "assumed; a halt lets stockpiles refill, source 000")
    double ceiling,

    @Param(
        value = "Part of the growth that full sanctions pressure takes away",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.4",
        role = UNCERTAINTY)
    double drag,

    @Param(
        value = "Part of the growth that fire at the unrestrained level takes away",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY,
        source = "assumed; a leaking truce uses up less than is built, war uses up all")
    double shootingDrag,

    @Param(
        value = "Share of capability lost with a unit share of theatre strength lost in battle",
        unit = RATIO,
        min = 0,
        max = 3,
        def = "1",
        role = UNCERTAINTY)
    double lossWeight) {

  /** Capability when the ceasefire begins. */
  public double atStart(CapabilityTier tier) {
    return switch (tier) {
      case LOCAL -> localAtStart;
      case REGIONAL -> regionalAtStart;
      case FULL -> fullAtStart;
    };
  }

  /**
   * Growth of capability in a month below the ceiling.
   *
   * @param pressure sanctions pressure, 0-1
   * @param shooting recent violations over the unrestrained level, 0 or more
   */
  public double growth(CapabilityTier tier, double pressure, double shooting) {
    return (1 - drag * pressure) * Math.max(0, 1 - shootingDrag * shooting) / months(tier);
  }

  /**
   * Capability after {@code months} months, exact while pressure and shooting stay as they are: one
   * month for the monthly update, more for what waiting promises.
   */
  public double projected(
      CapabilityTier tier, double level, double months, double pressure, double shooting) {
    double grown = level + months * growth(tier, pressure, shooting);
    return Math.max(level, Math.min(ceiling, grown));
  }

  /** Capability after battles that cost {@code lossShare} (0-1) of the theatre strength. */
  public double afterLosses(double level, double lossShare) {
    return level * Math.max(0, 1 - lossWeight * lossShare);
  }

  /** Factor on the troops that an act commits, from the capability of each tier by its ordinal. */
  public static double factor(Act act, double[] capability) {
    return switch (act) {
      case COMPLY, PROBE, SETTLE -> 1;
      case SEIZE -> capability[CapabilityTier.LOCAL.ordinal()];
      case OFFENSIVE -> capability[CapabilityTier.REGIONAL.ordinal()];
      case FLANK_CRISIS, FLANK_WAR -> capability[CapabilityTier.FULL.ordinal()];
    };
  }

  private double months(CapabilityTier tier) {
    return switch (tier) {
      case LOCAL -> localMonths;
      case REGIONAL -> regionalMonths;
      case FULL -> fullMonths;
    };
  }
}
