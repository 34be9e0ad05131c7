package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.BRIGADES;
import static ceasefire.param.Unit.SALVOS;
import static ceasefire.param.Unit.WAR_COSTS;

import ceasefire.param.Param;
import ceasefire.random.Functions;

/**
 * What punishment costs the challenger, in costs of a general war: each attachment when it is carried
 * out, and relief of sanctions that a breach forgoes.
 */
public record Punishment(
    @Param(
        value = "Cost of sanctions snapped back, per unit of pressure",
        unit = WAR_COSTS,
        min = 0,
        max = 3,
        def = "0.333",
        role = UNCERTAINTY,
        source =
            "assumed, 0.10 for a rise of 0.3; sanctions succeed in about a third of cases (Hufbauer et al. 2007)")
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
        value = "Cost of relief lost by breaking the ceasefire, per unit of pressure",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.1",
        role = UNCERTAINTY,
        source = "assumed; relief foregone weighs less than sanctions imposed")
    double relief) {

  /** Cost of an attachment that is carried out in full; of a snapback, per unit of pressure. */
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
}
