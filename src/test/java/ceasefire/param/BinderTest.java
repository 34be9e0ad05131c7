package ceasefire.param;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines and columns were counted by hand; {@code partErrors} puts one line before the text. */
class BinderTest {
  @TempDir
  Path folder;

  private Reading reading;

  @BeforeEach
  void makeFolder() {
    reading = new Reading(folder);
  }

  @Test
  void reportsAllErrorsOfAFileInItsOrder() {
    assertThat(reading.partErrors("""
                clock:
                  horizon: 5
                posture:
                  force:
                    brigade-forward: 3
                  tripwire:
                    threshold-deaths: -3
                """))
        .containsExactly(
            "a.yaml:3:12: clock.horizon: 5 days; expected 30 to 7,305 days",
            "a.yaml:6:5: posture.force.brigade-forward: unknown parameter;"
                + " did you mean posture.force.brigades-forward?",
            "a.yaml:8:23: posture.tripwire.threshold-deaths: -3 persons;"
                + " expected 0 to 10,000 persons");
  }

  @Test
  void suggestsNamesThatExistElsewhere() {
    assertThat(reading.partErrors("horizon: 100\nlength: 3\nbrigades_forward: 3\n"))
        .containsExactly(
            "a.yaml:2:1: horizon: unknown parameter; did you mean clock.horizon?",
            "a.yaml:3:1: length: unknown parameter; did you mean line.sectors.*.length?",
            "a.yaml:4:1: brigades_forward: unknown parameter;"
                + " did you mean posture.force.brigades-forward?");
  }

  @Test
  void listsNamesWhereNoneIsNear() {
    assertThat(reading.partErrors("clock: {colour: red}\n"))
        .containsExactly("a.yaml:2:9: clock.colour: unknown parameter;"
            + " expected one of start, horizon, seed, step");
  }

  @Test
  void seesAForgottenSpaceAndAPathUsedAsAName() {
    assertThat(reading.partErrors("clock: {seed:3}\nposture.force.surge: true\n"))
        .containsExactly(
            "a.yaml:2:9: clock.seed:3: unknown parameter; expected a space after the colon;"
                + " did you mean clock.seed?",
            "a.yaml:3:1: posture.force.surge: a path as a name;"
                + " expected its parts one below the other, each with a colon");
    assertThat(reading.partErrors("posture: {force.surge: true}\n"))
        .containsExactly("a.yaml:2:11: posture.force.surge: a path as a name;"
            + " expected its parts one below the other, each with a colon");
  }

  @Test
  void namesWhatIsMissing() {
    assertThat(reading.errors("\n\nclock: {seed: 3}\n"))
        .containsExactly("a.yaml:3:1: about: missing; expected a group with title, question");
    assertThat(reading.errors("{}\n"))
        .containsExactly("a.yaml:1:1: about: missing; expected a group with title, question");
    assertThat(reading.errors("clock: {seed: 3}\nabout:\n  title: x\n"))
        .containsExactly("a.yaml:2:1: about.question: missing; expected text");
    assertThat(reading.partErrors("line:\n  sectors:\n    - length: 3\n    - {}\n"))
        .containsExactly(
            "a.yaml:4:7: line.sectors.0.name: missing; expected text",
            "a.yaml:5:7: line.sectors.1.name: missing; expected text");
  }

  @Test
  void refusesTheWrongForm() {
    assertThat(reading.partErrors("""
                clock:
                  - horizon: 40
                line:
                  zone-depth: {a: b}
                  sectors: none
                posture:
                  force:
                  tripwire: {attached-to: snapback, chances: {a: 1}, nicknames: [[a]]}
                rule: [logit]
                """))
        .containsExactly(
            "a.yaml:2:1: clock: a list; expected a group with start, horizon, seed, step",
            "a.yaml:5:3: line.zone-depth: a group; expected a number, 0 to 100 km",
            "a.yaml:6:12: line.sectors: \"none\"; expected a list",
            "a.yaml:8:9: posture.force: no value; expected a group with brigades-forward,"
                + " brigades-in-all, place, surge",
            "a.yaml:9:27: posture.tripwire.attached-to: \"snapback\";"
                + " expected a list such as [a, b]",
            "a.yaml:9:37: posture.tripwire.chances: a group; expected a list such as [a, b]",
            "a.yaml:9:66: posture.tripwire.nicknames.0: a list; expected text",
            "a.yaml:10:1: rule: a list; expected a group with kind: one of logit, threshold, never");
  }

  @Test
  void checksEveryElementOfAList() {
    assertThat(reading.partErrors("posture: {tripwire: {chances: [0.5, 2, -.1]}}\n"))
        .containsExactly(
            "a.yaml:2:37: posture.tripwire.chances.1: 2; expected 0 to 1 (probability)",
            "a.yaml:2:40: posture.tripwire.chances.2: -0.1; expected 0 to 1 (probability)");
  }

