package ceasefire.param;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes files into a folder and reads samples from them; messages come without the folder. */
final class Reading {
  private final Path folder;

  Reading(Path folder) {
    this.folder = folder;
  }

  Path write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Sample read(String text, String... sets) {
    return load(write("a.yaml", text), sets).value();
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  Loaded<Sample> load(Path file, String... sets) {
    return load(file, List.of(), sets);
  }

  Loaded<Sample> load(Path file, List<String> overlays, String... sets) {
    List<Path> above = overlays.stream().map(this::file).toList();
    return ConfigReader.read(Sample.SPACE, file, above, List.of(sets));
  }

  /** The errors of a file called a.yaml, one a line. */
  List<String> errors(String text, String... sets) {
    return errorsOf(write("a.yaml", text), sets);
  }

  /** The errors of the smallest file and, from its second line, {@code text}. */
  List<String> partErrors(String text, String... sets) {
    return errors(Sample.LEAST + text, sets);
  }

  List<String> errorsOf(Path file, String... sets) {
    return errorsWith(file, List.of(), sets);
  }

  List<String> errorsWith(Path file, List<String> overlays, String... sets) {
    ConfigException e =
        catchThrowableOfType(ConfigException.class, () -> load(file, overlays, sets));
    return e == null
        ? List.of()
        : e.errors().stream()
            .map(error -> error.text().replace(folder + "/", ""))
            .toList();
  }
}
