package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.LOGITS;
import static ceasefire.param.Unit.PERSONS;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Param;
import ceasefire.random.Functions;

/**
 * What the challenger believes of a guarantor from what is visible, before it has seen it act.
 *
 * <p>{@code logit b0 = start + treaty w + backstop b + capability c + k (1 - exp(-troops / scale)) +
 * error}; the weight k of troops at risk is drawn per trial, since it is contested.
 */
public record BeliefPrior(
    @Param(
        value = "Log odds that an unbacked guarantee is believed",
        unit = LOGITS,
        min = -5,
        max = 3,
        def = "-1.5",
        role = UNCERTAINTY,
        source = "assumed; a guarantee of mean .5 with treaty and backstop (Leeds et al. 2000)")
    double startLogit,

    @Param(
        value = "Rise of those log odds by the wording of a full alliance treaty",
        unit = LOGITS,
        min = 0,
        max = 4,
        def = "1.5",
        role = UNCERTAINTY)
    double treatyLogit,

    @Param(
        value = "Rise of those log odds by a full backstop",
        unit = LOGITS,
        min = 0,
        max = 4,
        def = "1",
        role = UNCERTAINTY,
        source = "assumed; no guarantee fully credible without it (Lyall Grant, source 000)")
    double backstopLogit,

    @Param(
        value = "Rise of those log odds by full capability of the guarantor",
        unit = LOGITS,
        min = 0,
        max = 4,
        def = "1",
        role = UNCERTAINTY)
    double capabilityLogit,

    @Param(
        value = "Least weight of troops at risk, drawn per trial",
        unit = LOGITS,
        min = 0,
        max = 3,
        def = "0",
        role = UNCERTAINTY,
        source = "an uncertainty, not a conclusion (Musgrave and Ward 2018)")
    double leastTroopsLogit,

    @Param(
        value = "Greatest weight of troops at risk, drawn per trial",
        unit = LOGITS,
        min = 0,
        max = 3,
        def = "1.5",
        role = UNCERTAINTY,
        source = "an uncertainty, not a conclusion (Reiter and Poast 2021)")
    double greatestTroopsLogit,

    @Param(
        value = "Troops at risk at which 63 % of that weight is reached",
        unit = PERSONS,
        min = 500,
        max = 200_000,
        def = "10000",
        role = UNCERTAINTY)
    double scaleTroops,

    @Param(
        value = "Standard deviation of the challenger's misjudgement of a guarantor",
        unit = LOGITS,
        min = 0,
        max = 3,
        def = "0.5",
        role = UNCERTAINTY)
    double errorSpread) {

  public BeliefPrior {
    if (leastTroopsLogit > greatestTroopsLogit) {
      throw new CrossParameterException(
          "greatest-troops-logit",
          "is smaller than the least weight of troops at risk",
          "at least least-troops-logit");
    }
  }

  /**
   * The prior mean, 0-1.
   *
   * @param treaty wording of the guarantee, 0 (none) to 1 (alliance)
   * @param backstop level of the backstop, 0-1
   * @param capability capability of the guarantor, 0-1
   * @param troops its troops in the host country, persons
   * @param troopsWeight this trial's weight of troops at risk, logits
   * @param error this trial's misjudgement, logits
   */
  public double prior(
      double treaty,
      double backstop,
      double capability,
      double troops,
      double troopsWeight,
      double error) {
    return Functions.logistic(startLogit
        + treatyLogit * treaty
        + backstopLogit * backstop
        + capabilityLogit * capability
        + troopsWeight * (1 - Functions.exp(-troops / scaleTroops))
        + error);
  }
}
