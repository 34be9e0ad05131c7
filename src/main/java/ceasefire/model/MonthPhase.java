package ceasefire.model;

import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * What else passes in a month: armies and economies change, resolve drifts, memories fade, beliefs
 * settle, talks go on, sides recommit.
 */
final class MonthPhase implements Steppable {
  private static final long serialVersionUID = 1L;

  @Override
  public void step(SimState state) {
    CeasefireModel model = (CeasefireModel) state;
    // The first date falls within the first month: of that nothing has been earned or built yet.
    if (model.day() > CeasefireModel.MONTH_DAYS) {
      model.economy.passMonth(model);
      model.host.passMonth(model);
      model.deploy();
    }
    model.stance.passMonth(model);
    for (Guarantor guarantor : model.guarantors) {
      guarantor.passMonth(model);
      guarantor.judge(model);
    }
    model.coalition.passMonth(model);
    if (!model.ledger().hasCollapsed()) {
      model.negotiation.passMonth(model);
      model.line.recommit(model);
    }
  }
}
