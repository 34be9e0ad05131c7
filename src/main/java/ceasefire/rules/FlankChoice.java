package ceasefire.rules;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.COUNT;
import static ceasefire.param.Unit.KM;
import static ceasefire.param.Unit.LOG_RATIO;
import static ceasefire.param.Unit.PROBABILITY;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.WAR_COSTS;

import ceasefire.param.Param;
import ceasefire.random.Functions;
import ceasefire.random.RandomStream;

/**
 * Turning on the contributors' own border: an opportunist crisis there, or a war.
 *
 * <p>With the flank's stake S_f = ratio S, the shortfall g of home defence (0-1), the challenger's
 * strength C over that of the first day, belief b in the alliance and chance p of success:
 *
 * <pre>
 *   ln force ratio  l = balance + ln C + ln((1 + r) / (1 - g + r))
 *   crisis          k S_f p(l) + provocation (1 - g) - c - b d
 *   war             S_f p(l) - C_w - b D
 * </pre>
 *
 * <p>Troops taken from home open a gap that invites, and leave fewer troops there that provoke: whether
 * a force for the host moves the risk to the flank (source 000) is an output. Calls of bluff elsewhere
 * may spill over into b. Flash points come by themselves, along the length of the border.
 */
public record FlankChoice(
    @Param(
        value = "Median stake on the flank over the stake of the main war",
        unit = RATIO,
        min = 0.02,
        max = 2,
        def = "0.4",
        role = UNCERTAINTY)
    double stakeRatio,

    @Param(
        value = "Standard deviation of the log of that ratio between trials",
        unit = LOG_RATIO,
        min = 0,
        max = 2,
        def = "0.4",
        role = UNCERTAINTY)
    double stakeSpread,

    @Param(
        value = "Ln force ratio there while home defence is complete",
        unit = LOG_RATIO,
        min = -2,
        max = 1,
        def = "-0.5",
        role = UNCERTAINTY,
        source = "assumed; the alliance formidable (source 003), the Baltics short (RAND)")
    double balance,

    @Param(
        value = "Defenders that arrive there in any case, over those that home plans require",
        unit = RATIO,
        min = 0.05,
        max = 2,
        def = "0.3",
        role = UNCERTAINTY)
    double reinforcements,

    @Param(
        value = "Gain of a crisis over that of a war there",
        unit = RATIO,
        min = 0,
        max = 2,
        def = "1",
        role = UNCERTAINTY)
    double crisisGain,

    @Param(
        value = "Cost of a crisis there",
        unit = WAR_COSTS,
        min = 0,
        max = 2,
        def = "0.4",
        role = UNCERTAINTY,
        source = "assumed: about one crisis in 80 years with home defence complete")
    double crisisCost,

    @Param(
        value = "Punishment of a crisis by an alliance that keeps its word",
        unit = WAR_COSTS,
        min = 0,
        max = 2,
        def = "0.25",
        role = UNCERTAINTY)
    double crisisPunishment,

    @Param(
        value = "Gain from pushing back a complete home defence, felt as a threat",
        unit = WAR_COSTS,
        min = 0,
        max = 0.5,
        def = "0.03",
        role = UNCERTAINTY,
        source = "assumed; the alliance's posture as a threat, sources 003 and 004")
    double provocation,

    @Param(
        value = "Cost of a war there",
        unit = WAR_COSTS,
        min = 0,
        max = 5,
        def = "1",
        role = UNCERTAINTY)
    double warCost,

    @Param(
        value = "Punishment of a war there by an alliance that keeps its word",
        unit = WAR_COSTS,
        min = 0,
        max = 5,
        def = "1",
        role = UNCERTAINTY)
    double warPunishment,

    @Param(
        value = "Belief in the alliance treaty with the United States committed",
        unit = PROBABILITY,
        min = 0.3,
        max = 0.95,
        def = "0.75",
        role = UNCERTAINTY,
        source = "promises kept in war: 74.5 % (Leeds et al. 2000) to 50 % (Berkemeier 2018)")
    double treatyBelief,

    @Param(
        value = "Share of that belief which hangs on the United States",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.4",
        role = UNCERTAINTY,
        source = "assumed; contested in sources 000 and 003")
    double americanShare,

    @Param(
        value = "Part of a change of belief in the guarantors that spills over to the alliance",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY,
        source = "assumed; whether reputation travels is disputed")
    double spillOver,

    @Param(
        value = "Land border between the alliance and the challenger",
        unit = KM,
        min = 1_200,
        max = 6_000,
        def = "2600",
        role = CONSTANT,
        source = "assumed; 1,340 km of it in Finland, source 003")
    double borderKm,

    @Param(
        value = "Flash points on 1,000 km of that border in ten years",
        unit = COUNT,
        min = 0,
        max = 5,
        def = "0.2",
        role = UNCERTAINTY,
        source = "assumed; many flash points from the Arctic to the Black Sea, source 003")
    double flashPoints,

    @Param(
        value = "Chance that a crisis there gets out of hand and becomes a war",
        unit = PROBABILITY,
        min = 0,
        max = 0.2,
        def = "0.01",
        role = UNCERTAINTY)
    double crisisWarProbability,

    @Param(
        value = "Share of flash points and of wars from crises that a crisis channel removes",
        unit = SHARE,
        min = 0,
        max = 0.8,
        def = "0.3",
        role = UNCERTAINTY,
        source = "assumed; the NATO-Russia Council as forum, source 003")
    double channelShare) {

  private static final double UNIT_KM = 1_000;
  private static final double UNIT_DAYS = 3652.5;

  /** Draws this trial's stake on the flank over that of the main war. */
  public double drawStakeRatio(RandomStream random) {
    return random.logNormal(Functions.log(stakeRatio), stakeSpread);
  }

  /** Shortfall of home defence, 0-1, from the brigades that plans lack and those that they require. */
  public double shortfall(double gap, double required) {
    return required > 0 ? Math.min(1, gap / required) : 0;
  }

  /**
   * Belief in the alliance, 0-1.
   *
   * @param commitment how far the United States is committed to the alliance, 0-1
   * @param departure mean departure of the guarantors' beliefs from their priors, -1 to 1
   */
  public double belief(double commitment, double departure) {
    double own = treatyBelief * (1 - americanShare * (1 - commitment));
    return Math.min(1, Math.max(0, own + spillOver * departure));
  }

  /**
   * Ln force ratio on the flank.
   *
   * @param strength what the challenger has free for the flank over all it had on the first day,
   *     at least 0
   * @param shortfall shortfall of home defence, 0-1
   */
  public double logRatio(double strength, double shortfall) {
    return balance
        + Functions.log(strength)
        + Functions.log((1 + reinforcements) / (1 - shortfall + reinforcements));
  }

  /**
   * Utility of an opportunist crisis, in costs of a general war; complying is worth 0.
   *
   * @param stake stake on the flank, in costs of a general war
   * @param success believed chance of success at {@link #logRatio}, 0-1
   * @param shortfall shortfall of home defence, 0-1
   * @param belief belief in the alliance, 0-1
   */
  public double crisisUtility(double stake, double success, double shortfall, double belief) {
    return crisisGain * stake * success
        + provocation * (1 - shortfall)
        - crisisCost
        - crisisPunishment * belief;
  }

  /** Utility of a war on the flank, which is a wider war; arguments as for a crisis. */
  public double warUtility(double stake, double success, double belief) {
    return stake * success - warCost - warPunishment * belief;
  }

  /** Hazard per day of a crisis that nobody ordered, under a crisis channel of 0-1. */
  public double flashPointHazard(double channel) {
    return flashPoints * borderKm / UNIT_KM / UNIT_DAYS * (1 - channelShare * channel);
  }

  /** Chance that a crisis becomes a war there, under a crisis channel of 0-1. */
  public double warProbability(double channel) {
    return crisisWarProbability * (1 - channelShare * channel);
  }
}
