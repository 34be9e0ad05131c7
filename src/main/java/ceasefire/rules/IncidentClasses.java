package ceasefire.rules;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.DEATHS;
import static ceasefire.param.Unit.LOG_RATIO;
import static ceasefire.param.Unit.PER_DAY;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Param;
import ceasefire.random.Functions;

/**
 * Classes of incidents, what each costs in lives, and what the sides report.
 *
 * <p>Small arms, artillery and drones, and raids split the counted violations of a sector; deep
 * strikes and maritime incidents belong to no sector and come at their own rates. Explosions were 41-42
 * % of the violations in the Donbas (OSCE SMM). Each side reports more than happened: true counts
 * times a lognormal factor.
 */
public record IncidentClasses(
    @Param(
        value = "Share of artillery and drones among violations",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.415",
        role = CONSTANT,
        source = "OSCE SMM 2020-2021")
    double artilleryShare,

    @Param(
        value = "Share of raids among violations",
        unit = SHARE,
        min = 0,
        max = 0.1,
        def = "0.005",
        role = UNCERTAINTY)
    double raidShare,

    @Param(
        value = "Deep strikes at tension 1",
        unit = PER_DAY,
        min = 0,
        max = 1,
        def = "0.05",
        role = UNCERTAINTY)
    double deepStrikesPerDay,

    @Param(
        value = "Maritime incidents at tension 1",
        unit = PER_DAY,
        min = 0,
        max = 1,
        def = "0.02",
        role = UNCERTAINTY)
    double maritimePerDay,

    @Param(
        value = "Mean deaths of a small-arms violation",
        unit = DEATHS,
        min = 0,
        max = 0.1,
        def = "2e-4",
        role = UNCERTAINTY)
    double smallArmsDeaths,

    @Param(
        value = "Mean deaths of an artillery or drone violation",
        unit = DEATHS,
        min = 0,
        max = 0.1,
        def = "6e-4",
        role = UNCERTAINTY)
    double artilleryDeaths,

    @Param(
        value = "Mean deaths of a raid",
        unit = DEATHS,
        min = 0,
        max = 5,
        def = "0.02",
        role = UNCERTAINTY)
    double raidDeaths,

    @Param(
        value = "Mean deaths of a deep strike",
        unit = DEATHS,
        min = 0,
        max = 100,
        def = "2",
        role = UNCERTAINTY)
    double deepStrikeDeaths,

    @Param(
        value = "Mean deaths of a maritime incident",
        unit = DEATHS,
        min = 0,
        max = 100,
        def = "0.2",
        role = UNCERTAINTY)
    double maritimeDeaths,

    @Param(
        value = "Share of deep-strike deaths that full missile defence prevents",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY,
        source = "assumed; missile defence as part of a backstop, source 001")
    double intercepted,

    @Param(
        value = "Median of reported over true incidents, as a log",
        unit = LOG_RATIO,
        min = 0,
        max = 2,
        def = "0.262",
        role = UNCERTAINTY,
        source =
            "assumed (a factor of 1.3); each side counted more than the other admitted in 2025")
    double reportBias,

    @Param(
        value = "Standard deviation of that log from week to week",
        unit = LOG_RATIO,
        min = 0,
        max = 2,
        def = "0.3",
        role = UNCERTAINTY)
    double reportSpread) {

  public IncidentClasses {
    if (artilleryShare + raidShare > 1) {
      throw new CrossParameterException(
          "raid-share",
          "artillery-share and raid-share add up to more than 1",
          "a sum of at most 1; the rest is small arms");
    }
  }

  /** Mean deaths of a violation of unknown class on the ground. */
  public double meanDeaths() {
    return (1 - artilleryShare - raidShare) * smallArmsDeaths
        + artilleryShare * artilleryDeaths
        + raidShare * raidDeaths;
  }

  /** Share of artillery among the violations that are no raids. */
  public double artilleryShareOfOthers() {
    return raidShare < 1 ? Math.min(1, artilleryShare / (1 - raidShare)) : 0;
  }

  /** Mean deaths of a deep strike under missile defence (0-1). */
  public double deepStrikeDeaths(double missileDefence) {
    return deepStrikeDeaths * (1 - intercepted * missileDefence);
  }

  /** Reported over true incidents for a standard normal draw. */
  public double reportFactor(double standardNormal) {
    return Functions.exp(reportBias + reportSpread * standardNormal);
  }
}
