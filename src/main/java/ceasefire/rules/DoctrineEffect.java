package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.DEATHS;
import static ceasefire.param.Unit.PROBABILITY;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.WAR_COSTS;

import ceasefire.param.Param;

/**
 * What the way of answering a breach does to the challenger, against answers in kind, which the fitted
 * cost of a probe holds already.
 *
 * <p>Breaches that nobody answers are cheaper; those answered with more are dearer, but alarm the
 * challenger and may get out of hand. Which prevails is an output (Huth 1988 found that in kind does
 * best). Only what is attributed can be answered.
 */
public record DoctrineEffect(
    @Param(
        value = "What an answer in kind costs the challenger, to be saved where none comes",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.15",
        role = UNCERTAINTY,
        source = "assumed; reciprocity deters (Huth 1988)")
    double reciprocity,

    @Param(
        value = "What an answer with more costs it beyond that, over an answer in kind",
        unit = RATIO,
        min = 0,
        max = 3,
        def = "0.5",
        role = UNCERTAINTY)
    double overmatch,

    @Param(
        value = "Threat that it feels where every breach is answered with more",
        unit = WAR_COSTS,
        min = 0,
        max = 0.5,
        def = "0.05",
        role = UNCERTAINTY,
        source = "assumed; bullying makes deterrence fail (Huth 1988)")
    double bullying,

    @Param(
        value =
            "Chance that an answer with more gets out of hand: an assault, or war for a seizure",
        unit = PROBABILITY,
        min = 0,
        max = 1,
        def = "0.1",
        role = UNCERTAINTY)
    double spiralProbability,

    @Param(
        value = "Deaths on the host's side for which a seizure of ground counts at least",
        unit = DEATHS,
        min = 1,
        max = 10_000,
        def = "200",
        role = UNCERTAINTY)
    double seizureDeaths,

    @Param(
        value = "Deaths on the host's side for which a general offensive counts at least",
        unit = DEATHS,
        min = 100,
        max = 1_000_000,
        def = "20000",
        role = UNCERTAINTY)
    double offensiveDeaths) {

  /**
   * What the answer adds to the cost of a probe, costs of a general war; below 0 it is cheaper.
   *
   * @param attribution chance that the probe is attributed, 0-1
   */
  public double probeCost(ReplyPolicy answer, double attribution) {
    return switch (answer) {
      case NONE -> -attribution * reciprocity;
      case TIT_FOR_TAT -> 0;
      case ESCALATE -> attribution * overmatch * reciprocity;
    };
  }

  /** Threat that the challenger feels from the way of answering, costs of a general war. */
  public double threat(ReplyPolicy answer) {
    return answer == ReplyPolicy.ESCALATE ? bullying : 0;
  }

  /** Chance (0-1) that an answer to an attributed breach gets out of hand. */
  public double spiral(ReplyPolicy answer) {
    return answer == ReplyPolicy.ESCALATE ? spiralProbability : 0;
  }

  /** Chance (0-1) that a seizure becomes a war, where it is {@code war} with answers in kind. */
  public double warAfterSeizure(ReplyPolicy answer, double war) {
    return answer == ReplyPolicy.ESCALATE ? 1 - (1 - war) * (1 - spiralProbability) : war;
  }

  /**
   * Deaths on the host's side for which an act of the challenger counts before anybody has counted.
   *
   * @param probe mean deaths of a probe on the host's side
   */
  public double deaths(Act act, double probe) {
    return switch (act) {
      case PROBE -> probe;
      case SEIZE -> seizureDeaths;
      case OFFENSIVE -> offensiveDeaths;
      case COMPLY, FLANK_CRISIS, FLANK_WAR, SETTLE -> 0;
    };
  }
}
