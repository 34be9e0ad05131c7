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
 * A cost that a trial adds up: two metrics, one to the trial's end and one to the collapse, declared
 * together.
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
  static final Tally KM2_LOST =
      amount(Toll.KM2_LOST, "km2_lost", KM2, "Ground lost by the host, less what it retook");
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
  static final Tally STRIKES =
      count(Toll.STRIKES, "strikes", SALVOS, "Salvos of long-range strikes");

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

  /** Until the collapse, or until the last day where there was none. */
  Metric toCollapse() {
    return new Metric(
        name + "_to_w",
        kind,
        unit,
        meaning + ", until the collapse",
        m -> m.ledger().toCollapse(toll));
  }
}
