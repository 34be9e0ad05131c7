package ceasefire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.design.SinglePoint;
import ceasefire.model.Scenario;
import ceasefire.model.Setup;
import ceasefire.model.WeeklySeries;
import ceasefire.param.ConfigReader;
import ceasefire.results.SeriesRecord;
import ceasefire.results.TrialRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model that played other trials before plays a trial as a fresh one does. */
class ModelInvarianceTest {
  private static final int TRIALS = 96;
  private static final Experiment EXPERIMENT =
      new Experiment("model", "?", 7, TRIALS, new SinglePoint(), Seeding.COMMON);

  @ParameterizedTest
  @ValueSource(
      strings = {"three-brigades-forward", "outside-deterrent-umbrella", "broad-architecture"})
  void trialsDependNeitherOnThreadsNorOnOrder(String config) {
    Setup setup = Setup.of(ConfigReader.read(
            Scenario.space(), Path.of("configs", config + ".yaml"), List.of("horizon-days=1100"))
        .value());
    List<String> forward = play(setup, new LocalEngine(1));
    assertThat(forward).hasSizeGreaterThan(TRIALS).doesNotHaveDuplicates();
    assertThat(play(setup, new LocalEngine(1, TrialOrder.REVERSED))).isEqualTo(forward);
    assertThat(play(setup, new LocalEngine(3, TrialOrder.REVERSED))).isEqualTo(forward);
  }

  /** Every metric and weekly value of all trials, to the bit. */
  private static List<String> play(Setup setup, LocalEngine engine) {
    List<String> rows = new ArrayList<>();
    engine.run(
        EXPERIMENT,
        ModelPlayer.factory(setup),
        block -> {
          block.trials().forEach(trial -> rows.add(row(trial)));
          block.series().forEach(series -> rows.add(row(series)));
        },
        Progress.QUIET,
        new Cancellation());
    return rows;
  }

  private static String row(TrialRecord trial) {
    return trial.replicate() + " " + trial.seed() + " " + trial.status() + " "
        + Arrays.toString(trial.values());
  }

  private static String row(SeriesRecord series) {
    StringBuilder text = new StringBuilder("series " + series.replicate());
    for (int week = 0; week < series.weeks(); week++) {
      for (int i = 0; i < WeeklySeries.NAMES.size(); i++) {
        text.append(' ').append(series.value(i, week));
      }
    }
    return text.toString();
  }
}
