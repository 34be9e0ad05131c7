package ceasefire.rules;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.KM;
import static ceasefire.param.Unit.KM_PER_DAY;

import ceasefire.param.Param;
import ceasefire.random.Functions;

/** How soon troops that are not in a sector reach it: {@code alert + km / speed} days. */
public record Arrival(
    @Param(
        value = "Days from alert to departure",
        unit = DAYS,
        min = 0,
        max = 30,
        def = "1",
        role = LEVER,
        source = "assumed; mobile units, source 000")
    double alertDays,

    @Param(
        value = "Mobility: distance covered in a day",
        unit = KM_PER_DAY,
        min = 10,
        max = 1_000,
        def = "100",
        role = LEVER,
        source = "assumed; mobile units, source 000")
    double kmPerDay,

    @Param(
        value = "Distance of forward troops from their sector's front",
        unit = KM,
        min = 0,
        max = 100,
        def = "20",
        role = CONSTANT,
        source = "assumed; battalions near the front, source 000")
    double forwardKm,

    @Param(
        value = "Distance of troops held in depth",
        unit = KM,
        min = 20,
        max = 500,
        def = "150",
        role = CONSTANT)
    double depthKm,

    @Param(
        value = "Distance of troops in the west of the host country",
        unit = KM,
        min = 100,
        max = 2_000,
        def = "800",
        role = CONSTANT,
        source = "assumed; training in the west, source 000")
    double westKm,

    @Param(
        value = "Distance of troops outside the host country",
        unit = KM,
        min = 100,
        max = 5_000,
        def = "1200",
        role = CONSTANT)
    double outsideKm,

    @Param(
        value = "Time constant with which late arrivals lose value in the challenger's eyes",
        unit = DAYS,
        min = 1,
        max = 120,
        def = "14",
        role = UNCERTAINTY)
    double lateDays) {

  /** The same for troops that cover {@code speed} times the distance in a day. */
  public Arrival at(double speed) {
    return new Arrival(
        alertDays, speed * kmPerDay, forwardKm, depthKm, westKm, outsideKm, lateDays);
  }

  /** Days until troops {@code km} away arrive. */
  public double days(double km) {
    return alertDays + km / kmPerDay;
  }

  /** Distance of a place from the front, km. */
  public double km(Place place) {
    return switch (place) {
      case FORWARD -> forwardKm;
      case DEPTH -> depthKm;
      case WEST -> westKm;
      case OUTSIDE -> outsideKm;
    };
  }

  /** Weight (0-1) of troops that arrive after {@code days >= 0}. */
  public double weight(double days) {
    return Functions.exp(-days / lateDays);
  }
}
