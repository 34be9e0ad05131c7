package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.results.Metric;
import ceasefire.results.Metrics;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A branch goes on exactly as its trial when given the same streams, and differs with others. */
class BranchTest {
  @ParameterizedTest
  @CsvSource({
    "three-brigades-forward, 1", "three-brigades-forward, 97", "three-brigades-forward, 700",
    "force-150k-backstop, 333", "outside-deterrent, 1200", "no-force, 14",
    "thirty-day-then-framework, 45", "sectoral-first, 200", "broad-architecture, 700"
  })
  void goesOnAsTheOriginalWithTheSameSeed(String name, int day) {
    var model = new CeasefireModel(Scenarios.setup(name));
    for (long seed = 1; seed <= 12; seed++) {
      model.begin(seed, null);
      model.playDays(day);
      CeasefireModel branch = model.branch(seed);
      branch.playOn();
      double[] branched = row(branch);
      model.playOn();
      assertThat(branched).as("seed %d branched on day %d", seed, day).containsExactly(row(model));
    }
  }

  @Test
  void leavesTheOriginalAlone() {
    var model = new CeasefireModel(Scenarios.setup("three-brigades-forward"));
    model.play(5);
    double[] undisturbed = row(model);
    model.begin(5, null);
    model.playDays(200);
    model.branch(6).playOn();
    model.playOn();
    assertThat(row(model)).containsExactly(undisturbed);
  }

  @Test
  void goesItsOwnWayWithAnotherSeed() {
    var model = new CeasefireModel(Scenarios.setup("three-brigades-forward"));
    model.begin(5, null);
    model.playDays(200);
    CeasefireModel branch = model.branch(6);
    assertThat(branch.day()).isEqualTo(200);
    branch.playOn();
    model.playOn();
    assertThat(row(branch)).isNotEqualTo(row(model));
  }

  /** What is drawn once and waits, such as the time to an assault, must not be the same for all. */
  @Test
  void timesThatWereDrawnAheadAreDrawnAnewWithAnotherSeed() {
    var model = new CeasefireModel(Scenarios.setup("force-150k-backstop"));
    model.begin(5, null);
    model.playDays(200);
    Map<String, Number> before = clocks(model);
    assertThat(clocks(model.branch(5))).isEqualTo(before);
    Map<String, Number> one = clocks(model.branch(6));
    Map<String, Number> two = clocks(model.branch(7));
    for (String clock : before.keySet()) {
      assertThat(one.get(clock))
          .as(clock)
          .isNotEqualTo(before.get(clock))
          .isNotEqualTo(two.get(clock));
    }
    assertThat(clocks(model)).isEqualTo(before);
  }

  private static Map<String, Number> clocks(CeasefireModel model) {
    return Map.of(
        "assault", model.line.assaultClock,
        "wider", model.ladder.widerClock,
        "nuclear", model.ladder.nuclearClock,
        "flash", model.flank.nextFlash);
  }

  static double[] row(CeasefireModel model) {
    return Metrics.ALL.stream()
        .map(Metric::value)
        .mapToDouble(v -> v.applyAsDouble(model))
        .toArray();
  }
}
