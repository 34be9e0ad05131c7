package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told when a process ends before its work is done. */
class InterruptionTest {
  @TempDir
  Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** What an interruption tells while a command looks whether charts can be drawn. */
  private String toldDuring(String... words) {
    var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    var console = new Console(
        out, new PrintStream(err, true, StandardCharsets.UTF_8), false, List.of("ceasefire"));
    try (Interruption interruption = Interruption.listen(console)) {
      var workshop = new Workshop(
          setup -> {
            throw new IllegalStateException("nothing is played");
          },
          points -> {
            throw new IllegalStateException("nothing is played");
          },
          () -> {
            err.reset();
            assertThat(interruption.exitCode()).isEqualTo(ExitCode.INTERRUPTED);
            return Optional.of(err.toString(StandardCharsets.UTF_8));
          });
      Program.commandLine(console, workshop, interruption).execute(words);
    }
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aReportSaysThatItWasNotWritten() {
    String result = folder.toString();
    assertThat(toldDuring("report", result))
        .startsWith("Interrupted before the report was written; " + folder.resolve("report.html")
            + " is as it was.\n");
    assertThat(toldDuring("report", result, "--out", "page.html"))
        .startsWith("Interrupted before the report was written; page.html is as it was.\n");
  }

  @Test
  void aCommandThatPlaysNothingDoesNotSpeakOfRuns() {
    assertThat(toldDuring("plot", folder.toString(), "--list"))
        .startsWith("Interrupted before plot was done.\n");
  }

  @Test
  void beforeAnyCommandIsHeardNothingWasRun() {
    var console = new Console(
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false,
        List.of("ceasefire"));
    try (Interruption interruption = Interruption.listen(console)) {
      assertThat(interruption.exitCode()).isEqualTo(ExitCode.INTERRUPTED);
    }
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("Interrupted before anything was run.\n");
  }
}
