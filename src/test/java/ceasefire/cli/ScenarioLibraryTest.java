package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of scenarios is the one of the files beside it. */
class ScenarioLibraryTest {
  @Test
  void isNotStale() throws IOException {
    assertThat(Files.readString(Path.of("configs/README.md")))
        .as("regenerate: scripts/ceasefire describe --scenarios configs > configs/README.md")
        .isEqualTo(new ScenarioLibrary(Path.of("configs")).markdown());
  }

  @Test
  void saysWhatAFileSetsItself(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("reference.yaml"), "about: {title: All}\n");
    Files.writeString(folder.resolve("notes.txt"), "about: {title: None}\n");
    Files.writeString(folder.resolve("b.yaml"), """
        extends: a.yaml
        about: {title: B, question: "This | that?", source: somebody}
        horizon-days: 30
        posture:
          force: {place: west, brigades-forward: 3}
          zone-width-km: 2
          deterrents: []
        guarantors:
          - {name: X, brigades: 1}
        line:
          sectors: [{name: S, length: 1}]
        """);
    Files.createDirectory(folder.resolve("overlays"));
    Files.writeString(
        folder.resolve("overlays/o.yaml"), "about: {title: O}\nchallenger: {aims: {fear: 1}}\n");
    Heard heard = Heard.from("describe", "--scenarios", folder.toString());
    assertThat(heard.exitCode()).isZero();
    assertThat(heard.out().lines().filter(line -> line.startsWith("| [")))
        .containsExactly(
            "| [b.yaml](b.yaml) | B | This \\| that? | somebody | a.yaml | `horizon-days`,"
                + " `posture.force`, `posture.zone-width-km`, `posture.deterrents`, `guarantors`,"
                + " `line.sectors` |",
            "| [o.yaml](overlays/o.yaml) | O |  |  |  | `challenger.aims` |");
  }

  @Test
  void leavesOutOverlaysWhereThereAreNone(@TempDir Path folder) {
    assertThat(new ScenarioLibrary(folder).markdown())
        .contains("# Scenarios")
        .doesNotContain("Overlays");
  }

  @Test
  void refusesWhatIsNoFolder() {
    Heard heard = Heard.from("describe", "--scenarios", "nowhere");
    assertThat(heard.exitCode()).isEqualTo(2);
    assertThat(heard.errLines().get(0)).isEqualTo("error: --scenarios: nowhere: no such folder");
  }

  /** All but the line itself say only what they change. */
  @Test
  void scenariosAreShort() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("configs"))) {
      List<Path> scenarios = files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith("reference.yaml") && !file.endsWith("ukraine.yaml"))
          .toList();
      assertThat(scenarios).hasSizeGreaterThan(20).allSatisfy(file -> {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSizeLessThan(40);
        // A list that is written out replaces the whole list of the file below, traits and all.
        assertThat(lines).noneMatch(line -> line.startsWith("  - name:"));
      });
    }
  }
}
