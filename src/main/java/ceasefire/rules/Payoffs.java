package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.LOGITS;
import static ceasefire.param.Unit.LOG_RATIO;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.WAR_COSTS;

import ceasefire.param.Param;
import ceasefire.random.Functions;
import ceasefire.random.RandomStream;

/**
 * What each act brings the challenger and costs it, whatever its way of choosing.
 *
 * <p>In costs of a general war without swift success, with S the stake, T the tension, l the believed
 * ln force ratio, {@code p(l)} the chance of success (fitted to 672 engagements, Dupuy), {@code sw(l)}
 * that of a swift one and {@code P} the believed punishment, the expected payoffs are
 *
 * <pre>
 *   offensive  S T p - (1 - saving sw) - P - R
 *   seizure    g S T p - c (1 - saving sw) - h P - R
 *   probe      a S T (b + (1 - b) contact) - k + inclination - i P - R + W
 *   comply     W
 * </pre>
 *
 * <p>with R the risk of escalation that the act runs and W the value of waiting.
 *
 * <p>The default values belong together, with a logit of lambda 16 (set B of the fits): they give the
 * survival of ceasefires after the wars of 1946-2010 (MID data); changing one alone moves it far.
 */
public record Payoffs(
    @Param(
        value = "Mean of the log stake between trials",
        unit = LOG_RATIO,
        min = -4,
        max = 2,
        def = "-0.737",
        role = UNCERTAINTY,
        source = "fitted to post-war spells 1946-2010 (MID data)")
    double stakeLogMean,

    @Param(
        value = "Standard deviation of the log stake between trials",
        unit = LOG_RATIO,
        min = 0,
        max = 3,
        def = "0.453",
        role = UNCERTAINTY,
        source = "fitted to post-war spells 1946-2010 (MID data)")
    double stakeLogSpread,

    @Param(
        value = "Gain of a seizure over that of the whole war",
        unit = RATIO,
        min = 0,
        max = 1,
        def = "0.35",
        role = UNCERTAINTY)
    double seizureGain,

    @Param(
        value = "Cost of a seizure over that of a general war",
        unit = RATIO,
        min = 0,
        max = 1,
        def = "0.45",
        role = UNCERTAINTY)
    double seizureCost,

    @Param(
        value = "Punishment of a seizure over that of a general war",
        unit = RATIO,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY)
    double seizurePunishment,

    @Param(
        value = "Gain of a probe over that of the whole war",
        unit = RATIO,
        min = 0,
        max = 3,
        def = "0.744",
        role = UNCERTAINTY,
        source = "fitted to post-war spells 1946-2010 (MID data)")
    double probeGain,

    @Param(
        value = "Cost of a probe",
        unit = WAR_COSTS,
        min = 0,
        max = 3,
        def = "0.987",
        role = UNCERTAINTY,
        source = "fitted to post-war spells 1946-2010 (MID data)")
    double probeCost,

    @Param(
        value = "Punishment of a probe over that of a general war",
        unit = RATIO,
        min = 0,
        max = 1,
        def = "0.15",
        role = UNCERTAINTY)
    double probePunishment,

    @Param(
        value = "Share of a probe's gain that needs no contact between the armies",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.4",
        role = UNCERTAINTY)
    double contactFreeShare,

    @Param(
        value = "Standard deviation of the lasting inclination to probe, between trials",
        unit = WAR_COSTS,
        min = 0,
        max = 2,
        def = "0.503",
        role = UNCERTAINTY,
        source = "fitted to post-war spells 1946-2010 (MID data)")
    double inclinationSpread,

    @Param(
        value = "Part of a war's cost that a swift success saves",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.6",
        role = UNCERTAINTY)
    double swiftSaving,

    @Param(
        value = "Log odds of a swift success at equal forces",
        unit = LOGITS,
        min = -10,
        max = 5,
        def = "-2",
        role = UNCERTAINTY)
    double swiftOdds,

    @Param(
        value = "Rise of those log odds per unit of the ln force ratio",
        unit = RATIO,
        min = 0,
        max = 10,
        def = "2",
        role = UNCERTAINTY)
    double swiftSlope,

    @Param(
        value = "Log odds of success at equal forces",
        unit = LOGITS,
        min = -3,
        max = 3,
        def = DupuyOdds.EVEN,
        role = UNCERTAINTY,
        source = DupuyOdds.SOURCE)
    double successOdds,

    @Param(
        value = "Rise of those log odds per unit of the ln force ratio",
        unit = RATIO,
        min = 0,
        max = 5,
        def = DupuyOdds.SLOPE,
        role = UNCERTAINTY,
        source = DupuyOdds.SOURCE)
    double successSlope,

    @Param(
        value = "Momentum: utility that a prepared attack gains by having been prepared",
        unit = WAR_COSTS,
        min = -1,
        max = 3,
        def = "0.719",
        role = UNCERTAINTY,
        source = "fitted to post-war spells 1946-2010 (MID data)")
    double momentum) {

  /** Draws the stake of the war, in costs of a general war: once per trial. */
  public double drawStake(RandomStream random) {
    return random.logNormal(stakeLogMean, stakeLogSpread);
  }

  /** Draws the lasting inclination to probe, in costs of a general war: once per trial. */
  public double drawInclination(RandomStream random) {
    return inclinationSpread * random.gaussian();
  }

  /** Expected chance that an attack at ln force ratio {@code l} succeeds, 0-1. */
  public double success(double l) {
    return Functions.logistic(successOdds + successSlope * l);
  }

  /** Believed chance of a swift success at ln force ratio {@code l}, 0-1. */
  public double swiftSuccess(double l) {
    return Functions.logistic(swiftOdds + swiftSlope * l);
  }

  /** Cost of an attack over that of a general war without swift success. */
  double cost(double l) {
    return 1 - swiftSaving * swiftSuccess(l);
  }

  /** Chance that an act brings its prize, 0-1: a probe always does. */
  public double success(Act act, ChallengerView v) {
    return switch (act) {
      case COMPLY, PROBE, FLANK_CRISIS, FLANK_WAR, SETTLE -> 1;
      case SEIZE -> success(v.seizureLogRatio());
      case OFFENSIVE -> success(v.offensiveLogRatio());
    };
  }

  /** What an act gains where it succeeds, in costs of a general war. */
  public double prize(Act act, ChallengerView v) {
    return switch (act) {
      case COMPLY, FLANK_CRISIS, FLANK_WAR, SETTLE -> 0;
      case PROBE ->
        probeGain
            * v.stake()
            * v.tension()
            * (contactFreeShare + (1 - contactFreeShare) * v.contact());
      case SEIZE -> seizureGain * v.stake() * v.tension();
      case OFFENSIVE -> v.stake() * v.tension();
    };
  }

  /** What an act costs in fighting, whether it succeeds or not, in costs of a general war. */
  public double toll(Act act, ChallengerView v) {
    return switch (act) {
      case COMPLY, FLANK_CRISIS, FLANK_WAR, SETTLE -> 0;
      case PROBE -> probeCost;
      case SEIZE -> seizureCost * cost(v.seizureLogRatio());
      case OFFENSIVE -> cost(v.offensiveLogRatio());
    };
  }

  /** The punishment that the challenger expects for an act, in costs of a general war. */
  public double punishment(Act act, ChallengerView v) {
    return switch (act) {
      case COMPLY, FLANK_CRISIS, FLANK_WAR, SETTLE -> 0;
      case PROBE -> probePunishment * v.punishment(act);
      case SEIZE -> seizurePunishment * v.punishment(act);
      case OFFENSIVE -> v.punishment(act);
    };
  }

  /** What an act is inclined to for its own sake, in costs of a general war. */
  public double inclination(Act act, ChallengerView v) {
    return act == Act.PROBE ? v.inclination() : 0;
  }

  /** Expected payoff of an act, in costs of a general war; negative infinity where it is closed. */
  public double expected(Act act, ChallengerView v) {
    return switch (act) {
      case COMPLY -> v.waiting();
      case FLANK_CRISIS, FLANK_WAR, SETTLE -> v.elsewhere(act);
      case PROBE, SEIZE, OFFENSIVE ->
        prize(act, v) * success(act, v)
            - toll(act, v)
            + inclination(act, v)
            - punishment(act, v)
            - v.risk(act)
            + (act == Act.PROBE ? v.waiting() : 0);
    };
  }
}
