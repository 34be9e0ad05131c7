package ceasefire.cli;

import ceasefire.model.Scenario;
import ceasefire.param.ConfigReader;
import ceasefire.param.ParameterSpace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists a folder of scenarios, overlays and studies as Markdown: {@code configs/README.md}. */
final class ScenarioLibrary {
  private static final String HEADING = """
      # Scenarios

      A scenario extends another and says only what differs; what no file says keeps the default that
      [reference.yaml](reference.yaml) explains. `scripts/ceasefire run configs/NAME.yaml` plays one.

      """;
  private static final String OVERLAYS = """

      # Overlays

      An overlay changes a few parameters of any scenario: `scripts/ceasefire run configs/NAME.yaml
      --with configs/overlays/NAME.yaml`. No two that set the same parameter go together.

      """;
  private static final String STUDIES = """

      # Studies

      An experiment varies factors of a scenario by a design: `scripts/ceasefire plan
      configs/studies/NAME.yaml` shows what it would take.

      """;
  private static final String ORIGIN = """

      Generated: `scripts/ceasefire describe --scenarios configs > configs/README.md`
      """;

  private final ParameterSpace<Scenario> space = Scenario.space();
  private final Path folder;

  ScenarioLibrary(Path folder) {
    this.folder = folder;
  }

  /** The text of the folder's README. */
  String markdown() {
    if (!Files.isDirectory(folder)) {
      throw new CommandException(
          ExitCode.USAGE, "--scenarios: " + folder + ": no such folder", null);
    }
    List<Path> overlays = files(folder.resolve("overlays"));
    List<Path> studies = files(folder.resolve("studies"));
    return HEADING
        + table(files(folder))
        + (overlays.isEmpty() ? "" : OVERLAYS + table(overlays))
        + (studies.isEmpty() ? "" : STUDIES + table(studies))
        + ORIGIN;
  }

  private String table(List<Path> files) {
    return "| file | title | question | source | extends | sets |\n|---|---|---|---|---|---|\n"
        + files.stream().map(this::row).collect(Collectors.joining());
  }

  private String row(Path file) {
    Map<String, String> given = ConfigReader.given(space, file);
    String name = String.valueOf(file.getFileName());
    String link = folder.relativize(file).toString().replace('\\', '/');
    return Stream.of(
            "[" + name + "](" + link + ")",
            given.getOrDefault("about.title", ""),
            given.getOrDefault("about.question", ""),
            given.getOrDefault("about.source", ""),
            given.getOrDefault("extends", ""),
            sets(given))
        .map(cell -> cell.replaceAll("\\s+", " ").replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** The groups in which a file sets something, and what it sets outside of groups. */
  private static String sets(Map<String, String> given) {
    return given.keySet().stream()
        .filter(path -> !path.equals("extends") && !path.startsWith("about."))
        .map(ScenarioLibrary::group)
        .distinct()
        .map(path -> "`" + path + "`")
        .collect(Collectors.joining(", "));
  }

  /** The first two names of a path, or fewer up to the index of a list's element. */
  private static String group(String path) {
    return path.replaceFirst("\\.[0-9]+(\\..*)?$", "").replaceFirst("^([^.]+\\.[^.]+)\\..*", "$1");
  }

  /** The folder's YAML files by name, without the reference of all parameters. */
  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith("reference.yaml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
