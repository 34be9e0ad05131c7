package ceasefire.gui;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.model.CeasefireModel;
import ceasefire.model.Scenario;
import ceasefire.model.Scenarios;
import ceasefire.model.Setup;
import ceasefire.report.StoryHead;
import ceasefire.results.Metric;
import ceasefire.results.Metrics;
import org.junit.jupiter.api.Test;

/** Two futures of one trial: the same luck, the difference said, and the trial left alone. */
class ForkTest {
  private static final String NAME = "three-brigades-forward";

  private final Scenario scenario = Scenarios.shipped(NAME);
  private final CeasefireModel trial = new CeasefireModel(Setup.of(scenario));

  private Fork fork(int day, Scenario changed) {
    trial.begin(11, null);
    trial.playDays(day);
    return Fork.of(trial, changed, new StoryHead("title", 0, 11, scenario.startDate()));
  }

  private static double[] row(CeasefireModel model) {
    return Metrics.ALL.stream()
        .map(Metric::value)
        .mapToDouble(value -> value.applyAsDouble(model))
        .toArray();
  }

  @Test
  void withoutAChangeBothFuturesAreTheTrialItself() {
    Fork fork = fork(200, scenario);
    fork.play(Integer.MAX_VALUE);
    trial.playOn();
    assertThat(fork.isOver()).isTrue();
    assertThat(row(fork.kept())).containsExactly(row(trial));
    assertThat(row(fork.changed())).containsExactly(row(trial));
    assertThat(fork.difference())
        .startsWith("Branched on 19 Jul, year 1 (day 200).")
        .contains("Every turning point since is the same in both.");
  }

  @Test
  void withAChangeTheFuturesPartAndTheTrialDoesNot() {
    Fork fork = fork(200, Scenarios.shipped(NAME, "posture.force.brigades-forward=9"));
    assertThat(fork.difference()).contains("Nothing of note has happened in either since.");
    fork.play(Integer.MAX_VALUE);
    assertThat(trial.day()).isEqualTo(200);
    trial.playOn();
    assertThat(row(fork.kept())).containsExactly(row(trial));
    assertThat(row(fork.changed())).isNotEqualTo(row(trial));
    assertThat(fork.difference())
        .contains("Their stories part on ", "As it was: ", "With the change: ", "Dead: ");
  }

  /** Brigades can be taken away as well, all of them, while some are in place. */
  @Test
  void theForceCanBeWithdrawn() {
    Fork fork = fork(500, Scenarios.shipped(NAME, "posture.force.brigades-forward=0"));
    fork.play(30);
    assertThat(FutureWords.of(fork.kept())).contains("Brigades in place 3 of 3");
    assertThat(FutureWords.of(fork.changed())).contains("Brigades in place 0 of 0");
  }
}
