package ceasefire.model;

/** What a trial adds up from day to day: told to the collapse as well as to the trial's end. */
public enum Toll {
  DEATHS_CHALLENGER,
  DEATHS_HOST,
  DEATHS_FOREIGN,
  SMALL_ARMS,
  ARTILLERY,
  RAIDS,
  DEEP_STRIKES,
  MARITIME,
  REPORTED,
  KM2_LOST,
  BRIGADE_DAYS,
  MISSING_BRIGADE_DAYS,
  HOME_GAP_BRIGADE_DAYS,
  /** The greatest number so far, not a sum. */
  PEAK_TROOPS,
  STRIKES;

  static final Toll[] ALL = values();

  double of(Ledger ledger) {
    return switch (this) {
      case DEATHS_CHALLENGER -> ledger.casualties.total(Casualties.CHALLENGER);
      case DEATHS_HOST -> ledger.casualties.total(Casualties.HOST);
      case DEATHS_FOREIGN -> ledger.casualties.total(Casualties.FOREIGN);
      case SMALL_ARMS -> ledger.incidents.smallArms;
      case ARTILLERY -> ledger.incidents.artillery;
      case RAIDS -> ledger.incidents.raids;
      case DEEP_STRIKES -> ledger.incidents.deepStrikes;
      case MARITIME -> ledger.incidents.maritime;
      case REPORTED -> ledger.incidents.reported;
      case KM2_LOST -> ledger.km2Lost;
      case BRIGADE_DAYS -> ledger.costs.brigadeDays;
      case MISSING_BRIGADE_DAYS -> ledger.costs.missingDays;
      case HOME_GAP_BRIGADE_DAYS -> ledger.costs.homeGapDays;
      case PEAK_TROOPS -> ledger.costs.peakTroops;
      case STRIKES -> ledger.responses.strikes;
    };
  }
}
