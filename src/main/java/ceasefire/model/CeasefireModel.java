package ceasefire.model;

import sim.engine.SimState;

/** One ceasefire, played day by day. */
public final class CeasefireModel extends SimState {
  private static final long serialVersionUID = 1L;

  public CeasefireModel() {
    super(0);
  }
}
