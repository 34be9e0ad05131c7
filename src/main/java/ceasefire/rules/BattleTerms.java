package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.KM;
import static ceasefire.param.Unit.KM_PER_DAY;
import static ceasefire.param.Unit.LOG_RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;
import ceasefire.random.Functions;

/** What battles have in common, whatever decides them: what shifts the odds, deaths, ground, supply. */
public record BattleTerms(
    @Param(
        value = "Share of losses that are killed",
        unit = SHARE,
        min = 0.05,
        max = 0.6,
        def = "0.2",
        role = UNCERTAINTY)
    double killedShare,

    @Param(
        value = "Advance of an attacker per unit of the ln effective ratio",
        unit = KM_PER_DAY,
        min = 0,
        max = 20,
        def = "0.5",
        role = UNCERTAINTY)
    double advanceKmPerDay,

    @Param(
        value = "Width of an advance",
        unit = KM,
        min = 1,
        max = 200,
        def = "20",
        role = UNCERTAINTY)
    double widthKm,

    @Param(
        value = "Days after which a fully supplied attack culminates",
        unit = DAYS,
        min = 1,
        max = 180,
        def = "30",
        role = UNCERTAINTY)
    double culminationDays,

    @Param(
        value = "Fall of the ln ratio per unit of fortification beyond the average",
        unit = LOG_RATIO,
        min = 0,
        max = 3,
        def = "0.7",
        role = UNCERTAINTY)
    double fortificationShift,

    @Param(
        value = "Fortification that the historical record contains on average",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY)
    double averageFortification,

    @Param(
        value = "Shift of the ln ratio by full air cover",
        unit = LOG_RATIO,
        min = 0,
        max = 3,
        def = "0.5",
        role = UNCERTAINTY)
    double airShift) {

  /** The ln effective ratio at which nothing slows an advance any more: twenty to one. */
  private static final double UNOPPOSED = StrictMath.log(20);

  /**
   * The shift of the ln force ratio in the attacker's favour.
   *
   * @param fortification the defender's works, 0-1
   * @param defenderAir air cover of the defender less the attacker's, -1 to 1
   * @param defenderQuality quality times cohesion of the defender over the attacker's, above 0
   */
  public double shift(double fortification, double defenderAir, double defenderQuality) {
    return -fortificationShift * (fortification - averageFortification)
        - airShift * defenderAir
        - Functions.log(defenderQuality);
  }

  /** Advance in a day, km, at an ln effective ratio, which may be endless. */
  public double advance(double effectiveLogRatio) {
    return advanceKmPerDay * Math.min(UNOPPOSED, Math.max(0, effectiveLogRatio));
  }

  /** Whether an attack culminates after {@code days}, with so much supply, 0-1. */
  public boolean hasCulminated(int days, double supply) {
    return days >= culminationDays * supply;
  }
}
