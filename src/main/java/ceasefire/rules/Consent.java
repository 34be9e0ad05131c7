package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.BRIGADES;
import static ceasefire.param.Unit.LOGITS;
import static ceasefire.param.Unit.PER_WAR_COST;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.WAR_COSTS;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Param;
import ceasefire.random.Functions;
import ceasefire.random.RandomStream;

/**
 * Whether the challenger would have signed this ceasefire under this posture: an output, since the
 * trial goes on in any case.
 *
 * <pre>
 *   logit P  = start + sharpness gain
 *   gain     = - going on - optimism + promise terms + z width - w objection
 *   objection = a (n(combat) + (1 - accept) n(neutral)) + (1 - accept') coverage
 *   n(b)     = presence + (1 - presence)(1 - exp(-b / scale)) for b > 0 brigades, else 0
 * </pre>
 *
 * <p>in costs of a general war. Any Western soldier is said to be unacceptable (source 000), neutral
 * observers are not (source 004): hence the jump at the first brigade and the degrees of acceptance.
 * The weight w of that objection is drawn per trial from a range that begins at 0: it may be a
 * bargaining position.
 */
public record Consent(
    @Param(
        value = "Log odds of signing where nothing is gained or lost by it",
        unit = LOGITS,
        min = -4,
        max = 4,
        def = "0",
        role = UNCERTAINTY)
    double startLogit,

    @Param(
        value = "Rise of the log odds by a gain of one cost of a general war",
        unit = PER_WAR_COST,
        min = 0,
        max = 30,
        def = "6",
        role = UNCERTAINTY)
    double sharpness,

    @Param(
        value = "What it expects of fighting on beyond what the balance of forces says",
        unit = WAR_COSTS,
        min = -1,
        max = 2,
        def = "0.3",
        role = UNCERTAINTY,
        source = "assumed; it believes that it is winning, source 001")
    double optimism,

    @Param(
        value = "Standard deviation of that between trials",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY)
    double optimismSpread,

    @Param(
        value = "Worth of terms promised for later over that of terms in force",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY)
    double promise,

    @Param(
        value = "Least weight of its objection to foreign combat troops, drawn per trial",
        unit = WAR_COSTS,
        min = 0,
        max = 3,
        def = "0",
        role = UNCERTAINTY,
        source = "an uncertainty, not a conclusion: sources 000 and 004 call it a veto")
    double leastObjection,

    @Param(
        value = "Greatest weight of its objection to foreign combat troops, drawn per trial",
        unit = WAR_COSTS,
        min = 0,
        max = 3,
        def = "0.8",
        role = UNCERTAINTY,
        source = "an uncertainty, not a conclusion: sources 000 and 004 call it a veto")
    double greatestObjection,

    @Param(
        value = "Share of the objection that the first brigade meets, however small the force",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY,
        source = "assumed; whatever flag they fly, source 000")
    double presenceShare,

    @Param(
        value = "Brigades at which 63 % of the rest is reached",
        unit = BRIGADES,
        min = 0.5,
        max = 60,
        def = "6",
        role = UNCERTAINTY)
    double scaleBrigades,

    @Param(
        value = "How acceptable neutral troops are: 1 as if they were not there",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.7",
        role = UNCERTAINTY,
        source = "assumed; neutral forces told apart from combat forces, source 004")
    double neutralAcceptance,

    @Param(
        value = "How acceptable neutral observers are: 1 as if they were not there",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.95",
        role = UNCERTAINTY,
        source = "assumed; United Nations monitors acceptable, source 004")
    double monitorAcceptance,

    @Param(
        value = "Worth of ten kilometres of demilitarised zone: a buffer, or ground to be left",
        unit = WAR_COSTS,
        min = -0.1,
        max = 0.1,
        def = "0",
        role = UNCERTAINTY)
    double zoneWorth) {

  private static final double ZONE_KM = 10;

  public Consent {
    if (leastObjection > greatestObjection) {
      throw new CrossParameterException(
          "greatest-objection",
          "is smaller than the least weight of the objection",
          "at least least-objection");
    }
  }

  /** Draws the trial's weight of the objection to foreign combat troops, costs of a general war. */
  public double drawObjection(RandomStream random) {
    return random.uniform(leastObjection, greatestObjection);
  }

  /** How far {@code brigades} offend before their weight, 0-1. */
  public double offence(double brigades) {
    return brigades > 0
        ? presenceShare + (1 - presenceShare) * (1 - Functions.exp(-brigades / scaleBrigades))
        : 0;
  }

  /**
   * The objection to a posture before its weight, at least 0.
   *
   * @param combat foreign combat brigades in the host country
   * @param neutral neutral brigades in the host country
   * @param coverage share of the line that neutral observers watch
   * @param alarm factor on the objection to troops, by their mandate
   */
  public double objection(double combat, double neutral, double coverage, double alarm) {
    return alarm * (offence(combat) + (1 - neutralAcceptance) * offence(neutral))
        + (1 - monitorAcceptance) * coverage;
  }

  /**
   * Chance that the challenger would have signed.
   *
   * @param goingOn what the balance of forces lets it expect of fighting on, costs of a general war
   * @param termsWorth what the terms are worth to it ({@link Agreement#termsWorth})
   * @param zoneKm width of the demilitarised zone
   * @param objection from {@link #objection}
   * @param weight the trial's weight of the objection
   * @param luck the trial's optimism, a standard normal draw
   */
  public double probability(
      double goingOn,
      double termsWorth,
      double zoneKm,
      double objection,
      double weight,
      double luck) {
    double gain = -goingOn
        - (optimism + optimismSpread * luck)
        + promise * termsWorth
        + zoneWorth * zoneKm / ZONE_KM
        - weight * objection;
    return Functions.logistic(startLogit + sharpness * gain);
  }
}
