package ceasefire.param;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetOptionsTest {
  private static final String FILE =
      Sample.LEAST + "line: {sectors: [{name: a, length: 5}, {name: b}]}\nclock: {horizon: 50}\n";

  @TempDir
  Path folder;

  private Reading reading;

  @BeforeEach
  void makeFolder() {
    reading = new Reading(folder);
  }

  @Test
  void laysValuesOverTheFileAndItsDefaults() {
    Sample sample = reading.read(
        FILE,
        "clock.horizon=60",
        " clock.seed = 8 ",
        "posture.tripwire.chances=[0, 1, .5]",
        "posture.tripwire.nicknames=[a, 1.10]",
        "posture.tripwire.attached-to=[]",
        "line.sectors.1.length=7",
        "line.sectors.1.strength.host=3");
    assertThat(sample.clock().horizon()).isEqualTo(60);
    assertThat(sample.clock().seed()).isEqualTo(8);
    assertThat(sample.posture().tripwire())
        .isEqualTo(
            new Sample.Tripwire(20, List.of(), List.of(0.0, 1.0, 0.5), List.of("a", "1.10")));
    assertThat(sample.line().sectors())
        .containsExactly(
            new Sample.Sector("a", 5, new Sample.Strength(2, 2)),
            new Sample.Sector("b", 7, new Sample.Strength(2, 3)));
  }

  @Test
  void changesAnElementOfADefaultList() {
    assertThat(reading
            .read(FILE, "posture.tripwire.chances.1=0.75")
            .posture()
            .tripwire()
            .chances())
        .containsExactly(0.5, 0.75);
  }

  @Test
  void takesTextAsItIs() {
    assertThat(reading.read(FILE, "about.title=Why: a #1 = b, [c]").about().title())
        .isEqualTo("Why: a #1 = b, [c]");
    assertThat(reading.read(FILE, "about.title='in quotes'").about().title())
        .isEqualTo("in quotes");
  }

  @Test
  void replacesAChoiceOfAnotherKindInAnyOrder() {
    String file = FILE + "rule: {kind: logit, lambda: 4}\n";
    assertThat(reading.read(file, "rule.margin=0.3", "rule.kind=threshold").rule())
        .isEqualTo(new Sample.Threshold(0.3, new Sample.Meter(1)));
    assertThat(
            reading.read(file, "rule.meter.smoothing=2", "rule.kind=threshold").rule())
        .isEqualTo(new Sample.Threshold(0.1, new Sample.Meter(2)));
    assertThat(reading.read(file, "rule.kind=logit").rule()).isEqualTo(new Sample.Logit(4));
    assertThat(reading.read(file, "rule.kind='never'").rule()).isEqualTo(new Sample.Never());
    assertThat(reading.read(FILE, "rule.lambda=6").rule()).isEqualTo(new Sample.Logit(6));
  }

  @Test
  void replacesAListBeforeItsElements() {
    assertThat(reading
            .read(FILE, "posture.tripwire.chances.0=0.9", "posture.tripwire.chances=[0, 1]")
            .posture()
            .tripwire()
            .chances())
        .containsExactly(0.9, 1.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Values are pointed at where they stand.
        "posture.tripwire.threshold-deaths=-3|1:35: posture.tripwire.threshold-deaths: -3 persons;"
            + " expected 0 to 10,000 persons",
        "clock.horizon =  3|1:18: clock.horizon: 3 days; expected 30 to 7,305 days",
        "posture.tripwire.chances=[0.1, 3]|1:32: posture.tripwire.chances.1: 3;"
            + " expected 0 to 1 (probability)",
        "clock.horizon=[40]|1:15: clock.horizon: a list; expected a whole number, 30 to 7,305 days",
        "clock.horizon={a: b}|1:15: clock.horizon: a group;"
            + " expected a whole number, 30 to 7,305 days",
        "clock.horizon=|1:15: clock.horizon: no value;"
            + " expected a whole number, 30 to 7,305 days",
        "line.zone-depth=.nan|1:17: line.zone-depth: \".nan\" is not a finite number;"
            + " expected a number, 0 to 100 km",
        "posture.tripwire.chances=0.3|1:26: posture.tripwire.chances: \"0.3\";"
            + " expected a list such as [a, b]",
        "posture.tripwire.chances=[0.3|1:30: posture.tripwire.chances:"
            + " neither \",\" nor \"]\" where one must be; expected one of them",
        "clock.seed=&a 3|1:12: clock.seed: anchor \"&a\"; expected no anchor:"
            + " anchors and aliases are not supported",
        "about.title=|1:13: about.title: no value; expected text",
        "rule.kind=nevr|1:11: rule.kind: \"nevr\"; expected one of logit, threshold, never;"
            + " did you mean never?",
        "rule.kind=[never]|1:11: rule.kind: a list; expected one of logit, threshold, never",
        "rule.kind=|1:11: rule.kind: no value; expected one of logit, threshold, never",
        "posture.force.brigades-forward=10|1:32: posture.force.brigades-forward:"
            + " 10 brigades forward of 9; expected no more than posture.force.brigades-in-all"
            + " (9 brigades)",
        // Paths are pointed at where they go wrong.
        "posture.forse.surge=true|1:9: posture.forse.surge: unknown parameter;"
            + " did you mean posture.force.surge?",
        "posture.forse.surg=true|1:9: posture.forse.surg: unknown parameter;"
            + " did you mean posture.force.surge?",
        "force.surge=true|1:1: force.surge: unknown parameter; did you mean posture.force.surge?",
        "surge=true|1:1: surge: unknown parameter; did you mean posture.force.surge?",
        "colour=red|1:1: colour: unknown parameter; expected one of about, line, posture, rule, clock",
        "clock.horizon.x=3|1:15: clock.horizon.x: unknown parameter; expected nothing below"
            + " clock.horizon",
        "clock.colour=3|1:7: clock.colour: unknown parameter; expected one of start, horizon, seed,"
            + " step",
        "clock..seed=3|1:7: clock..seed: unknown parameter; expected one of start, horizon, seed,"
            + " step",
        "rule.margin=3|1:6: rule.margin: a parameter of another kind; expected rule.kind=threshold",
        "line.sectors.0.lenght=3|1:16: line.sectors.0.lenght: unknown parameter;"
            + " did you mean line.sectors.0.length?",
        "line.sectors.2.length=3|1:14: line.sectors.2.length: no element 2;"
            + " expected an index, 0 to 1",
        "line.sectors.01.length=3|1:14: line.sectors.01.length: \"01\" is no index;"
            + " expected an index, 0 to 1",
        "line.sectors.length=3|1:14: line.sectors.length: \"length\" is no index;"
            + " expected an index, 0 to 1",
        "line.sectors.b.length=3|1:14: line.sectors.b.length: \"b\" is no index;"
            + " expected an index, 0 to 1; did you mean line.sectors.1.length?",
        "posture.tripwire.nicknames.0=x|1:28: posture.tripwire.nicknames.0: no element 0;"
            + " expected the whole list, such as posture.tripwire.nicknames=[a, b]: it is empty",
        "posture.force={}|1:1: posture.force: a group of parameters; expected the path of one"
            + " parameter, such as posture.force.brigades-forward",
        "line.sectors.0={}|1:1: line.sectors.0: a group of parameters; expected the path of one"
            + " parameter, such as line.sectors.0.name",
        "rule=never|1:1: rule: a group of parameters; expected the path of one parameter,"
            + " such as rule.kind",
        "extends=b.yaml|1:1: extends: no parameter; expected it at the top of a file only",
        "clock.seed|1:1: \"clock.seed\" names no value; expected path=value",
        "=3|1:1: \"=3\" names no parameter; expected path=value",
      })
  void saysWhereAnOptionIsWrong(String option, String error) {
    assertThat(reading.errors(FILE, option)).containsExactly("--set:" + error);
  }

  @Test
  void refusesTwoOptionsForOneParameter() {
    assertThat(reading.errors(FILE, "clock.seed=1", "clock.horizon=40", "clock.seed = 1"))
        .containsExactly(
            "--set:1:1: clock.seed: set twice, first by \"clock.seed=1\"; expected one of the two");
  }

  @Test
  void reportsOptionsTogetherWithTheFile() {
    assertThat(reading.errors(FILE + "colour: red\n", "clock.horizon=1", "sede=1"))
        .hasSize(3)
        .last()
        .asString()
        .startsWith("a.yaml:4:1: colour: unknown parameter");
  }

  @Test
  void correctsAValueOfTheFile() {
    assertThat(reading
            .read(Sample.LEAST + "clock: {horizon: many}\n", "clock.horizon=40")
            .clock()
            .horizon())
        .isEqualTo(40);
  }
}
