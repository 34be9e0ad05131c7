package ceasefire.model;

import sim.engine.SimState;
import sim.engine.Steppable;

/** The day's fighting in all battles that run. */
final class BattlePhase implements Steppable {
  private static final long serialVersionUID = 1L;

  @Override
  public void step(SimState state) {
    CeasefireModel model = (CeasefireModel) state;
    model.battlefield.fight(model);
  }
}
