package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.PROBABILITY;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;
import ceasefire.random.Functions;

/**
 * Whether the host tries to retake ground: {@code rate (1 + h guarantee) (1 - r guarantee)}.
 *
 * <p>A strong guarantee may embolden it (source 002), and guarantors may hold it back: both channels
 * are there, and by default they cancel under a full guarantee.
 */
public record MoralHazard(
    @Param(
        value = "Chance in a year that a host without guarantee tries to retake ground",
        unit = PROBABILITY,
        min = 0,
        max = 0.2,
        def = "0.02",
        role = UNCERTAINTY,
        source = "assumed; Crimea or the Donbas might be tried, source 002")
    double yearlyProbability,

    @Param(
        value = "Rise of that rate by the confidence that a full guarantee gives",
        unit = RATIO,
        min = 0,
        max = 10,
        def = "1",
        role = UNCERTAINTY,
        source = "assumed; might drag the United States in, source 002")
    double emboldening,

    @Param(
        value = "Share of that rate which full guarantors' restraint removes",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY)
    double holdingBack) {

  private static final double MONTHS_PER_YEAR = 12;

  /** Chance in a month that the host tries, under a guarantee of 0-1. */
  public double monthlyProbability(double guarantee) {
    double yearly = -Functions.log1p(-yearlyProbability);
    double factor = (1 + emboldening * guarantee) * (1 - holdingBack * guarantee);
    return -Functions.expm1(-yearly * factor / MONTHS_PER_YEAR);
  }
}
