package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageExceptionTest {
  private final Path file = Path.of("results", "x", "trials.csv");

  @ParameterizedTest
  @CsvSource({
    "No space left on device, disk is full",
    "Disk quota exceeded, quota",
    "Read-only file system, read-only",
    "Permission denied, permissions",
    "Input/output error, run again"
  })
  void saysWhatToDo(String problem, String hint) {
    StorageException e = StorageException.writing(file, new IOException(problem));
    assertThat(e).hasMessageContaining(file.toString()).hasMessageContaining(problem);
    assertThat(e.hint()).contains(hint);
    assertThat(e.file()).isEqualTo(file);
  }

  /** The system's words name the file again, each class in its own way. */
  @Test
  void namesTheFileOnce() {
    String expected = file + ": cannot be written: Read-only file system; the disk is read-only: ";
    for (IOException e : List.of(
        new FileSystemException(file.toString(), null, "Read-only file system"),
        new FileNotFoundException(file + ".tmp (Read-only file system)"))) {
      assertThat(StorageException.writing(file, e)).hasMessageStartingWith(expected);
    }
  }

  @Test
  void knowsDeniedAccessWithoutAMessage() {
    IOException denied = new AccessDeniedException(null);
    assertThat(StorageException.reading(file, denied))
        .hasMessageContaining("AccessDeniedException")
        .hasMessageContaining("permissions");
  }
}
