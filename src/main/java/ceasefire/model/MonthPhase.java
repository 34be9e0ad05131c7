package ceasefire.model;

import sim.engine.SimState;
import sim.engine.Steppable;

/** What else passes in a month: resolve drifts, memories fade, beliefs settle, talks go on, sides recommit. */
final class MonthPhase implements Steppable {
  private static final long serialVersionUID = 1L;

  @Override
  public void step(SimState state) {
    CeasefireModel model = (CeasefireModel) state;
    for (Guarantor guarantor : model.guarantors) {
      guarantor.passMonth(model);
      guarantor.judge(model);
    }
    if (!model.ledger().hasCollapsed()) {
      model.negotiation.passMonth(model);
      model.line.recommit(model);
    }
  }
}
