package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sweep prints. */
class SweepTest {
  @TempDir
  Path folder;

  /** The best come first; of equals, as here, not the smallest hash, which says nothing to people. */
  @Test
  void equalsComeInTheOrderInWhichLevelsWereGiven() {
    Heard heard = Heard.from(
        "sweep",
        "configs/no-force.yaml",
        "--factor",
        "challenger.strength=150,90,120,100,110",
        "--set",
        "horizon-days=60",
        "--replicates",
        "1",
        "--threads",
        "1",
        "-q",
        "--out",
        folder.resolve("out").toString());
    assertThat(heard.exitCode()).as(heard.err()).isZero();
    assertThat(heard
            .out()
            .lines()
            .filter(line -> line.matches("  \\d+ +\\d.*"))
            .map(line -> line.strip().split(" ")[0]))
        .containsExactly("150", "90", "120", "100", "110");
  }
}
