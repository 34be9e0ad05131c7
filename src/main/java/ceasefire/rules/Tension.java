package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.YEARS;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Param;

/**
 * The political tension of the line, 1 on the day of the ceasefire.
 *
 * <p>{@code dT/dt = -(T - floor) / relaxation}; each major episode adds {@code jump}, up to {@code
 * ceiling}. Whether peace hardens with age is not identified by the record of past ceasefires:
 * findings about time are to be reported for both ends of the floor's range.
 */
public record Tension(
    @Param(
        value = "Level to which tension relaxes; 1 means that peace does not harden with age",
        unit = RATIO,
        min = 0.25,
        max = 1,
        def = "1.0",
        role = UNCERTAINTY,
        source = "fitted with the choice parameters to post-war spells 1946-2010 (MID data)")
    double floor,

    @Param(
        value = "Time constant of the relaxation",
        unit = YEARS,
        min = 0.5,
        max = 30,
        def = "7.5",
        role = UNCERTAINTY,
        source = "fitted with the choice parameters (MID data)")
    double relaxationYears,

    @Param(
        value = "Rise of tension at each major episode",
        unit = RATIO,
        min = 0,
        max = 1,
        def = "0.393",
        role = UNCERTAINTY,
        source = "fitted with the choice parameters (MID data)")
    double jump,

    @Param(
        value = "Highest tension",
        unit = RATIO,
        min = 1,
        max = 3,
        def = "1.3",
        role = UNCERTAINTY)
    double ceiling) {

  private static final double DAYS_PER_YEAR = 365.25;

  public Tension {
    if (ceiling < floor) {
      throw new CrossParameterException("ceiling", "lies below the floor", "at least the floor");
    }
  }

  /** Tension a day later. */
  public double relaxed(double tension) {
    return tension - (tension - floor) / (relaxationYears * DAYS_PER_YEAR);
  }

  /** Tension after a major episode has begun. */
  public double raised(double tension) {
    return Math.min(ceiling, tension + jump);
  }
}
