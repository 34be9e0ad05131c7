package ceasefire.model;

import sim.engine.SimState;
import sim.engine.Steppable;

/** The end of a day: the dead are counted, costs added up, and the trial stops when it is time. */
final class ClosingPhase implements Steppable {
  private static final long serialVersionUID = 1L;

  @Override
  public void step(SimState state) {
    CeasefireModel model = (CeasefireModel) state;
    Ledger ledger = model.ledger();
    int day = model.day();
    ledger.casualties.close();
    ledger.costs.addDay(model.force);
    if (!ledger.hasCollapsed()
        && ledger.casualties.lastYear() >= model.setup().scenario.line().warDeaths()) {
      model.collapse(
          ledger.lastInitiator(day, model.setup().scenario.line().episodeGapDays()),
          Ledger.Cause.DEATHS);
    }
    boolean last = day >= model.setup().horizonDays()
        || model.battlefield.isWarOver(day)
        || ledger.nuclearDay != Ledger.NEVER;
    model.weekBook.close(model, last);
    if (last || ledger.hasCollapsed()) {
      ledger.closeTolls();
    }
    if (last) {
      model.conclude();
    }
    model.witness.closeDay(model);
  }
}
