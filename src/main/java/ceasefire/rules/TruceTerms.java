package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.FLAG;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;

/** Which truces of single sectors planners seek, and how. */
public record TruceTerms(
    @Param(
        value = "Whether strikes on energy and infrastructure are to stop",
        unit = FLAG,
        def = "false",
        role = LEVER,
        source = "source 003")
    boolean energy,

    @Param(
        value = "Whether attacks at sea and on ports are to stop",
        unit = FLAG,
        def = "false",
        role = LEVER,
        source = "source 003")
    boolean maritime,

    @Param(
        value = "Day on which they begin",
        unit = DAYS,
        min = 0,
        max = 7_305,
        def = "0",
        role = LEVER)
    int fromDay,

    @Param(
        value = "Days after which they lapse unless they are extended",
        unit = DAYS,
        min = 7,
        max = 365,
        def = "30",
        role = LEVER,
        source = "the energy truce of March and April 2025")
    int termDays,

    @Param(
        value = "How well they are monitored",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = LEVER,
        source = "the energy truce of 2025 had no monitor")
    double monitoring,

    @Param(
        value = "Sanctions relief granted with the maritime truce",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = LEVER,
        source = "relief already begun in the maritime deal, source 003")
    double maritimeRelief) {

  /** Whether planners seek any. */
  public boolean any() {
    return energy || maritime;
  }

  /** Whether {@code day} ends a term of truces that have been in force since {@code since}. */
  public boolean isDue(int day, int since) {
    return day > since && (day - since) % termDays == 0;
  }
}
