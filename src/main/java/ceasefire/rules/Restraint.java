package ceasefire.rules;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.PER_DAY;
import static ceasefire.param.Unit.PROBABILITY;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Param;

/**
 * How far each side holds its fire: the slow regime of the line.
 *
 * <p>Restraint is {@code x >= 0}, the share of fire held back being {@code 1 - exp(-x)}. A ceasefire
 * or a recommitment lifts it to {@code peak * will * (1 + enforcementGain * e)}; afterwards it
 * erodes as {@code dx/dt = -(x - residual * e) * (idle (1-e) + enforcedIdle * e + provoked (1 -
 * answered * e) v)}, e the enforcement (no-fire orders, a joint commission, discipline), v the recent
 * violations over the line's unrestrained level. One form gives the two-week truces of the Donbas
 * and the year-long one of July 2020; they differ in e only (Hug 2018; OSCE SMM 2020-2022).
 */
public record Restraint(
    @Param(
        value =
            "Enforcement of the ceasefire on both sides: no-fire orders, joint commission, discipline",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY,
        source = "assumed; 0 gives the two-week truces of 2017-18, 1 the truce of July 2020")
    double enforcement,

    @Param(
        value = "Standard deviation of enforcement between trials",
        unit = SHARE,
        min = 0,
        max = 0.5,
        def = "0.35",
        role = UNCERTAINTY,
        source = "assumed: nobody knows beforehand how well orders will be kept")
    double enforcementSpread,

    @Param(
        value = "Share of what enforcement lacks that a full joint commission makes good",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY,
        source = "assumed; a coordination mechanism was part of the truce of July 2020")
    double commissionEffect,

    @Param(
        value = "Restraint right after a commitment that is fully willed and not enforced",
        unit = RATIO,
        min = 0,
        max = 5,
        def = "2.2",
        role = CONSTANT,
        source = "fitted to the drops of 2017-18 (Hug 2018)")
    double peak,

    @Param(
        value = "Share by which full enforcement lifts that peak",
        unit = SHARE,
        min = 0,
        max = 2,
        def = "0.6",
        role = CONSTANT,
        source = "fitted to the drop of July 2020 (OSCE SMM)")
    double enforcementGain,

    @Param(
        value = "Restraint that full enforcement keeps for ever",
        unit = RATIO,
        min = 0,
        max = 1.3,
        def = "0.2",
        role = UNCERTAINTY,
        source =
            "fitted to the levels of 2021-22 (OSCE SMM), one truce, while a war was prepared; about"
                + " 1 keeps a line calm for years, as the Line of Control in 2004-07 (8,376 incidents in"
                + " 2002, hardly any till 2008, 347 in 2013: Indian government)")
    double residual,

    @Param(
        value = "Erosion of restraint with no enforcement and no violations",
        unit = PER_DAY,
        min = 0,
        max = 0.2,
        def = "0.02",
        role = CONSTANT,
        source = "fitted to the truces of 2017-18 (Hug 2018)")
    double idleErosion,

    @Param(
        value = "Erosion of restraint under full enforcement without violations",
        unit = PER_DAY,
        min = 0,
        max = 0.1,
        def = "0.0015",
        role = CONSTANT,
        source = "fitted to 2020-22 (OSCE SMM)")
    double enforcedErosion,

    @Param(
        value = "Erosion of restraint by violations at the unrestrained level",
        unit = PER_DAY,
        min = 0,
        max = 1,
        def = "0.22",
        role = CONSTANT,
        source = "fitted to the rebounds of 2017-18 (Hug 2018)")
    double provokedErosion,

    @Param(
        value = "Share of violations that full enforcement leaves without reply",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.85",
        role = CONSTANT,
        source = "fitted to 2020-22 (OSCE SMM)")
    double unansweredShare,

    @Param(
        value = "Least will behind a commitment",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.6",
        role = UNCERTAINTY)
    double leastWill,

    @Param(
        value =
            "Level of violations beyond which more of them erode no faster, over the unrestrained level",
        unit = RATIO,
        min = 0.1,
        max = 10,
        def = "1.5",
        role = CONSTANT,
        source = "fitted with the erosion rates")
    double provocationCap,

    @Param(
        value = "Chance in a month that the sides recommit when violations are high",
        unit = PROBABILITY,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY,
        source = "assumed; twelve recommitments in three years (Hug 2018)")
    double recommitmentProbability,

    @Param(
        value = "Violations over the unrestrained level above which a recommitment is sought",
        unit = RATIO,
        min = 0,
        max = 2,
        def = "0.5",
        role = UNCERTAINTY)
    double recommitmentLevel,

    @Param(
        value = "Days between two recommitments at the least",
        unit = ceasefire.param.Unit.DAYS,
        min = 0,
        max = 730,
        def = "60",
        role = UNCERTAINTY)
    int recommitmentGapDays) {

  public Restraint {
    if (residual > peak * leastWill && peak > 0) {
      throw new CrossParameterException(
          "residual",
          "what enforcement keeps for ever exceeds what the weakest commitment begins with",
          "at most peak x least-will");
    }
  }

  /**
   * Enforcement in a trial, 0-1.
   *
   * @param standardNormal the trial's luck
   * @param commission joint commission, 0 (none) to 1
   */
  public double enforced(double standardNormal, double commission) {
    double own = Math.min(1, Math.max(0, enforcement + enforcementSpread * standardNormal));
    return own + (1 - own) * commissionEffect * commission;
  }

  /** Restraint x on the day of a commitment made with {@code will} (0-1) under enforcement e (0-1). */
  public double committed(double will, double e) {
    return peak * will * (1 + enforcementGain * e);
  }

  /**
   * Restraint x a day later; a day erodes at most what enforcement does not keep.
   *
   * @param x restraint today, at least 0
   * @param v recent violations over the line's unrestrained level, at least 0
   * @param e enforcement, 0-1
   */
  public double next(double x, double v, double e) {
    double erosion = idleErosion * (1 - e)
        + enforcedErosion * e
        + provokedErosion * (1 - unansweredShare * e) * Math.min(provocationCap, v);
    return x - (x - residual * e) * Math.min(1, erosion);
  }

  /** Whether the sides may recommit: violations are high and the last commitment is old enough. */
  public boolean seeksRecommitment(double v, int daysSinceCommitment) {
    return v > recommitmentLevel && daysSinceCommitment >= recommitmentGapDays;
  }
}
