package ceasefire.model;

/**
 * What a trial adds up from day to day: told to the collapse, its day included, as well as to the
 * trial's end.
 */
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
  /** Net of what was retaken, and never below nothing. */
  KM2_LOST,
  BRIGADE_DAYS,
  MISSING_BRIGADE_DAYS,
  HOME_GAP_BRIGADE_DAYS,
  /** The greatest number so far, not a sum. */
  PEAK_TROOPS,
  STRIKES,
  HOST_STRIKES,
  EPISODES,
  /** The worst so far, not a sum. */
  WORST_RUNG,
  TRIPPED,
  TRIPPED_FALSELY,
  HONOURED,
  BLUFFS,
  CONTRIBUTORS_LEFT;

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
      case KM2_LOST -> Math.max(0, ledger.km2Lost);
      case BRIGADE_DAYS -> ledger.costs.brigadeDays;
      case MISSING_BRIGADE_DAYS -> ledger.costs.missingDays;
      case HOME_GAP_BRIGADE_DAYS -> ledger.costs.homeGapDays;
      case PEAK_TROOPS -> ledger.costs.peakTroops;
      case STRIKES -> ledger.responses.strikes;
      case HOST_STRIKES -> ledger.responses.hostStrikes;
      case EPISODES -> ledger.episodes;
      case WORST_RUNG -> ledger.worstRung;
      case TRIPPED -> ledger.responses.tripped;
      case TRIPPED_FALSELY -> ledger.responses.trippedFalsely;
      case HONOURED -> ledger.responses.honoured;
      case BLUFFS -> ledger.responses.bluffs;
      case CONTRIBUTORS_LEFT -> ledger.contributorsLeft;
    };
  }
}
