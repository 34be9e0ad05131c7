package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Kind;
import ceasefire.param.Param;

/**
 * Bursts of fire that begin by themselves or answer earlier ones, under shocks that last a day.
 *
 * <p>In sector s on a day, {@code F ~ Poisson(D (mu T + E) Y_s Y)} with damping D, tension T,
 * background mu, excitation E and gamma shocks Y_s (sector) and Y (line) of mean 1. The excitation is
 * fed by yesterday's flare-ups here and next door, {@code E <- (1 - 1/m) E + (1/m)(own F + next (F_l
 * + F_r)/2)} with mean lag m: a self-exciting process (Lewis et al. 2012) whose branching ratio is
 * {@code own + next} at D = 1 and must stay below 1.
 */
@Kind("self-exciting")
public record SelfExciting(
    @Param(
        value = "Flare-ups that one flare-up sets off in its own sector",
        unit = RATIO,
        min = 0,
        max = 1,
        def = "0.40",
        role = UNCERTAINTY,
        source = "self-excited share 37-50 % (Lewis et al. 2012)")
    double ownExcitation,

    @Param(
        value = "Flare-ups that one flare-up sets off in the sectors next door",
        unit = RATIO,
        min = 0,
        max = 1,
        def = "0.05",
        role = UNCERTAINTY,
        source = "sectors flare largely apart (OSCE SMM 2020-2022)")
    double neighbourExcitation,

    @Param(
        value = "Mean lag between a flare-up and those that it sets off",
        unit = DAYS,
        min = 1,
        max = 60,
        def = "10",
        role = UNCERTAINTY,
        source = "two to six weeks at most (Lewis et al. 2012)")
    double memoryDays,

    @Param(
        value = "Variance of a sector's daily shock, for a sector of a 24th of the line",
        unit = RATIO,
        min = 0,
        max = 10,
        def = "1.3",
        role = UNCERTAINTY,
        source = "fitted to daily counts (OSCE SMM 2017-2022)")
    double sectorShockVariance,

    @Param(
        value = "Variance of the line's daily shock",
        unit = RATIO,
        min = 0,
        max = 2,
        def = "0.04",
        role = UNCERTAINTY,
        source = "fitted to daily counts (OSCE SMM 2017-2022)")
    double lineShockVariance,

    @Param(
        value = "Share of replies that rest on a misread incident and that guardrails can remove",
        unit = SHARE,
        min = 0,
        max = 0.5,
        def = "0.2",
        role = UNCERTAINTY,
        source = "assumed; crossed signals, source 004")
    double misreadShare,

    @Param(
        value = "Factor on excitation when the host lets fire pass",
        unit = RATIO,
        min = 0,
        max = 1,
        def = "0.8",
        role = UNCERTAINTY)
    double unansweredFactor,

    @Param(
        value = "Factor on excitation when the host answers with more",
        unit = RATIO,
        min = 1,
        max = 2,
        def = "1.2",
        role = UNCERTAINTY)
    double escalatedFactor)
    implements IncidentRule {

  /** Sectors of the line for which {@code sectorShockVariance} is stated. */
  private static final double REFERENCE_SECTORS = 24;

  public SelfExciting {
    if (ownExcitation + neighbourExcitation >= 1) {
      throw new CrossParameterException(
          "own-excitation",
          "the branching ratio own-excitation + neighbour-excitation is 1 or more, so that"
              + " flare-ups would never die out",
          "a sum below 1");
    }
  }

  @Override
  public double branchingRatio() {
    return ownExcitation + neighbourExcitation;
  }

  @Override
  public double shockVariance(double share) {
    return sectorShockVariance / (REFERENCE_SECTORS * share);
  }

  @Override
  public double excited(double excitation, double here, double nextDoor, double replies) {
    double fed = replies * (ownExcitation * here + neighbourExcitation * nextDoor);
    return excitation + (fed - excitation) / memoryDays;
  }

  @Override
  public double guarded(double guardrails) {
    return 1 - misreadShare * guardrails;
  }

  @Override
  public double answered(ReplyPolicy policy) {
    return switch (policy) {
      case NONE -> unansweredFactor;
      case TIT_FOR_TAT -> 1;
      case ESCALATE -> escalatedFactor;
    };
  }
}
