package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.COUNT;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.DEATHS;
import static ceasefire.param.Unit.EQUIVALENTS;
import static ceasefire.param.Unit.PROBABILITY;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Param;

/**
 * The size of attacks and what they turn into.
 *
 * <p>An attack by {@code committed} equivalents falls on the stretch that they hold in the challenger's
 * line, and meets there the defenders' share of that stretch: the force ratio is the sector's, however
 * the line is cut into sectors.
 */
public record Attacks(
    @Param(
        value = "Challenger troops that a seizure commits",
        unit = EQUIVALENTS,
        min = 0.25,
        max = 30,
        def = "1.5",
        role = UNCERTAINTY,
        source = "assumed; seizures twice as large mostly kill over 1,000 and are wars")
    double seizureCommitted,

    @Param(
        value = "Chance that a seizure becomes a return to war at once",
        unit = PROBABILITY,
        min = 0,
        max = 1,
        def = "0.15",
        role = UNCERTAINTY,
        source = "fitted with the choice parameters to post-war spells 1946-2010 (MID data)")
    double seizureToWarProbability,

    @Param(
        value = "Troops on each side in an unordered assault",
        unit = EQUIVALENTS,
        min = 0.05,
        max = 5,
        def = "0.5",
        role = UNCERTAINTY)
    double assaultCommitted,

    @Param(
        value = "Share of the theatre strength that a wave of a general offensive commits",
        unit = SHARE,
        min = 0.05,
        max = 1,
        def = "0.6",
        role = UNCERTAINTY)
    double offensiveShare,

    @Param(
        value = "Axes of a general offensive",
        unit = COUNT,
        min = 1,
        max = 12,
        def = "6",
        role = UNCERTAINTY,
        source = "fitted to 672 engagements by theatre (Dupuy Institute 2019)")
    int axes,

    @Param(
        value = "Axes that must succeed for the defence to give way to a new line",
        unit = COUNT,
        min = 1,
        max = 12,
        def = "4",
        role = UNCERTAINTY)
    int axesNeeded,

    @Param(
        value = "Days between two waves of a war",
        unit = DAYS,
        min = 0,
        max = 180,
        def = "20",
        role = UNCERTAINTY)
    int pauseDays,

    @Param(
        value = "Days of war that are played before the trial stops without a new line",
        unit = DAYS,
        min = 1,
        max = 730,
        def = "180",
        role = UNCERTAINTY)
    int warDays,

    @Param(
        value = "Mean deaths of a probe",
        unit = DEATHS,
        min = 0,
        max = 100,
        def = "4.4",
        role = UNCERTAINTY,
        source = "with the dispersion: six probes in ten kill somebody")
    double probeDeaths,

    @Param(
        value = "Dispersion (negative binomial shape) of a probe's deaths",
        unit = RATIO,
        min = 0.05,
        max = 100,
        def = "0.35",
        role = UNCERTAINTY)
    double probeDispersion,

    @Param(
        value = "Flare-ups that a probe sets off in its sector on its day",
        unit = COUNT,
        min = 0,
        max = 500,
        def = "10",
        role = UNCERTAINTY)
    int probeFlareUps) {

  /** Share of the dead of an incident that are on the host's side. */
  private static final double HOST_SHARE = 0.5;

  public Attacks {
    if (axesNeeded > axes) {
      throw new CrossParameterException(
          "axes-needed", "exceeds the number of axes", "at most axes");
    }
  }

  /** Mean deaths of a probe on the host's side. */
  public double probeDeathsOfHost() {
    return HOST_SHARE * probeDeaths;
  }

  /** Strength on one axis of a wave by a challenger of {@code theatre} equivalents. */
  public double axisCommitted(double theatre) {
    return offensiveShare * theatre / axes;
  }

  /**
   * Defenders met by {@code committed} attackers, without reserves.
   *
   * @param defenders strength of the defenders in the sector, equivalents
   * @param challengers strength of the challenger in the sector, equivalents, above 0
   */
  public double defendersMet(double committed, double defenders, double challengers) {
    return committed * defenders / challengers;
  }
}
