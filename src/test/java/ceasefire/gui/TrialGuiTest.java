package ceasefire.gui;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.chronicle.Entry;
import ceasefire.chronicle.Event;
import ceasefire.chronicle.Logbook;
import ceasefire.engine.ModelPlayer;
import ceasefire.engine.Seeding;
import ceasefire.engine.Trial;
import ceasefire.model.CeasefireModel;
import ceasefire.model.Scenario;
import ceasefire.model.Setup;
import ceasefire.results.Metric;
import ceasefire.results.Metrics;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A trial that a console drives, by a seed and starts on one object, is the trial of a run. */
class TrialGuiTest {
  private final TrialGui gui = new TrialGui(Subjects.of("three-brigades-forward"));

  private double[] play(int seed) {
    gui.state.setSeed(seed);
    gui.start();
    while (gui.step()) {
      // A day each.
    }
    gui.finish();
    return row(gui.model());
  }

  private static double[] row(CeasefireModel model) {
    return Metrics.ALL.stream()
        .map(Metric::value)
        .mapToDouble(value -> value.applyAsDouble(model))
        .toArray();
  }

  private static double[] headless(Scenario scenario, int replicate) {
    long seed = Seeding.COMMON.seed(7, 0, replicate);
    return new ModelPlayer(Setup.of(scenario))
        .play(new Trial(0, replicate, seed), null)
        .values();
  }

  @Test
  void theSeedOfTheConsoleIsTheNumberOfTheTrial() {
    Scenario scenario = gui.subject().scenario();
    for (int replicate : new int[] {0, 5, 2, 5}) {
      assertThat(play(replicate))
          .as("trial %d", replicate)
          .containsExactly(headless(scenario, replicate));
      assertThat(gui.replicate()).isEqualTo(replicate);
    }
  }

  @Test
  void aTrialLeftInTheMiddleLeavesNothingBehind() {
    gui.state.setSeed(3);
    gui.start();
    for (int day = 0; day < 300; day++) {
      gui.step();
    }
    gui.finish();
    assertThat(play(4)).containsExactly(headless(gui.subject().scenario(), 4));
  }

  @Test
  void aNegativeNumberIsTrialZero() {
    assertThat(play(-3)).containsExactly(headless(gui.subject().scenario(), 0));
  }

  @Test
  void aChangeTakesEffectAtTheNextStartAndNotBefore() {
    gui.state.setSeed(1);
    gui.start();
    gui.step();
    assertThat(gui.draft().change("posture.force.brigades-forward", "9")).isEmpty();
    assertThat(gui.model().setup().scenario()).isEqualTo(gui.subject().scenario());
    while (gui.step()) {
      // To the end.
    }
    assertThat(row(gui.model())).containsExactly(headless(gui.subject().scenario(), 1));
    assertThat(play(1))
        .containsExactly(headless(gui.draft().scenario(), 1))
        .isNotEqualTo(headless(gui.subject().scenario(), 1));
    assertThat(gui.heading().title()).endsWith("(changed)");
  }

  @Test
  void watchersSeeEachDayOnceAndEveryEvent() {
    List<Integer> days = new ArrayList<>();
    List<Entry> told = new ArrayList<>();
    gui.follow(new TrialWatcher() {
      @Override
      public void passes(CeasefireModel model) {
        days.add(model.day());
      }

      @Override
      public void happens(int day, Event event) {
        told.add(new Entry(day, event));
      }
    });
    gui.preview();
    play(0);
    assertThat(days).hasSize(gui.model().day() + 1).isSorted().doesNotHaveDuplicates();
    var logbook = new Logbook();
    var model = new CeasefireModel(Setup.of(gui.subject().scenario()));
    model.tell(logbook);
    model.play(Seeding.COMMON.seed(7, 0, 0));
    assertThat(told).isEqualTo(logbook.entries());
  }
}
