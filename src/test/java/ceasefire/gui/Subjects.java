package ceasefire.gui;

import ceasefire.engine.Seeding;
import ceasefire.model.Scenarios;
import java.util.Optional;

/** What windows show in tests. */
final class Subjects {
  private Subjects() {}

  /** The trials that a run of a shipped scenario with seed 7 plays. */
  static Subject of(String name, String... sets) {
    var scenario = Scenarios.shipped(name, sets);
    return new Subject(
        scenario.about().title(),
        scenario,
        number -> Seeding.COMMON.seed(7, 0, number),
        0,
        name,
        Optional.empty());
  }
}
