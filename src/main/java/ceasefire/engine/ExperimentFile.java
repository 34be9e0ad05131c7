package ceasefire.engine;

import ceasefire.design.Design;
import ceasefire.design.DesignReader;
import ceasefire.design.Factor;
import ceasefire.design.FactorText;
import ceasefire.design.GridDesign;
import ceasefire.design.Overlays;
import ceasefire.design.Places;
import ceasefire.design.SinglePoint;
import ceasefire.model.Scenario;
import ceasefire.param.ConfigError;
import ceasefire.param.ConfigException;
import ceasefire.param.CrossParameterException;
import ceasefire.param.FileStem;
import ceasefire.param.ParsedConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads experiments from files: a scenario with {@code experiment:} and {@code design:}. */
public final class ExperimentFile {
  private static final String DESIGN = "design";

  private ExperimentFile() {}

  /**
   * Reads an experiment; a scenario alone is one of a single point.
   *
   * @param overlays laid over the file
   * @param sets options {@code path=value}, of the scenario, the experiment or the design
   * @param factors options of {@link FactorText}, which make a grid
   * @throws ConfigException with all mistakes at once, if there are any
   */
  public static LoadedExperiment read(
      Path file, List<Path> overlays, List<String> sets, List<String> factors) {
    ParsedConfig<Scenario, ExperimentParts> config =
        ParsedConfig.read(Scenario.space(), ExperimentParts.space(), file, overlays, sets);
    checkPrecision(config);
    Design given = config.rest().design();
    Design design = factors.isEmpty()
        ? DesignReader.read(given, config, inFile(config))
        : DesignReader.read(grid(given, factors), config, inOptions(factors));
    return new LoadedExperiment(
        name(file, overlays),
        config.whole(),
        config.rest().experiment(),
        design,
        Overlays.of(design),
        config);
  }

  private static void checkPrecision(ParsedConfig<Scenario, ExperimentParts> config) {
    List<ConfigError> errors = new ArrayList<>();
    config
        .rest()
        .experiment()
        .targets((place, problem, expected, suggestion) -> errors.add(
            config.error(ExperimentParams.PRECISION + "." + place, problem, expected, suggestion)));
    if (!errors.isEmpty()) {
      throw new ConfigException(errors);
    }
  }

  private static Design grid(Design given, List<String> texts) {
    if (!(given instanceof SinglePoint)) {
      throw new ConfigException(List.of(new ConfigError(
          FactorText.OPTION,
          0,
          0,
          "",
          "the file has a design of its own",
          "factors there, or --set design.kind=single",
          "")));
    }
    List<ConfigError> errors = new ArrayList<>();
    List<Factor> factors = new ArrayList<>();
    for (String text : texts) {
      try {
        factors.add(FactorText.read(text));
      } catch (ConfigException e) {
        errors.addAll(e.errors());
      }
    }
    if (errors.isEmpty()) {
      try {
        return new GridDesign(factors);
      } catch (CrossParameterException e) {
        errors.add(
            inOptions(texts).error(e.path(), String.valueOf(e.getMessage()), e.expected(), ""));
      }
    }
    throw new ConfigException(errors);
  }

  private static Places inFile(ParsedConfig<?, ?> config) {
    return new Places() {
      @Override
      public ConfigError error(String place, String problem, String expected, String suggestion) {
        return config.error(DESIGN + "." + place, problem, expected, suggestion);
      }

      @Override
      public Path file(String place, String name) {
        return config.beside(DESIGN + "." + place, name);
      }
    };
  }

  private static Places inOptions(List<String> texts) {
    return new Places() {
      @Override
      public ConfigError error(String place, String problem, String expected, String suggestion) {
        String[] parts = place.split("\\.", -1);
        String text = texts.get(parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
        boolean value = parts.length > 2 && !parts[2].equals("path");
        int column = value ? text.indexOf('=') + 2 : 1;
        return new ConfigError(FactorText.OPTION, 1, column, text, problem, expected, suggestion);
      }

      @Override
      public Path file(String place, String name) {
        return Path.of(name);
      }
    };
  }

  /** The names of the files, as a folder of results is called: experiment+overlay+overlay. */
  private static String name(Path file, List<Path> overlays) {
    return Stream.concat(Stream.of(file), overlays.stream())
        .map(FileStem::of)
        .collect(Collectors.joining("+"));
  }
}
