package ceasefire.param;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTextTest {
  @TempDir
  Path folder;

  private Reading reading;

  @BeforeEach
  void makeFolder() {
    reading = new Reading(folder);
  }

  @Test
  void refusesAMissingFileAndNamesASimilarOne() {
    reading.write("three-brigades.yaml", Sample.LEAST);
    assertThat(reading.errorsOf(folder.resolve("tree-brigades.yaml")))
        .containsExactly("tree-brigades.yaml: no such file; did you mean three-brigades.yaml?");
    assertThat(reading.errorsOf(folder.resolve("x/y.yaml")))
        .containsExactly("x/y.yaml: no such file");
  }

  @Test
  void refusesADirectory() {
    assertThat(ConfigErrors.of(folder))
        .containsExactly(folder + ": a directory; expected a YAML file that can be read");
  }

  @Test
  void refusesWhatIsNoRegularFile() {
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device));
    assertThat(ConfigErrors.of(device))
        .containsExactly("/dev/zero: not a regular file; expected a YAML file that can be read");
  }

  @Test
  void refusesAFileWithoutPermission() throws Exception {
    Path file = reading.write("a.yaml", Sample.LEAST);
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));
    assertThat(reading.errorsOf(file))
        .containsExactly(
            "a.yaml: cannot be read: permission denied; expected a YAML file that can be read");
  }

  @Test
  void refusesLinksThatLeadInACircle() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("a.yaml"), Path.of("b.yaml"));
    Files.createSymbolicLink(folder.resolve("b.yaml"), Path.of("a.yaml"));
    assertThat(reading.errorsOf(link))
        .containsExactly("a.yaml: a symbolic link that leads to no file;"
            + " expected a YAML file that can be read");
  }

  @Test
  void acceptsAMillionBytesAndRefusesMore() {
    String comment = "#" + "x".repeat(1_000_000 - Sample.LEAST.length() - 1);
    assertThat(reading.errors(Sample.LEAST + comment)).isEmpty();
    assertThat(reading.errors(Sample.LEAST + comment + "x"))
        .containsExactly(
            "a.yaml:1:1: larger than 1,000,000 bytes; expected at most 1,000,000 bytes");
  }

  @Test
  void pointsAtBytesThatAreNotUtf8() {
    byte[] latin = "about:\r\n  title: caf\u00e9\r\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(reading.errorsOf(reading.write("a.yaml", latin)))
        .containsExactly("a.yaml:2:13: bytes that are not UTF-8; expected a text file in UTF-8");
    byte[] wide = Sample.LEAST.getBytes(StandardCharsets.UTF_16);
    assertThat(reading.errorsOf(reading.write("a.yaml", wide)))
        .containsExactly("a.yaml:1:1: bytes that are not UTF-8; expected a text file in UTF-8");
    byte[] cut = {'a', '\n', (byte) 0xC3};
    assertThat(reading.errorsOf(reading.write("a.yaml", cut)))
        .containsExactly("a.yaml:2:1: bytes that are not UTF-8; expected a text file in UTF-8");
  }

  @Test
  void pointsAtControlCharacters() {
    assertThat(reading.errors("about:\n  title: a\u0000b\n"))
        .containsExactly("a.yaml:2:11: control character U+0000; expected text");
    assertThat(reading.errors("\u007fELF"))
        .containsExactly("a.yaml:1:1: control character U+007F; expected text");
  }
}
