package ceasefire.results;

import static ceasefire.param.Unit.DEATHS;
import static ceasefire.param.Unit.INCIDENTS;
import static ceasefire.param.Unit.KM2;
import static ceasefire.param.Unit.PERSONS;
import static ceasefire.param.Unit.SALVOS;
import static ceasefire.results.MetricKind.AMOUNT;
import static ceasefire.results.MetricKind.COUNT;

import ceasefire.model.Toll;
import ceasefire.param.Unit;

/**
 * What a trial adds up: two metrics, one to the trial's end and one to the collapse, declared together.
 * The day of the collapse counts as a whole; the war's first wave comes on the day after.
 */
record Tally(Toll toll, String name, MetricKind kind, Unit unit, String meaning) {
  static final Tally DEATHS_CHALLENGER = count(
      Toll.DEATHS_CHALLENGER, "deaths_challenger", DEATHS, "Military deaths of the challenger");
  static final Tally DEATHS_HOST =
      count(Toll.DEATHS_HOST, "deaths_host", DEATHS, "Military deaths of the host");
  static final Tally DEATHS_FOREIGN =
      count(Toll.DEATHS_FOREIGN, "deaths_foreign", DEATHS, "Deaths of the foreign force");
  static final Tally SMALL_ARMS =
      count(Toll.SMALL_ARMS, "incidents_small_arms", INCIDENTS, "Violations by small arms");
  static final Tally ARTILLERY =
      count(Toll.ARTILLERY, "incidents_artillery", INCIDENTS, "Violations by artillery and drones");
  static final Tally RAIDS =
      count(Toll.RAIDS, "incidents_raid", INCIDENTS, "Raids, probes included");
  static final Tally DEEP_STRIKES =
      count(Toll.DEEP_STRIKES, "incidents_deep_strike", INCIDENTS, "Deep strikes");
  static final Tally MARITIME =
      count(Toll.MARITIME, "incidents_maritime", INCIDENTS, "Maritime incidents");
  static final Tally REPORTED = amount(
      Toll.REPORTED,
      "incidents_reported",
      INCIDENTS,
      "Incidents of all classes as each side reports them of the other");
  static final Tally KM2_LOST = amount(
      Toll.KM2_LOST,
      "km2_lost",
      KM2,
      "Ground lost by the host, less what it retook; 0 where it retook more");
  static final Tally BRIGADE_DAYS =
      count(Toll.BRIGADE_DAYS, "brigade_days_deployed", Unit.BRIGADE_DAYS, "Brigade-days in place");
  static final Tally MISSING_BRIGADE_DAYS = count(
      Toll.MISSING_BRIGADE_DAYS,
      "brigade_days_missing",
      Unit.BRIGADE_DAYS,
      "Brigade-days that should have been in place but were not");
  static final Tally HOME_GAP_BRIGADE_DAYS = amount(
      Toll.HOME_GAP_BRIGADE_DAYS,
      "home_gap_brigade_days",
      Unit.BRIGADE_DAYS,
      "Brigade-days that the contributors' own defence plans lacked at home");
  static final Tally PEAK_TROOPS = amount(
      Toll.PEAK_TROOPS,
      "foreign_troops_peak",
      PERSONS,
      "Most foreign troops deployed at any one time");
  static final Tally STRIKES = count(
      Toll.STRIKES,
      "strikes",
      SALVOS,
      "Salvos of guarantors at the challenger, by missiles or from the air, each upon its owner's"
          + " decision");
  static final Tally HOST_STRIKES = count(
      Toll.HOST_STRIKES,
      "strikes_host",
      SALVOS,
      "Salvos of the host's own long-range missiles at the challenger");
  static final Tally EPISODES = count(Toll.EPISODES, "episodes", Unit.COUNT, "Major episodes");
  static final Tally WORST_RUNG = count(
      Toll.WORST_RUNG,
      "worst_rung",
      Unit.COUNT,
      "Worst rung of any sector: 0 quiet to 3 local assault");
  static final Tally TRIPPED = count(
      Toll.TRIPPED,
      "tripwires_tripped",
      Unit.COUNT,
      "Times that the tripwire's threshold was passed and attributed");
  static final Tally HONOURED = count(
      Toll.HONOURED,
      "tripwires_honoured",
      Unit.COUNT,
      "Times among them that every attachment was carried out by at least one owner");
  static final Tally BLUFFS = count(
      Toll.BLUFFS,
      "bluffs_called",
      Unit.COUNT,
      "Times among them that an attachment was carried out by nobody");
  static final Tally TRIPPED_FALSELY = count(
      Toll.TRIPPED_FALSELY,
      "tripwires_false",
      Unit.COUNT,
      "Times among them with no order of the challenger behind it");
  static final Tally CONTRIBUTORS_LEFT = count(
      Toll.CONTRIBUTORS_LEFT,
      "contributors_left",
      Unit.COUNT,
      "Contributors that joined the force and withdrew from it again");

  private static Tally count(Toll toll, String name, Unit unit, String meaning) {
    return new Tally(toll, name, COUNT, unit, meaning);
  }

  private static Tally amount(Toll toll, String name, Unit unit, String meaning) {
    return new Tally(toll, name, AMOUNT, unit, meaning);
  }

  /** In the whole trial. */
  Metric total() {
    return new Metric(
        name, kind, unit, meaning + ", war phase included", m -> m.ledger().total(toll));
  }

  /** Up to the close of the day of the collapse, or of the last day where there was none. */
  Metric toCollapse() {
    return new Metric(
        name + "_to_w",
        kind,
        unit,
        meaning + ", until the collapse, its day included",
        m -> m.ledger().toCollapse(toll));
  }
}