  @Test
  void optionsOfAListAreASet() {
    assertThat(reading.partErrors("""
                posture:
                  tripwire:
                    attached-to: [snapback, second-echelon, snapback]
                    nicknames: [a, a]
                    chances: [0.5, 0.5]
                """))
        .containsExactly("a.yaml:4:45: posture.tripwire.attached-to.2: \"snapback\" given twice,"
            + " first in column 19; expected each at most once");
    assertThat(reading.partErrors("""
                posture:
                  tripwire:
                    attached-to:
                      - second-echelon
                      - second-echelon
                      - snapbak
                      - snapbak
                """))
        .hasSize(3)
        .first()
        .isEqualTo("a.yaml:6:9: posture.tripwire.attached-to.1: \"second-echelon\" given twice,"
            + " first in line 5; expected each at most once");
    assertThat(reading.partErrors(
            "posture: {tripwire: {attached-to: [snapback, second-echelon]}}\n",
            "posture.tripwire.attached-to.0=second-echelon"))
        .containsExactly("a.yaml:2:46: posture.tripwire.attached-to.1: \"second-echelon\" given"
            + " twice, first in --set:1:32; expected each at most once");
  }

  @Test
  void refusesUnknownKindsAndParametersOfOthers() {
    assertThat(reading.partErrors("rule: {kind: treshold, margin: 1}\n"))
        .containsExactly(
            "a.yaml:2:14: rule.kind: \"treshold\"; expected one of logit, threshold, never;"
                + " did you mean threshold?");
    assertThat(reading.partErrors("rule: {kind: threshold, lambda: 1}\n"))
        .containsExactly(
            "a.yaml:2:25: rule.lambda: a parameter of another kind; expected rule.kind: logit");
    assertThat(reading.partErrors("rule: never\n"))
        .containsExactly(
            "a.yaml:2:7: rule: \"never\"; expected a group with kind: one of logit, threshold,"
                + " never; did you mean {kind: never}?");
    assertThat(reading.partErrors("rule: {kind: [never]}\n"))
        .containsExactly("a.yaml:2:14: rule.kind: a list; expected one of logit, threshold, never");
    assertThat(reading.partErrors("rule: {kind: }\n"))
        .containsExactly(
            "a.yaml:2:13: rule.kind: no value; expected one of logit, threshold, never");
  }

  @Test
  void pointsCrossParameterErrorsAtTheParameterThatTheFileGives() {
    assertThat(reading.partErrors("posture:\n  force:\n    brigades-forward: 10\n"))
        .containsExactly("a.yaml:4:23: posture.force.brigades-forward: 10 brigades forward of 9;"
            + " expected no more than posture.force.brigades-in-all (9 brigades)");
    assertThat(reading.partErrors(
            "line: {sectors: [{name: a, length: 2000}, {name: b, length: 1001}]}\n"))
        .containsExactly("a.yaml:2:61: line.sectors.1.length: 1,001 km: 3,000 km exceeded;"
            + " expected at most 3,000 km in all");
  }

  @Test
  void pointsCrossParameterErrorsAtTheGroupWhereTheFileIsSilent() {
    assertThat(reading.partErrors("posture:\n  force:\n    brigades-in-all: 2\n"))
        .containsExactly("a.yaml:3:3: posture.force.brigades-forward: 3 brigades forward of 2;"
            + " expected no more than posture.force.brigades-in-all (2 brigades)");
  }

  @Test
  void checksConditionsOnlyWhereAllParametersCouldBeRead() {
    assertThat(reading.partErrors("posture: {force: {brigades-forward: 10, surge: perhaps}}\n"))
        .containsExactly("a.yaml:2:48: posture.force.surge: \"perhaps\"; expected true or false");
  }

  @Test
  void countsTheElementsOfAList() {
    var space = ParameterSpace.of(ReferenceYamlTest.Complete.class);
    Path file = reading.write("a.yaml", "row:\n  pieces: [{}]\nrule: {kind: never}\n");
    assertThatThrownBy(() -> ConfigReader.read(space, file, List.of()))
        .isInstanceOf(ConfigException.class)
        .hasMessage(file + ":2:3: row.pieces: 1 element; expected 2 to 9");
    Path other = reading.write("b.yaml", "clock: {seed: 1}\nrule: {kind: never}\n");
    assertThatThrownBy(() -> ConfigReader.read(space, other, List.of()))
        .isInstanceOf(ConfigException.class)
        .hasMessage(other + ":1:1: row: missing; expected a group with pieces");
  }

  @Test
  void guessesOnlyForTheFirstHundredNames() {
    var text = new StringBuilder("clock:\n");
    for (int i = 0; i < 150; i++) {
      text.append("  sed").append(i).append(": 1\n");
    }
    assertThat(reading.partErrors(text.toString()))
        .hasSize(150)
        .filteredOn(error -> error.contains("did you mean"))
        .hasSizeBetween(1, 100);
  }
}
