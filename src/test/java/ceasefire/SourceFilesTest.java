package ceasefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiled classes no longer show: lengths of files, and null-marked packages. */
class SourceFilesTest {
  private static final int LONGEST = 400;
  private static final Path SOURCES = Path.of("src");

  @Test
  void noFileIsLongerThan400Lines() throws IOException {
    assertThat(sources(SOURCES)).isNotEmpty();
    assertThat(tooLong(SOURCES)).isEmpty();
  }

  @Test
  void everyPackageIsNullMarked() throws IOException {
    assertThat(unmarked(SOURCES.resolve("main"))).isEmpty();
  }

  @Test
  void breachesAreFound(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("Long.java");
    Files.write(file, Collections.nCopies(LONGEST, "//"));
    assertThat(tooLong(folder)).isEmpty();
    Files.write(file, Collections.nCopies(LONGEST + 1, "//"));
    assertThat(tooLong(folder)).containsExactly(file);

    assertThat(unmarked(folder)).containsExactly(folder);
    Files.writeString(folder.resolve("package-info.java"), "@NullMarked\npackage p;\n");
    assertThat(unmarked(folder)).isEmpty();
  }

  private static List<Path> tooLong(Path folder) throws IOException {
    var found = new ArrayList<Path>();
    for (Path file : sources(folder)) {
      if (Files.readAllLines(file).size() > LONGEST) {
        found.add(file);
      }
    }
    return found;
  }

  private static List<Path> unmarked(Path folder) throws IOException {
    var found = new ArrayList<Path>();
    for (Path parent : sources(folder).stream().map(Path::getParent).distinct().toList()) {
      Path declaration = parent.resolve("package-info.java");
      if (!Files.exists(declaration) || !Files.readString(declaration).contains("@NullMarked")) {
        found.add(parent);
      }
    }
    return found;
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
