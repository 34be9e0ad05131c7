package ceasefire.model;

import org.jspecify.annotations.Nullable;

/** The layouts that a trial has needed, each worked out once: not safe for several threads. */
final class Layouts {
  private final Setup setup;
  private final @Nullable Layout[] known;

  Layouts(Setup setup) {
    this.setup = setup;
    known = new Layout[setup.slots + 1];
  }

  /** The layout of a number of forward brigades. */
  Layout of(int brigades) {
    if (brigades == setup.scenario.posture().force().brigadesForward()) {
      return setup.plannedLayout;
    }
    Layout found = known[brigades];
    if (found == null) {
      found = Layout.of(setup.scenario, setup.traits.arrival, brigades);
      known[brigades] = found;
    }
    return found;
  }
}
