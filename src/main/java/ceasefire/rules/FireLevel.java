package ceasefire.rules;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.FLARE_UPS_PER_DAY;
import static ceasefire.param.Unit.KM;

import ceasefire.param.Param;

/** How much fire there is on a line that nobody restrains. */
public record FireLevel(
    @Param(
        value = "Unrestrained flare-ups on a line of contact of the reference length",
        unit = FLARE_UPS_PER_DAY,
        min = 0,
        max = 60,
        def = "26",
        role = UNCERTAINTY,
        source = "650 violations a day on 420 km (OSCE SMM 2019), 25 to a flare-up")
    double perDay,

    @Param(
        value = "Reference length of the line of contact",
        unit = KM,
        min = 1,
        max = 5_000,
        def = "420",
        role = CONSTANT,
        source = "line of contact in the Donbas 2015-2022")
    double referenceKm) {

  /** Flare-ups a day of the whole line without restraint, for its length of contact in km. */
  public double unrestrained(double contactKm) {
    return perDay * contactKm / referenceKm;
  }
}
