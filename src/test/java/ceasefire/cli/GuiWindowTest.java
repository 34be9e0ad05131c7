package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a window from opening is told in one line, with what can be done without one. */
class GuiWindowTest {
  private static final String CONFIG = "configs/three-brigades-forward.yaml";

  @TempDir
  Path folder;

  /** Tests run without a display. */
  @Test
  void withoutADisplayTheAlternativesAreNamed() {
    Heard heard = Heard.from("gui", CONFIG);
    assertThat(heard.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(heard.errLines())
        .containsExactly(
            "error: there is no display to open a window on; without one, ceasefire gui "
                + CONFIG
                + " --snapshot day=400 FILE.png draws the map, and ceasefire replay RESULTS"
                + " --trial N tells the story of a trial");
  }

  @Test
  void aMistakeInTheScenarioComesBeforeTheDisplay() {
    Heard heard = Heard.from("gui", CONFIG, "--set", "posture.force.brigades-forward=-1");
    assertThat(heard.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(heard.err()).contains("posture.force.brigades-forward: -1 brigades; expected 0 to");
  }

  @Test
  void aStoredTrialIsSeenAsItWas() {
    Path result = folder.resolve("result");
    Heard.from(Heard.run(CONFIG, result, "--trials", "2", "--threads", "1", "-q"));
    assertThat(Heard.from("gui", result.toString(), "--trial", "1").err())
        .startsWith("error: there is no display");
    assertThat(Heard.from("gui", result.toString(), "--trial", "2").err())
        .contains("expected 0 to 1");
    assertThat(Heard.from("gui", result.toString(), "--set", "horizon-days=60").err())
        .contains("--set: cannot change a stored trial");
  }
}
