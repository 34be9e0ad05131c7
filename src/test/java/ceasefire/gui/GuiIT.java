package ceasefire.gui;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.Requires;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window on a real display: a virtual one where there is no other. */
class GuiIT {
  private static final long PATIENCE_SECONDS = 300;

  @TempDir
  Path folder;

  @Test
  void isUsedFromOpeningToClosing() throws Exception {
    Requires.display();
    Requires.font();
    try (Screen screen = Screen.open()) {
      Path said = folder.resolve("said.txt");
      Process process = screen.start(new ProcessBuilder(List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:+UseSerialGC",
              "-Djava.awt.headless=false",
              "-cp",
              System.getProperty("java.class.path"),
              GuiDrive.class.getName(),
              folder.toString()))
          .redirectErrorStream(true)
          .redirectOutput(said.toFile()));
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      String text = Files.readString(said, StandardCharsets.UTF_8);
      assertThat(ended).as(text).isTrue();
      assertThat(process.exitValue()).as(text).isZero();
      assertThat(text).doesNotContain("Exception", "WARNING");
    }
  }
}
