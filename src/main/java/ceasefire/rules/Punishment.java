package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.WAR_COSTS;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Param;

/**
 * What each attachment costs the challenger when it is carried out, in costs of a general war, and
 * how sanctions snap back.
 */
public record Punishment(
    @Param(
        value = "Cost of a full sanctions snapback",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.10",
        role = UNCERTAINTY,
        source = "assumed; sanctions succeed in about a third of cases (Hufbauer et al. 2007)")
    double snapback,

    @Param(
        value = "Cost of meeting a second echelon",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.12",
        role = UNCERTAINTY)
    double secondEchelon,

    @Param(
        value = "Cost of long-range strikes",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.08",
        role = UNCERTAINTY)
    double strikes,

    @Param(
        value = "Sanctions kept on when the ceasefire begins, of the most there could be",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.7",
        role = LEVER)
    double sanctionsAtStart,

    @Param(
        value = "Sanctions after a full snapback",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "1",
        role = LEVER)
    double sanctionsAfterSnapback,

    @Param(
        value = "Days that a full snapback takes",
        unit = DAYS,
        min = 1,
        max = 730,
        def = "60",
        role = LEVER)
    double snapbackDays) {

  public Punishment {
    if (sanctionsAfterSnapback < sanctionsAtStart) {
      throw new CrossParameterException(
          "sanctions-after-snapback",
          "is lower than the sanctions at the start",
          "at least sanctions-at-start");
    }
  }

  /** Cost of an attachment that is carried out in full. */
  public double cost(Attachment attachment) {
    return switch (attachment) {
      case SANCTIONS_SNAPBACK -> snapback;
      case SECOND_ECHELON -> secondEchelon;
      case LONG_RANGE_STRIKES -> strikes;
    };
  }

  /** Share of the snapback that is still to come at a level of sanctions: what is left to threaten. */
  public double snapbackLeft(double sanctions) {
    double range = sanctionsAfterSnapback - sanctionsAtStart;
    return range > 0 ? Math.max(0, sanctionsAfterSnapback - sanctions) / range : 0;
  }

  /** Sanctions after a day in which holders of {@code share} (0-1) of them have snapped back. */
  public double sanctionsAfterDay(double sanctions, double share) {
    double range = sanctionsAfterSnapback - sanctionsAtStart;
    double target = sanctionsAtStart + range * share;
    return sanctions >= target ? sanctions : Math.min(target, sanctions + range / snapbackDays);
  }
}
