package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableFileTest {
  @TempDir
  Path folder;

  /** The hash of "abc" is the standard's own example (FIPS 180-4). */
  @Test
  void writesTheFileAndReturnsItsHash() {
    Path file = folder.resolve("a.csv");
    assertThat(DurableFile.write(file, "abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        .isEqualTo(Sha256.of(file))
        .isEqualTo(Sha256.of("abc"));
    assertThat(file).hasContent("abc");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void failureHalfwayLeavesTheOldFileAndNoDraft() {
    Path file = folder.resolve("a.csv");
    DurableFile.write(file, "old");
    assertThatThrownBy(() -> DurableFile.write(file, out -> {
          out.write("new".getBytes(StandardCharsets.UTF_8));
          throw new IOException("No space left on device");
        }))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("disk is full");
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void interruptedThreadStillWrites() {
    Path file = folder.resolve("a.csv");
    Thread.currentThread().interrupt();
    try {
      DurableFile.write(file, "abc");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(file).hasContent("abc");
  }
}
