package ceasefire.cli;

import ceasefire.engine.ModelPlayer;
import ceasefire.engine.PlayerFactory;
import ceasefire.engine.SweptPoints;
import ceasefire.model.Setup;
import ceasefire.report.Charts;
import ceasefire.results.SelfTest;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a run needs of the program around it; tests put in players that fail, or take away fonts.
 *
 * @param players makes the players of a scenario
 * @param sweepers makes the players of many design points
 * @param chartObstacle what keeps charts from being drawn; empty when nothing does
 * @param selftests the program's self-test, and what is remembered of it
 */
record Workshop(
    Function<Setup, PlayerFactory> players,
    Function<SweptPoints, PlayerFactory> sweepers,
    Supplier<Optional<String>> chartObstacle,
    SelfTests selftests) {

  /** A workshop in which no self-test is remembered. */
  Workshop(
      Function<Setup, PlayerFactory> players,
      Function<SweptPoints, PlayerFactory> sweepers,
      Supplier<Optional<String>> chartObstacle) {
    this(players, sweepers, chartObstacle, SelfTests.forgotten());
  }

  static Workshop ofModel() {
    // Not as method references, which load the charts' library before any command needs it.
    return new Workshop(
        setup -> ModelPlayer.factory(setup),
        points -> points.players(),
        () -> Charts.obstacle(),
        SelfTests.ofUser());
  }

  /** What manifests say of the program's self-test on this machine. */
  Optional<SelfTest> selftest() {
    return selftests.last();
  }
}
