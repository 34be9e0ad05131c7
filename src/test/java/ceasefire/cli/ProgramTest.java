package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.model.Scenario;
import ceasefire.param.Parameter;
import ceasefire.results.Metric;
import ceasefire.results.Metrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to a command line, right or wrong. */
class ProgramTest {
  private static final String CONFIG = "configs/three-brigades-forward.yaml";
  private static final String OVERLAYS = "src/test/resources/broken/overlays/";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "sensitivity --help",
        "run --help",
        "check --help",
        "describe --help",
        "facts --help",
        "selftest --help",
        "run -h"
      })
  void helps(String words) {
    Heard heard = Heard.from(words.split(" "));
    assertThat(heard.exitCode()).isZero();
    assertThat(heard.out()).startsWith("Usage: ceasefire");
    assertThat(heard.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(heard.err()).isEmpty();
  }

  @Test
  void helpListsEveryExitCode() {
    assertThat(Heard.from("--help").out())
        .containsPattern("\n    0   ")
        .containsPattern("\n    1   ")
        .containsPattern("\n    2   ")
        .containsPattern("\n    3   ")
        .containsPattern("\n    6   ")
        .containsPattern("\n    7   ")
        .containsPattern("\n  130   ");
  }

  @Test
  void tellsItsVersion() {
    assertThat(Heard.from("--version").out()).isEqualTo("ceasefire development\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          rnu                            | unknown command 'rnu'
          run CONFIG --trails 3          | unknown option '--trails'; did you mean --trials?
          run CONFIG more                | one argument too many: 'more'
          run                            | missing required parameter: 'CONFIG'
          run CONFIG --trials            | missing required parameter for option '--trials' (N)
          run CONFIG --seed 1 --seed 2   | option '--seed' (N) should be specified only once
          run CONFIG --trials 0          | --trials: 0; expected a whole number, 1 to 100,000,000
          run CONFIG --trials 1e3        | --trials: "1e3"; expected a whole number, 1 to 100,000,000
          run CONFIG --threads 0         | --threads: 0; expected a whole number, 1 to 1,024
          describe --yaml --metrics      | --metrics, --yaml are mutually exclusive (specify only one)
          describe posture.forse         | PREFIX: there is no parameter or group "posture.forse"; did you mean posture.force?
          """)
  void refuses(String words, String message) {
    Heard heard = Heard.from(words.replace("CONFIG", CONFIG).split(" "));
    assertThat(heard.exitCode()).isEqualTo(2);
    assertThat(heard.out()).isEmpty();
    assertThat(heard.errLines()).hasSize(2);
    assertThat(heard.errLines().get(0)).isEqualTo("error: " + message);
  }

  @Test
  void listsMistakesOfOptionsAndOfTheFileTogether() {
    Heard heard = Heard.from("run", "nowhere.yaml", "--trials", "-5", "--seed", "x");
    assertThat(heard.exitCode()).isEqualTo(2);
    assertThat(heard.errLines())
        .containsExactly(
            "error: --trials: -5; expected a whole number, 1 to 100,000,000",
            "error: --seed: \"x\"; expected a whole number, -9223372036854775808 to"
                + " 9223372036854775807",
            "error: nowhere.yaml: no such file",
            "3 errors, nothing was run.");
  }

  @Test
  void describesWhatAnExperimentHolds() {
    assertThat(Heard.from("describe", "experiment").out())
        .contains("experiment.replicates ")
        .doesNotContain("horizon-days");
    assertThat(Heard.from("describe", "design.factors").out()).contains("design.factors.*.path");
    assertThat(Heard.from("describe", "designs").errLines().get(0))
        .endsWith("there is no parameter or group \"designs\"");
  }

  @Test
  void runTellsThatAnExperimentIsForSweep() {
    assertThat(Heard.from("run", "configs/studies/force-size.yaml").errLines())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("error: configs/studies/force-size.yaml:")
        .endsWith(": experiment: a part of an experiment; expected a scenario alone; plan and sweep"
            + " read experiments");
  }

  @Test
  void listsTheCommandsWhenNoneIsGiven() {
    Heard heard = Heard.from();
    assertThat(heard.exitCode()).isEqualTo(2);
    assertThat(heard.err()).startsWith("error: a command is missing\nUsage: ").contains("describe");
  }

  /** About and line are missing too. 50 lines for each file, one that counts the rest of it, and one that counts all. */
  @Test
  void showsOnlyTheFirstMistakesOfAFile(@TempDir Path folder) throws IOException {
    String config = unknown(folder, "config.yaml", "zz", 5_000);
    String overlay = unknown(folder, "overlay.yaml", "yy", 51);
    Heard heard = Heard.from("check", config, "--with", overlay, "--set", "clock=1");
    assertThat(heard.exitCode()).isEqualTo(2);
    List<String> lines = heard.errLines();
    assertThat(lines).hasSize(1 + 51 + 51 + 1);
    assertThat(lines.get(50)).startsWith("error: " + config + ":48:1: zz48: unknown parameter");
    assertThat(lines.get(51)).isEqualTo("error: " + config + ": 4,952 more errors not shown");
    assertThat(lines.get(102)).isEqualTo("error: " + overlay + ": 1 more error not shown");
    assertThat(lines.get(103)).startsWith("5,054 errors, nothing was run.");
  }

  private static String unknown(Path folder, String name, String key, int keys) throws IOException {
    var text = new StringBuilder();
    for (int i = 1; i <= keys; i++) {
      text.append(key).append(i).append(": 1\n");
    }
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void saysWhereToLookAfterAMistake() {
    assertThat(Heard.from("check", CONFIG, "--set", "posture.force.brigade-forward=3")
            .errLines())
        .containsExactly(
            "error: --set:1:15: posture.force.brigade-forward: unknown parameter; did you mean"
                + " posture.force.brigades-forward?",
            "1 error, nothing was run. `ceasefire describe posture.force` lists the parameters"
                + " there.");
  }

  @Test
  void checks() {
    Heard heard = Heard.from("check", CONFIG);
    assertThat(heard.exitCode()).isZero();
    assertThat(heard.out())
        .isEqualTo("ok: " + CONFIG + ": Three brigades forward, on a 3:1 rotation\n");
  }

  @Test
  void checksOverlays() {
    Heard heard = Heard.from("check", CONFIG, "--with", OVERLAYS + "greedy.yaml");
    assertThat(heard.exitCode()).isZero();
    assertThat(heard.out())
        .isEqualTo("ok: " + CONFIG + ": Three brigades forward, on a 3:1 rotation [with greedy]\n");
  }

  @Test
  void namesBothOverlaysThatSetTheSame() {
    String one = OVERLAYS + "greedy.yaml";
    String two = OVERLAYS + "greedier.yaml";
    Heard heard = Heard.from("check", CONFIG, "--with", one, "--with", two);
    assertThat(heard.exitCode()).isEqualTo(2);
    assertThat(heard.errLines().get(0))
        .isEqualTo("error: " + two + ":3:5: challenger.aims.greed: set by two overlays, first in "
            + one + ":4:5; expected overlays that set different parameters");
  }

  static Stream<Parameter> parameters() {
    return Scenario.space().parameters().stream();
  }

  @Test
  void describesEveryParameter() {
    String all = Heard.from("describe").out();
    assertThat(parameters().map(Parameter::path)).isNotEmpty().allMatch(all::contains);
    String some = Heard.from("describe", "posture.tripwire").out();
    assertThat(some).contains("posture.tripwire.window-days").doesNotContain("posture.force");
  }

  @Test
  void describesEveryMetric() {
    List<String> lines = Heard.from("describe", "--metrics").out().lines().toList();
    assertThat(Metrics.ALL.stream().map(Metric::name))
        .allMatch(name -> lines.stream().anyMatch(line -> line.startsWith(name + " ")));
  }

  /** A name that begins with @ is no file of arguments. */
  @Test
  void takesWordsAsTheyAre(@TempDir Path folder) {
    assertThat(Heard.from("check", "@words.yaml").errLines().get(0))
        .isEqualTo("error: @words.yaml: no such file");
    assertThat(Heard.from("check", "").errLines().get(0))
        .isEqualTo("error: CONFIG: an empty name; expected the name of a file or folder");
    assertThat(Heard.from("run", CONFIG, "--out", "").errLines().get(0))
        .isEqualTo("error: --out: an empty name; expected the name of a file or folder");
    assertThat(Heard.from("report", "nowhere", "--out=").errLines().get(0))
        .isEqualTo("error: --out: an empty name; expected the name of a file or folder");
    assertThat(Heard.from("run", CONFIG, "--out", "a\0b").errLines().get(0))
        .startsWith("error: --out: \"a?b\" cannot be a name here");
  }
}
