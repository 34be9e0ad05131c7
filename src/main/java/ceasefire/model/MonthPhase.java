package ceasefire.model;

import sim.engine.SimState;
import sim.engine.Steppable;

/** What else passes in a month: resolve drifts, memories fade, beliefs settle, sides recommit. */
final class MonthPhase implements Steppable {
  private static final long serialVersionUID = 1L;

  @Override
  public void step(SimState state) {
    CeasefireModel model = (CeasefireModel) state;
    model.stance.passMonth(model);
    for (Guarantor guarantor : model.guarantors) {
      guarantor.passMonth(model);
      guarantor.judge(model);
    }
    model.coalition.passMonth(model);
    if (!model.ledger().hasCollapsed()) {
      model.line.recommit(model);
    }
  }
}
