package ceasefire.model;

/** How a trial ended, by the worst that it reached. */
public enum Outcome {
  /** The ceasefire held and a settlement is in force. */
  SETTLED,
  /** The ceasefire held. */
  HELD,
  /** It held, with sustained exchanges of fire in the last year. */
  FROZEN,
  /** A seizure won ground and the line was established again. */
  SEIZED,
  /** The war resumed. */
  WAR_RESUMED,
  /** The war drew in a guarantor. */
  WIDER_WAR,
  /** Nuclear weapons were used. */
  NUCLEAR_USE;

  /** The outcome of a trial that has ended. */
  static Outcome of(Ledger ledger, double frozenShare) {
    if (ledger.nuclearDay != Ledger.NEVER) {
      return NUCLEAR_USE;
    }
    if (ledger.widerWarDay != Ledger.NEVER) {
      return WIDER_WAR;
    }
    if (ledger.hasCollapsed()) {
      return WAR_RESUMED;
    }
    if (ledger.seized) {
      return SEIZED;
    }
    if (ledger.sustainedShare >= frozenShare) {
      return FROZEN;
    }
    return ledger.settled ? SETTLED : HELD;
  }
}
