package ceasefire.model;

import sim.engine.SimState;
import sim.engine.Steppable;

/** The slow regimes of the line: restraint erodes and tension relaxes. */
final class RegimePhase implements Steppable {
  private static final long serialVersionUID = 1L;

  @Override
  public void step(SimState state) {
    CeasefireModel model = (CeasefireModel) state;
    model.line.pass(model);
  }
}
