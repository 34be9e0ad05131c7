package ceasefire.param;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines and columns were counted by hand. */
class OverlaysTest {
  private static final String OTHERS = "; expected overlays that set different parameters";

  @TempDir
  Path folder;

  private Reading reading;

  @BeforeEach
  void writeScenario() {
    reading = new Reading(folder);
    reading.write("base.yaml", "clock: {seed: 7, horizon: 100}\nposture: {force: {surge: true}}\n");
    reading.write("a.yaml", "extends: base.yaml\n" + Sample.LEAST + """
        line: {sectors: [{name: a}, {name: b}]}
        posture:
          force: {brigades-forward: 2}
        """);
  }

  @Test
  void laysOverlaysBetweenTheFilesAndTheOptions() {
    reading.write("long.yaml", "clock: {horizon: 200, seed: 8}\n");
    reading.write("more.yaml", "posture: {force: {brigades-forward: 4}}\n");
    Sample sample = load(List.of("long.yaml", "more.yaml"), "clock.seed=9").value();
    assertThat(sample.clock().horizon()).isEqualTo(200);
    assertThat(sample.clock().seed()).isEqualTo(9);
    assertThat(sample.posture().force())
        .isEqualTo(new Sample.Force(4, 9, Sample.Placement.FORWARD, true));
    assertThat(sample.line().sectors()).hasSize(2);
  }

  @Test
  void resolvesToAFileThatNeedsNoOverlay() {
    reading.write("long.yaml", "clock: {horizon: 200}\n");
    Loaded<Sample> loaded = load(List.of("long.yaml"));
    Path resolved = reading.write("resolved.yaml", loaded.resolvedYaml());
    assertThat(reading.load(resolved).value()).isEqualTo(loaded.value());
    assertThat(loaded.value().clock().horizon()).isEqualTo(200);
  }

  @Test
  void replacesListsAsAWhole() {
    reading.write("short.yaml", "line: {sectors: [{name: c}]}\n");
    assertThat(load(List.of("short.yaml")).value().line().sectors())
        .extracting(Sample.Sector::name)
        .containsExactly("c");
  }

  @Test
  void whatAnOverlayIsAboutIsCheckedAndLeftOut() {
    reading.write("long.yaml", "about: {title: Longer}\nclock: {horizon: 200}\n");
    assertThat(load(List.of("long.yaml")).value().about().title()).isEqualTo("A test");
    reading.write("odd.yaml", "about: {titel: Longer, question: }\n");
    assertThat(errors("odd.yaml"))
        .containsExactly(
            "odd.yaml:1:9: about.titel: unknown parameter; did you mean about.title?",
            "odd.yaml:1:33: about.question: no value; expected text");
  }

  @Test
  void kindAndItsParametersMayComeFromTwoOverlaysInAnyOrder() {
    reading.write("kind.yaml", "rule: {kind: threshold}\n");
    reading.write("margin.yaml", "rule: {margin: 0.25}\n");
    var expected = new Sample.Threshold(0.25, new Sample.Meter(1));
    assertThat(load(List.of("kind.yaml", "margin.yaml")).value().rule()).isEqualTo(expected);
    assertThat(load(List.of("margin.yaml", "kind.yaml")).value().rule()).isEqualTo(expected);
    assertThat(errors("margin.yaml"))
        .containsExactly("margin.yaml:1:8: rule.margin: a parameter of another kind;"
            + " expected rule.kind: threshold");
  }

  @Test
  void twoThatSetTheSameAreNamedBoth() {
    reading.write("one.yaml", "clock:\n  seed: 1\n  horizon: 50\n");
    reading.write("two.yaml", "posture: {}\nclock:\n  horizon: 50\n");
    assertThat(errors("one.yaml", "two.yaml"))
        .containsExactly(
            "two.yaml:3:3: clock.horizon: set by two overlays, first in one.yaml:3:3" + OTHERS);
    assertThat(errors("two.yaml", "one.yaml"))
        .containsExactly(
            "one.yaml:3:3: clock.horizon: set by two overlays, first in two.yaml:3:3" + OTHERS);
  }

  @Test
  void theThirdIsComparedWithBothBefore() {
    reading.write("one.yaml", "clock: {seed: 1}\n");
    reading.write("two.yaml", "clock: {horizon: 50}\n");
    reading.write("three.yaml", "clock: {horizon: 60, seed: 2}\n");
    assertThat(errors("one.yaml", "two.yaml", "three.yaml"))
        .containsExactly(
            "three.yaml:1:9: clock.horizon: set by two overlays, first in two.yaml:1:9" + OTHERS,
            "three.yaml:1:22: clock.seed: set by two overlays, first in one.yaml:1:9" + OTHERS);
  }

