package ceasefire.cli;

import ceasefire.engine.Seeding;
import ceasefire.gui.MapHeading;
import ceasefire.gui.Subject;
import ceasefire.model.Scenario;
import ceasefire.results.ExperimentCard;
import java.util.Locale;
import java.util.Optional;

/**
 * A trial that is to be shown.
 *
 * @param scenario that it plays
 * @param title of the scenario, with its overlays
 * @param replicate its number, from 0
 * @param seed its own
 * @param source the result that stored it; empty for one that was not played before
 */
record ShownTrial(
    Scenario scenario, String title, int replicate, long seed, Optional<StoredTrial> source) {

  /** The trial that {@code run} would play under this number with this master seed. */
  static ShownTrial fresh(LoadedScenario scenario, long master, int replicate) {
    // The point plays no part in common seeding, and a scenario alone has but one.
    long seed = Seeding.COMMON.seed(master, 0, replicate);
    return new ShownTrial(scenario.value(), scenario.title(), replicate, seed, Optional.empty());
  }

  /** A trial of a result. */
  static ShownTrial stored(StoredTrial trial) {
    return new ShownTrial(
        trial.scenario(),
        trial.scenario().about().title(),
        trial.replicate(),
        trial.seed(),
        Optional.of(trial));
  }

  /**
   * What a window shows: this trial first, and the others that were or would be played with it.
   *
   * @param origin the file or folder as the user named it
   * @param master seed of a scenario's trials; a result knows its own
   */
  Subject subject(String origin, long master) {
    if (source.isEmpty()) {
      return new Subject(
          title,
          scenario,
          number -> Seeding.COMMON.seed(master, 0, number),
          replicate,
          origin + ", seed " + master,
          Optional.empty());
    }
    StoredTrial stored = source.get();
    ExperimentCard card = stored.manifest().experiment();
    Seeding seeding = Seeding.valueOf(card.seeding().toUpperCase(Locale.ROOT));
    return new Subject(
        title,
        scenario,
        number -> seeding.seed(card.seed(), stored.point(), number),
        replicate,
        origin + ", seed " + card.seed(),
        Optional.of(new Subject.Stored(stored.trials(), stored.point())));
  }

  /** What its picture has on top. */
  MapHeading heading() {
    return new MapHeading(title, replicate);
  }

  /** A warning where another version of the program played it. */
  Optional<String> warning() {
    return source.flatMap(trial -> trial.otherProgram(BuildStamp.code()));
  }
}
