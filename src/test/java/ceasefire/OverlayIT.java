package ceasefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios crossed with overlays, with the built program. */
@Tag("long")
class OverlayIT {
  @TempDir
  Path folder;

  private Jar jar;

  @BeforeEach
  void writeOverlays() throws IOException {
    jar = Jar.quick(folder);
    Files.writeString(folder.resolve("greedy.yaml"), "challenger: {aims: {greed: 1.5}}\n");
    Files.writeString(
        folder.resolve("late.yaml"), "challenger: {supply: 0.5}\nhost: {quality: 1.2}\n");
  }

  @Test
  void crossingsHaveFoldersOfTheirOwnAndEqualOptions() throws IOException {
    play("--with", "greedy.yaml", "--with", "late.yaml");
    play("--with", "late.yaml");
    play();
    play(
        "--out",
        "by-options",
        "--set",
        "challenger.aims.greed=1.5",
        "--set",
        "challenger.supply=0.5",
        "--set",
        "host.quality=1.2");
    Path results = folder.resolve("results");
    assertThat(Jar.names(results))
        .containsExactly("no-force", "no-force+greedy+late", "no-force+late");
    Path crossed = results.resolve("no-force+greedy+late");
    for (String file : new String[] {"scenario.yaml", "trials.csv"}) {
      assertThat(crossed.resolve(file))
          .hasSameBinaryContentAs(folder.resolve("by-options").resolve(file));
      assertThat(Files.mismatch(crossed.resolve(file), results.resolve("no-force+late/" + file)))
          .isNotEqualTo(-1);
    }
    jar.run("check", crossed.resolve("scenario.yaml").toString()).with(0);
    assertThat(Files.readString(crossed.resolve("manifest.json"))).contains("\"late.yaml\"");
  }

  @Test
  void overlaysThatSetTheSameRunNothing() throws IOException {
    Files.writeString(folder.resolve("poor.yaml"), "challenger:\n  supply: 0.4\n");
    jar.run("run", Jar.config("no-force"), "--with", "late.yaml", "--with", "poor.yaml")
        .with(2)
        .says("error: poor.yaml:2:3: challenger.supply: set by two overlays, first in"
            + " late.yaml:1:14; expected ");
    assertThat(folder.resolve("results")).doesNotExist();
  }

  private void play(String... more) {
    String[] words = Stream.concat(
            Stream.of("run", Jar.config("no-force"), "--trials", "40", "-q"), Stream.of(more))
        .toArray(String[]::new);
    jar.run(words).with(0);
  }
}
