package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.MONTHS;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;

/**
 * What waiting is worth to the challenger: the chance to choose again later, with the strengths that it
 * foresees.
 *
 * <p>{@code W = max(0, discount x value of an offensive then)}: as long as the balance moves its way it
 * pays to wait, and once the balance moves the other way the moment is now (shifting power, Powell
 * 2006). With a discount of 0 waiting is worth nothing.
 */
public record Waiting(
    @Param(
        value = "Worth of an offensive then over one now",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.9",
        role = UNCERTAINTY,
        source = "part of the fit to post-war spells 1946-2010 (MID data)")
    double discount,

    @Param(
        value = "Months that it looks ahead",
        unit = MONTHS,
        min = 1,
        max = 60,
        def = "12",
        role = UNCERTAINTY,
        source = "part of the fit to post-war spells 1946-2010 (MID data)")
    int months) {

  /** The value of waiting, in costs of a general war, for an offensive that will be worth so much. */
  public double value(double offensive) {
    return Math.max(0, discount * offensive);
  }
}