  @Test
  void aListIsSetAsAWhole() {
    reading.write("one.yaml", "line: {sectors: [{name: c}]}\n");
    reading.write("two.yaml", "line:\n  sectors:\n    - {name: d}\n");
    assertThat(errors("one.yaml", "two.yaml"))
        .containsExactly(
            "two.yaml:2:3: line.sectors: set by two overlays, first in one.yaml:1:8" + OTHERS);
  }

  @Test
  void optionsMaySetWhatAnOverlaySets() {
    reading.write("one.yaml", "clock: {seed: 1}\n");
    assertThat(load(List.of("one.yaml"), "clock.seed=2").value().clock().seed()).isEqualTo(2);
  }

  @Test
  void errorsPointIntoTheOverlay() {
    reading.write("odd.yaml", """
        clock:
          horizon: 5
        colour: red
        line:
          zone-depth: [1]
        """);
    assertThat(errors("odd.yaml"))
        .containsExactly(
            "odd.yaml:2:12: clock.horizon: 5 days; expected 30 to 7,305 days",
            "odd.yaml:3:1: colour: unknown parameter; expected one of about, line, posture, rule,"
                + " clock, extends",
            "odd.yaml:5:3: line.zone-depth: a list; expected a number, 0 to 100 km");
  }

  @Test
  void conditionsHoldForWhatIsLaidOver() {
    reading.write("fewer.yaml", "posture: {force: {brigades-in-all: 1}}\n");
    assertThat(errors("fewer.yaml"))
        .singleElement()
        .asString()
        .startsWith("a.yaml:5:29: posture.force.brigades-forward: 2 brigades forward of 1");
  }

  @Test
  void overlaysBuildOnNoFile() {
    reading.write("odd.yaml", "extends: base.yaml\nclock: {seed: 1}\n");
    assertThat(errors("odd.yaml"))
        .containsExactly("odd.yaml:1:1: extends: an overlay cannot build on a file;"
            + " expected only the parameters that it changes");
  }

  @Test
  void oneGivenTwiceIsOneMistake() {
    reading.write("one.yaml", "clock: {seed: 1, horizon: 50}\n");
    assertThat(errors("one.yaml", "./one.yaml"))
        .containsExactly("./one.yaml: an overlay given twice; expected each overlay once");
  }

  /** What is missing in the scenario may have stood in an overlay that could not be read. */
  @Test
  void mistakesOfAllFilesAreToldTogether() {
    reading.write("a.yaml", "clock: {sead: 1}\n");
    reading.write("odd.yaml", "clock: {horizon: 5}\n");
    reading.write("empty.yaml", "");
    assertThat(errors("odd.yaml", "nowhere.yaml", "empty.yaml"))
        .containsExactly(
            "a.yaml:1:9: clock.sead: unknown parameter; did you mean clock.seed?",
            "empty.yaml:1:1: an empty file; expected parameters such as about:, line:, posture:,"
                + " rule:",
            "nowhere.yaml: no such file",
            "odd.yaml:1:18: clock.horizon: 5 days; expected 30 to 7,305 days");
    reading.write("a.yaml", "");
    assertThat(errors("nowhere.yaml")).hasSize(2);
  }

  private Loaded<Sample> load(List<String> overlays, String... sets) {
    return reading.load(reading.file("a.yaml"), overlays, sets);
  }

  private List<String> errors(String... overlays) {
    return reading.errorsWith(reading.file("a.yaml"), List.of(overlays));
  }

  @Test
  void changesElementsOfAListByTheirIndices() {
    reading.write("second.yaml", "line: {sectors: {1: {name: c}}}\n");
    reading.write("first.yaml", "line: {sectors: {0: {name: d}}}\n");
    assertThat(load(List.of("second.yaml")).value().line().sectors())
        .extracting(Sample.Sector::name)
        .containsExactly("a", "c");
    assertThat(load(List.of("second.yaml", "first.yaml")).value().line().sectors())
        .extracting(Sample.Sector::name)
        .containsExactly("d", "c");
  }

  @Test
  void anIndexThatIsNotThereIsNoList() {
    reading.write("third.yaml", "line: {sectors: {2: {name: c}}}\n");
    assertThat(errors("third.yaml"))
        .hasSize(1)
        .first()
        .asString()
        .contains("line.sectors: a group");
  }
}
