package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sweep prints. */
class SweepTest {
  @TempDir
  Path folder;

  private Heard sweep(String levels, String... more) {
    List<String> words = new ArrayList<>(List.of(
        "sweep",
        "configs/no-force.yaml",
        "--factor",
        "challenger.strength=" + levels,
        "--set",
        "horizon-days=60",
        "--replicates",
        "1",
        "--threads",
        "1",
        "-q",
        "--out",
        folder.resolve("out").toString()));
    words.addAll(List.of(more));
    return Heard.from(words);
  }

  @Test
  void whatNoLongerFitsIsNamed() {
    assertThat(sweep("90,150").exitCode()).isZero();
    Heard scenario = sweep("90,150", "--resume", "--set", "posture.zone-width-km=10");
    assertThat(scenario.exitCode()).isEqualTo(ExitCode.FOLDER_REFUSED);
    assertThat(scenario.err())
        .contains("the scenario changed at 2 of 2 design points")
        .endsWith("\n  posture.zone-width-km: 0 there, 10 here\n");
    assertThat(sweep("90,120", "--resume").err())
        .contains("no longer 1 of its 2 design points (challenger.strength=150)");
    Heard accepted =
        sweep("90,150", "--resume", "--accept-drift", "--set", "posture.zone-width-km=10");
    assertThat(accepted.exitCode()).as(accepted.err()).isZero();
    assertThat(accepted.err()).contains("\n  posture.zone-width-km: 0 there, 10 here\n");
  }

  /** The best come first; of equals, as here, not the smallest hash, which says nothing to people. */
  @Test
  void equalsComeInTheOrderInWhichLevelsWereGiven() {
    Heard heard = sweep("150,90,120,100,110");
    assertThat(heard.exitCode()).as(heard.err()).isZero();
    assertThat(heard
            .out()
            .lines()
            .filter(line -> line.matches("  \\d+ +\\d.*"))
            .map(line -> line.strip().split(" ")[0]))
        .containsExactly("150", "90", "120", "100", "110");
  }
}
