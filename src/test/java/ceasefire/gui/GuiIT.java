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
    Ended ended = drive(GuiDrive.class, folder.toString());
    assertThat(ended.code()).as(ended.said()).isZero();
    assertThat(ended.said()).doesNotContain("Exception", "WARNING");
  }

  /** Nobody who closes a window by a signal needs to be told that he did. */
  @Test
  void endsQuietlyWhenItIsAskedTo() throws Exception {
    Ended ended = drive(GuiStop.class, "configs/no-force.yaml");
    assertThat(ended.said()).isEmpty();
    assertThat(ended.code()).isEqualTo(130);
  }

  /** How a process ended, and what it said. */
  private record Ended(int code, String said) {}

  private Ended drive(Class<?> driver, String argument) throws Exception {
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
              driver.getName(),
              argument))
          .redirectErrorStream(true)
          .redirectOutput(said.toFile()));
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      String text = Files.readString(said, StandardCharsets.UTF_8);
      assertThat(ended).as(text).isTrue();
      // What the logging library says when nobody listens to it.
      return new Ended(process.exitValue(), text.replaceAll("(?m)^SLF4J.*\\R?", ""));
    }
  }
}
