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
 * The rungs of a sector: 0 quiet, 1 sporadic, 2 sustained exchange, 3 local assault.
 *
 * <p>Rungs 1 and 2 follow the violations of seven days over the sector's unrestrained week, with
 * hysteresis; rung 3 lasts as long as a battle. On rung 2 a small daily hazard starts an assault that
 * nobody ordered. Mediation lowers that hazard and narrows the hysteresis, so that a sector comes
 * down sooner.
 */
public record Rungs(
    @Param(
        value = "Week's violations over the unrestrained week above which a sector is on rung 1",
        unit = RATIO,
        min = 0,
        max = 1,
        def = "0.05",
        role = CONSTANT)
    double sporadic,

    @Param(
        value = "The same for rung 2",
        unit = RATIO,
        min = 0,
        max = 5,
        def = "0.5",
        role = CONSTANT)
    double sustained,

    @Param(
        value = "Share of its threshold below which a sector leaves a rung",
        unit = SHARE,
        min = 0.05,
        max = 1,
        def = "0.6",
        role = CONSTANT)
    double hysteresis,

    @Param(
        value = "Unordered assaults a day if the whole line were on rung 2 at tension 1",
        unit = PER_DAY,
        min = 0,
        max = 0.004,
        def = "0.0004",
        role = UNCERTAINTY)
    double assaultRate,

    @Param(
        value = "Share of unordered assaults that full mediation prevents",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY)
    double mediated,

    @Param(
        value = "Chance that an unordered assault becomes a return to war",
        unit = PROBABILITY,
        min = 0,
        max = 1,
        def = "0.03",
        role = UNCERTAINTY,
        source = "fitted with the choice parameters to post-war spells 1946-2010 (MID data)")
    double assaultToWarProbability) {

  /** The rung of a sector in which a battle runs. */
  public static final int ASSAULT = 3;

  /** The rung of a sustained exchange of fire. */
  public static final int SUSTAINED = 2;

  public Rungs {
    if (sporadic >= sustained) {
      throw new CrossParameterException(
          "sustained", "is not above the threshold of rung 1", "more than sporadic");
    }
  }

  /**
   * The rung, 0-2, after a week at {@code level} times the unrestrained week.
   *
   * @param rung the rung before, 0-3 (3 counts as 2: the battle is over)
   * @param mediation mediation times coverage here, 0-1
   */
  public int next(int rung, double level, double mediation) {
    double leave = hysteresis + (1 - hysteresis) * mediation;
    if (level > sustained || (rung >= SUSTAINED && level > sustained * leave)) {
      return SUSTAINED;
    }
    return level > sporadic || (rung >= 1 && level > sporadic * leave) ? 1 : 0;
  }

  /** Unordered assaults a day in a sector on rung 2 that has {@code heat} (0-1) of the line. */
  public double assaultHazard(double heat, double tension, double mediation) {
    return assaultRate * heat * tension * (1 - mediated * mediation);
  }
}
