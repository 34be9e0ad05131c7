package ceasefire.cli;

import ceasefire.engine.ExperimentParts;
import ceasefire.model.Scenario;
import ceasefire.param.ConfigError;
import ceasefire.param.ConfigException;
import ceasefire.param.ConfigReader;
import ceasefire.param.FileStem;
import ceasefire.param.Loaded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A scenario as it was read, with the overlays on it.
 *
 * @param loaded the scenario with what overlays and {@code --set} change in it
 * @param overlays the files laid over it
 */
record LoadedScenario(Loaded<Scenario> loaded, List<Path> overlays) {

  private static final String BETWEEN = "+";
  private static final Set<String> PARTS = ExperimentParts.names();

  LoadedScenario {
    overlays = List.copyOf(overlays);
  }

  /** Reads a configuration; throws a ConfigException of these errors and of those in it. */
  static LoadedScenario read(
      String config, List<String> overlays, List<String> sets, List<ConfigError> earlier) {
    Path file = Words.path("CONFIG", config);
    List<Path> above = overlays.stream().map(word -> Words.path("--with", word)).toList();
    try {
      Loaded<Scenario> scenario = ConfigReader.read(Scenario.space(), file, above, sets);
      if (earlier.isEmpty()) {
        return new LoadedScenario(scenario, above);
      }
    } catch (ConfigException e) {
      List<ConfigError> all = new ArrayList<>(earlier);
      e.errors().stream().map(LoadedScenario::told).forEach(all::add);
      throw new ConfigException(all);
    }
    throw new ConfigException(earlier);
  }

  /** An error about a part of an experiment, in a file that is read as a scenario, in plain words. */
  private static ConfigError told(ConfigError error) {
    boolean part = error.problem().equals("unknown parameter") && PARTS.contains(error.path());
    return part
        ? new ConfigError(
            error.file(),
            error.line(),
            error.column(),
            error.path(),
            "a part of an experiment",
            "a scenario alone; plan and sweep read experiments",
            "")
        : error;
  }

  Scenario value() {
    return loaded.value();
  }

  /** The names of the files, as a folder of results is called: scenario+overlay+overlay. */
  String name() {
    StringBuilder name = new StringBuilder(FileStem.of(loaded.file()));
    overlays.forEach(overlay -> name.append(BETWEEN).append(FileStem.of(overlay)));
    return name.toString();
  }

  /** The title of the scenario, and the names of the overlays behind it. */
  String title() {
    return title(value().about().title(), overlays.stream().map(FileStem::of).toList());
  }

  /** The same of a result, whose name is all that is left of the overlays. */
  static String titleOfResult(String scenario, String name) {
    List<String> words = List.of(name.split(Pattern.quote(BETWEEN), -1));
    return title(scenario, words.subList(1, words.size()));
  }

  private static String title(String scenario, List<String> overlays) {
    return overlays.isEmpty() ? scenario : scenario + " [with " + String.join(", ", overlays) + "]";
  }
}
