package ceasefire.rules;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.FLARE_UPS_PER_DAY;
import static ceasefire.param.Unit.KM;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Param;

/**
 * Flare-ups: bursts of fire that begin by themselves or answer earlier ones.
 *
 * <p>In sector s on a day, {@code F ~ Poisson(D (mu T + E) Y_s Y)} with damping D, tension T,
 * background mu, excitation E and gamma shocks Y_s (sector) and Y (line) of mean 1. The excitation is
 * fed by yesterday's flare-ups here and next door, {@code E <- (1 - 1/m) E + (1/m)(own F + next (F_l
 * + F_r)/2)} with mean lag m: a self-exciting process (Lewis et al. 2012) whose branching ratio is
 * {@code own + next} at D = 1 and must stay below 1.
 */
public record FlareUps(
    @Param(
        value = "Unrestrained flare-ups on a line of contact of the reference length",
        unit = FLARE_UPS_PER_DAY,
        min = 0,
        max = 60,
        def = "26",
        role = UNCERTAINTY,
        source = "650 violations a day on 420 km (OSCE SMM 2019), 25 to a flare-up")
    double perDay,

    @Param(
        value = "Reference length of the line of contact",
        unit = KM,
        min = 1,
        max = 5_000,
        def = "420",
        role = CONSTANT,
        source = "line of contact in the Donbas 2015-2022")
    double referenceKm,

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
    double escalatedFactor) {

  /** Sectors of the line for which {@code sectorShockVariance} is stated. */
  private static final double REFERENCE_SECTORS = 24;

  public FlareUps {
    if (ownExcitation + neighbourExcitation >= 1) {
      throw new CrossParameterException(
          "own-excitation",
          "the branching ratio own-excitation + neighbour-excitation is 1 or more, so that"
              + " flare-ups would never die out",
          "a sum below 1");
    }
  }

  /** Flare-ups that one flare-up sets off in all when nothing damps them. */
  public double branchingRatio() {
    return ownExcitation + neighbourExcitation;
  }

  /** Flare-ups a day of the whole line without restraint, for its length of contact in km. */
  public double unrestrained(double contactKm) {
    return perDay * contactKm / referenceKm;
  }

  /** The part of the unrestrained level that begins by itself. */
  public double backgroundShare() {
    return 1 - branchingRatio();
  }

  /** Variance of the daily shock of a sector that is {@code share} of the line's length. */
  public double shockVariance(double share) {
    return sectorShockVariance / (REFERENCE_SECTORS * share);
  }

  /**
   * Excitation a day later.
   *
   * @param excitation today's
   * @param here flare-ups here
   * @param nextDoor mean of the flare-ups in the two sectors next door
   * @param replies factor on both excitations: reply policy and guardrails
   */
  public double excited(double excitation, double here, double nextDoor, double replies) {
    double fed = replies * (ownExcitation * here + neighbourExcitation * nextDoor);
    return excitation + (fed - excitation) / memoryDays;
  }

  /** Factor on excitation under guardrails (0-1): fewer replies to incidents that were misread. */
  public double guarded(double guardrails) {
    return 1 - misreadShare * guardrails;
  }

  /** Factor on excitation by how the host answers fire. */
  public double answered(ReplyPolicy policy) {
    return switch (policy) {
      case NONE -> unansweredFactor;
      case TIT_FOR_TAT -> 1;
      case ESCALATE -> escalatedFactor;
    };
  }
}
