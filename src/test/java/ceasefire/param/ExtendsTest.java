package ceasefire.param;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtendsTest {
  @TempDir
  Path folder;

  private Reading reading;

  @BeforeEach
  void makeFolder() {
    reading = new Reading(folder);
  }

  @Test
  void mergesGroupsDeeplyAndReplacesListsAndValues() {
    reading.write("base.yaml", """
        line:
          zone-depth: 5
          sectors: [{name: a}, {name: b}]
        posture:
          force: {brigades-forward: 1, surge: true}
          tripwire: {chances: [0.1, 0.2, 0.3]}
        """);
    Sample sample = reading.read(Sample.LEAST + """
                extends: base.yaml
                line: {sectors: [{name: c}]}
                posture:
                  force: {brigades-forward: 2}
                  tripwire: {chances: [1]}
                """);
    assertThat(sample.line().zoneDepth()).isEqualTo(5);
    assertThat(sample.line().sectors()).extracting(Sample.Sector::name).containsExactly("c");
    assertThat(sample.posture().force())
        .isEqualTo(new Sample.Force(2, 9, Sample.Placement.FORWARD, true));
    assertThat(sample.posture().tripwire().chances()).containsExactly(1.0);
  }

  @Test
  void findsParentsBesideTheFileThatNamesThem() {
    reading.write("base/root.yaml", "clock: {seed: 7, horizon: 100}\n");
    reading.write("base/middle.yaml", "extends: root.yaml\nclock: {horizon: 200}\n");
    Path file = reading.write("studies/own.yaml", "extends: ../base/middle.yaml\n" + Sample.LEAST);
    Sample sample = reading.load(file).value();
    assertThat(sample.clock().seed()).isEqualTo(7);
    assertThat(sample.clock().horizon()).isEqualTo(200);
  }

  @Test
  void keepsTheKindOfAChoiceUnlessTheChildNamesAnother() {
    reading.write("base.yaml", "rule: {kind: threshold, margin: 0.5, meter: {smoothing: 3}}\n");
    String child = "extends: base.yaml\n" + Sample.LEAST;
    assertThat(reading.read(child + "rule: {margin: 0.6}\n").rule())
        .isEqualTo(new Sample.Threshold(0.6, new Sample.Meter(3)));
    assertThat(reading.read(child + "rule: {kind: threshold, margin: 0.6}\n").rule())
        .isEqualTo(new Sample.Threshold(0.6, new Sample.Meter(3)));
    assertThat(reading.read(child + "rule: {kind: logit}\n").rule())
        .isEqualTo(new Sample.Logit(20));
  }

  @Test
  void takesTheDefaultKindForThatOfAParentThatNamesNone() {
    reading.write("base.yaml", "rule: {lambda: 5}\n");
    String child = "extends: base.yaml\n" + Sample.LEAST;
    assertThat(reading.read(child + "rule: {kind: logit}\n").rule()).isEqualTo(new Sample.Logit(5));
    assertThat(reading.read(child + "rule: {kind: never}\n").rule()).isEqualTo(new Sample.Never());
  }

  @Test
  void neverInheritsGroupsThatAFileMustOwn() {
    reading.write("base.yaml", "about: {title: x, question: y, notes: z}\nclock: {seed: 7}\n");
    assertThat(reading.errors("extends: base.yaml\n"))
        .containsExactly("a.yaml:1:1: about: missing; expected a group with title, question");
    assertThat(reading.read("extends: base.yaml\n" + Sample.LEAST).about().notes())
        .isEmpty();
  }

  @Test
  void pointsAtTheFileThatHoldsTheMistake() {
    reading.write("base.yaml", "clock:\n  horizon: 3\n  sead: 1\nposture: {force: {surge: 1}}\n");
    assertThat(reading.errors("extends: base.yaml\n"
            + Sample.LEAST
            + "clock: {step: x}\nposture: {force: {surge: true}}\n"))
        .containsExactly(
            "a.yaml:3:15: clock.step: \"x\" is not a number; expected a number",
            "base.yaml:2:12: clock.horizon: 3 days; expected 30 to 7,305 days",
            "base.yaml:3:3: clock.sead: unknown parameter; did you mean clock.seed?");
  }

  @Test
  void namesTheLineOfAMissingParent() {
    reading.write("base.yaml", "clock: {seed: 3}\n");
    assertThat(reading.errors(Sample.LEAST + "extends:   bass.yaml\nclock: {horizon: 3}\n"))
        .containsExactly(
            "a.yaml:2:12: extends: bass.yaml: no such file; expected a YAML file;"
                + " did you mean base.yaml?",
            "a.yaml:3:18: clock.horizon: 3 days; expected 30 to 7,305 days");
  }

  @Test
  void reportsNothingMissingWhenAParentIsBroken() {
    reading.write("base.yaml", "about: [\n");
    assertThat(reading.errors("extends: base.yaml\nline: {sectors: [{length: 2}]}\n"))
        .singleElement()
        .asString()
        .startsWith("base.yaml:2:1: ");
  }

  @Test
  void namesTheChainOfACycle() {
    reading.write("b.yaml", "clock: {seed: 1}\nextends: c.yaml\n");
    reading.write("c.yaml", "extends: b.yaml\n");
    assertThat(reading.errors("extends: b.yaml\n" + Sample.LEAST))
        .containsExactly(
            "c.yaml:1:10: extends: a cycle: b.yaml -> c.yaml -> b.yaml; expected no cycle");
    assertThat(reading.errors("extends: ./a.yaml\n" + Sample.LEAST))
        .containsExactly("a.yaml:1:10: extends: a cycle: a.yaml -> a.yaml; expected no cycle");
  }

  @Test
  void acceptsTenFilesInAChainAndRefusesMore() {
    reading.write("f1.yaml", "clock: {seed: 5}\n");
    for (int i = 2; i <= 10; i++) {
      reading.write("f" + i + ".yaml", "extends: f" + (i - 1) + ".yaml\n");
    }
    assertThat(reading.read("extends: f9.yaml\n" + Sample.LEAST).clock().seed()).isEqualTo(5);
    assertThat(reading.errors("extends: f10.yaml\n" + Sample.LEAST))
        .containsExactly("f2.yaml:1:10: extends: a chain of more than 10 files;"
            + " expected at most 10 files that build on each other");
  }

  @Test
  void refusesWhatIsNoFileName() {
    List<String> errors = reading.partErrors("extends: [b.yaml]\n");
    assertThat(errors)
        .containsExactly("a.yaml:2:10: extends: a list; expected the name of one file");
    assertThat(reading.partErrors("extends:\n"))
        .containsExactly("a.yaml:2:9: extends: no value; expected the name of one file");
    assertThat(reading.partErrors("clock: {extends: b.yaml}\n"))
        .containsExactly(
            "a.yaml:2:9: clock.extends: no parameter; expected it at the top of a file only");
    assertThat(reading.partErrors("extends: https://example.org/b.yaml\n"))
        .containsExactly("a.yaml:2:10: extends: \"https://example.org/b.yaml\" is an address;"
            + " expected the name of a file on this machine");
  }
}
