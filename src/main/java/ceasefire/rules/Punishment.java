package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.BRIGADES;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.SALVOS;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.WAR_COSTS;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Param;
import ceasefire.random.Functions;

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
        value = "Cost of meeting a very large second echelon",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.19",
        role = UNCERTAINTY,
        source = "assumed: 0.12 for six brigades")
    double secondEchelon,

    @Param(
        value = "Brigades of a second echelon that make 63 % of that cost",
        unit = BRIGADES,
        min = 0.5,
        max = 60,
        def = "6",
        role = UNCERTAINTY,
        source = "assumed; about seven brigades might prevent a swift success (RAND)")
    double echelonScale,

    @Param(
        value = "Cost of a very heavy campaign of long-range strikes",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.13",
        role = UNCERTAINTY,
        source = "assumed: 0.08 for twelve salvos")
    double strikes,

    @Param(
        value = "Salvos of a campaign that make 63 % of that cost",
        unit = SALVOS,
        min = 1,
        max = 400,
        def = "12",
        role = UNCERTAINTY)
    double strikesScale,

    @Param(
        value = "Cost of a very heavy air campaign",
        unit = WAR_COSTS,
        min = 0,
        max = 2,
        def = "0.25",
        role = UNCERTAINTY,
        source = "assumed: twice the strikes, with losses at the front")
    double airCampaign,

    @Param(
        value = "Cost of a full intervention by all guarantors",
        unit = WAR_COSTS,
        min = 0,
        max = 3,
        def = "0.6",
        role = UNCERTAINTY,
        source = "assumed; about what a war against the host alone costs")
    double fullIntervention,

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
      case AIR_CAMPAIGN -> airCampaign;
      case FULL_INTERVENTION -> fullIntervention;
    };
  }

  /** Part (0-1) of the full cost that a second echelon of so many brigades makes. */
  public double echelonWeight(double brigades) {
    return 1 - Functions.exp(-brigades / echelonScale);
  }

  /** Part (0-1) of the full cost that a campaign of so many salvos makes. */
  public double strikesWeight(double salvos) {
    return 1 - Functions.exp(-salvos / strikesScale);
  }

  /** Share of the snapback that is still to come at a level of sanctions: what is left to threaten. */
  public double snapbackLeft(double sanctions) {
    double range = sanctionsAfterSnapback - sanctionsAtStart;
    return range > 0 ? Math.max(0, Math.min(1, (sanctionsAfterSnapback - sanctions) / range)) : 0;
  }

  /** Sanctions after a day in which holders of {@code share} (0-1) of them have snapped back. */
  public double sanctionsAfterDay(double sanctions, double share) {
    double range = sanctionsAfterSnapback - sanctionsAtStart;
    double target = sanctionsAtStart + range * share;
    return sanctions >= target ? sanctions : Math.min(target, sanctions + range / snapbackDays);
  }
}
