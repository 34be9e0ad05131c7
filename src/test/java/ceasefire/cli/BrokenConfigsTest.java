package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ceasefire.param.ConfigError;
import ceasefire.param.ConfigException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Broken configurations, and right ones with broken options in {@code .args}.
 *
 * <p>The {@code .expected} beside each has a line for each error: its line, the parameter's path and
 * the suggestion, with - for none. Before the line stands the file if it is an overlay. What git
 * cannot hold is built here.
 */
class BrokenConfigsTest {
  private static final Path SUITE = Path.of("src/test/resources/broken");
  private static final Path OVERLAYS = SUITE.resolve("overlays");

  @TempDir
  Path folder;

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(SUITE)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.replace(".yaml", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isToldByLineAndPath(String name) throws IOException {
    List<String> expected = Files.readAllLines(SUITE.resolve(name + ".expected"));
    assertThat(expected).isNotEmpty();
    assertThat(rows(errors(config(name), options(name)))).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void runsNothing(String name) throws IOException {
    Path out = folder.resolve("out");
    List<String> words = Heard.run(config(name), out);
    words.addAll(options(name));
    Heard heard = Heard.from(words);

    int errors = Files.readAllLines(SUITE.resolve(name + ".expected")).size();
    assertThat(heard.exitCode()).isEqualTo(2);
    assertThat(heard.out()).isEmpty();
    assertThat(heard.errLines()).hasSize(errors + 1);
    assertThat(heard.errLines().subList(0, errors)).allMatch(line -> line.startsWith("error: "));
    assertThat(out).doesNotExist();
  }

  @Test
  void everyExpectationHasItsCase() throws IOException {
    try (Stream<Path> files = Files.list(SUITE)) {
      assertThat(files
              .filter(Files::isRegularFile)
              .map(Path::getFileName)
              .map(Path::toString)
              .map(name -> name.replaceFirst("\\.[a-z]+$", "")))
          .isSubsetOf(cases());
    }
  }

  @Test
  void oversizedFile() throws IOException {
    Path file = write("big.yaml", ("#" + "x".repeat(99) + "\n").repeat(10_000) + "a: 1\n");
    assertThat(rows(errors(file))).containsExactly("1 - -");
  }

  @Test
  void deepFile() throws IOException {
    Path file = write("deep.yaml", "posture: " + "[".repeat(6_000) + "]".repeat(6_000) + "\n");
    assertThat(errors(file)).singleElement().satisfies(error -> {
      assertThat(error.line()).isEqualTo(1);
      assertThat(error.problem()).contains("40 levels");
    });
  }

  @Test
  void binaryFile() throws IOException {
    Path file = folder.resolve("binary.yaml");
    Files.write(
        file, new byte[] {'a', ':', ' ', '1', '\n', 0x7F, 'E', 'L', 'F', 0, 1, (byte) 0x80});
    assertThat(rows(errors(file))).containsExactly("2 - -");
  }

  @Test
  void otherEncoding() throws IOException {
    Path file = folder.resolve("latin.yaml");
    Files.write(file, "# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(rows(errors(file))).containsExactly("1 - -");
  }

  @Test
  void directory() {
    assertThat(errors(folder)).singleElement().satisfies(error -> {
      assertThat(error.file()).isEqualTo(folder.toString());
      assertThat(error.problem()).isEqualTo("a directory");
    });
  }

  @Test
  void missingFile() throws IOException {
    write("nearby.yaml", "a: 1\n");
    assertThat(errors(folder.resolve("nearbye.yaml"))).singleElement().satisfies(error -> {
      assertThat(error.problem()).isEqualTo("no such file");
      assertThat(error.suggestion()).endsWith("nearby.yaml");
    });
  }

  @Test
  void unreadableFile() throws IOException {
    Path file = write("secret.yaml", "a: 1\n");
    Assumptions.assumeTrue(
        Files.getFileStore(file).supportsFileAttributeView("posix"),
        "the file system knows no permissions");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(file), "root can read everything");
    assertThat(errors(file))
        .singleElement()
        .satisfies(error -> assertThat(error.problem()).contains("permission denied"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String config(String name) {
    return SUITE.resolve(name + ".yaml").toString();
  }

  /** The words in a case's {@code .args}, an option and its value on each line. */
  private static List<String> options(String name) throws IOException {
    Path file = SUITE.resolve(name + ".args");
    List<String> words = new ArrayList<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        words.addAll(List.of(line.split(" ", 2)));
      }
    }
    return words;
  }

  private static List<ConfigError> errors(Path file) {
    return errors(file.toString(), List.of());
  }

  /** What reading for {@code run} finds, which is what {@code check} does too. */
  private static List<ConfigError> errors(String config, List<String> options) {
    var overlays = new ArrayList<String>();
    var sets = new ArrayList<String>();
    String trials = "10";
    String seed = "1";
    for (int i = 0; i < options.size(); i += 2) {
      String value = options.get(i + 1);
      switch (options.get(i)) {
        case "--with" -> overlays.add(value);
        case "--set" -> sets.add(value);
        case "--trials" -> trials = value;
        case "--seed" -> seed = value;
        default -> throw new IllegalArgumentException(options.get(i));
      }
    }
    var typed = new RunRequest.Typed(config, overlays, sets, trials, seed, "out", List.of("test"));
    return catchThrowableOfType(
            ConfigException.class,
            () -> RunRequest.of(
                typed, new PrecisionOptions(), new PlayOptions(), List.of("ceasefire")))
        .errors();
  }

  private static List<String> rows(List<ConfigError> errors) {
    return errors.stream()
        .map(error -> overlay(error) + error.line() + " " + orDash(error.path()) + " "
            + orDash(error.suggestion().replace(SUITE + "/", "")))
        .toList();
  }

  private static String overlay(ConfigError error) {
    Path file = Path.of(error.file());
    return file.startsWith(OVERLAYS) ? file.getFileName() + ":" : "";
  }

  private static String orDash(String text) {
    return text.isEmpty() ? "-" : text;
  }
}
