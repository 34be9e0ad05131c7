package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.results.FolderRefusedException.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another process fills the folder, and is killed. */
@Tag("long")
class ResultFolderIT {
  @TempDir
  Path folder;

  @Test
  void otherProcessKeepsTheFolderUntilItIsKilled() throws IOException, InterruptedException {
    Process other = start();
    try (BufferedReader says =
        new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(says.readLine()).isEqualTo("open");

      assertThatThrownBy(this::open)
          .isInstanceOfSatisfying(
              FolderRefusedException.class, e -> assertThat(e.reason()).isEqualTo(Reason.LOCKED))
          .hasMessageContaining("process " + other.pid() + " since 2026-01-02T03:04:05Z");
      // Being refused must not have loosened the lock.
      assertThatThrownBy(this::open).isInstanceOf(FolderRefusedException.class);
      assertThat(folder.resolve("chunks/000000.csv")).exists();
    } finally {
      other.destroyForcibly().waitFor();
    }

    assertThat(folder.resolve("lock")).exists();
    assertThat(folder.resolve("manifest.json")).doesNotExist();
    assertThat(folder.resolve("chunks/000000.csv")).content().contains(",0,00000000000003e8,ok,");
    try (ResultFolder again = open()) {
      assertThat(again.replacedUnfinished()).contains(SampleMetrics.plan());
      assertThat(folder.resolve("chunks/000000.csv")).doesNotExist();
    }
  }

  private ResultFolder open() {
    return ResultFolder.open(
        folder, SampleMetrics.plan(), SampleMetrics.POINTS, SampleMetrics.ALL, Opening.AFRESH);
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            LockHolder.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
