package ceasefire.model;

import sim.engine.SimState;
import sim.engine.Steppable;

/** Tripwire, guarantors' decisions, and what was decided: strikes and sanctions. */
final class ResponsePhase implements Steppable {
  private static final long serialVersionUID = 1L;

  @Override
  public void step(SimState state) {
    CeasefireModel model = (CeasefireModel) state;
    model.tripwire.adjudicate(model);
    int salvos = 0;
    for (ExternalDeterrent deterrent : model.deterrents) {
      salvos += deterrent.fire(model.day());
    }
    int own = model.host.arsenal.fire(model.day());
    model.ledger().responses.strikes += salvos;
    model.ledger().responses.hostStrikes += own;
    Challenger challenger = model.challenger;
    challenger.suffer(model.setup().scenario.strikes(), salvos + own);
    if (salvos + own > 0) {
      model.deploy();
    }
    model.economy.passDay();
    model.ladder.climb(salvos, own, model);
  }
}
