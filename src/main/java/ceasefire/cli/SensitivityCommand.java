package ceasefire.cli;

import ceasefire.analysis.ResponseMeasure;
import ceasefire.param.ConfigError;
import ceasefire.param.ConfigException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ceasefire sensitivity}: tells what the responses of a sweep hang on. */
@Command(
    name = "sensitivity",
    description = {
      "Tells which factors of a sweep the results hang on; plays nothing and leaves DIR as it is.",
      "A design of kind morris gives mu*, mu and sigma; saltelli Sobol's first and total order;"
          + " any other with factors of numbers standardised rank regression coefficients."
          + " All with bootstrap intervals of 95 %%, the luck of replicates taken off."
    },
    footer = {
      "",
      "Example:",
      "  ceasefire sensitivity results/force-size",
      "  ceasefire sensitivity results/force-size --metric w --metric km2_lost --out /tmp/hangs-on"
    })
final class SensitivityCommand implements AnsweringCommand {
  private final Console console;
  private final Workshop workshop;

  @Parameters(paramLabel = "DIR", description = "The folder of a finished sweep.")
  private String folder = "";

  @Option(
      names = "--metric",
      paramLabel = "NAME",
      description = "w (no collapse to the horizon), v (no major violation), agreed_and_holds, or a"
          + " column of trials.csv, whose mean counts (default: the first three).")
  private List<String> metrics = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where sensitivity.csv and plots/ go, in place of earlier ones (default: beside"
          + " the result, its name and -sensitivity).")
  private String out = "";

  SensitivityCommand(Console console, Workshop workshop) {
    this.console = console;
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    Path result = Words.path("DIR", folder);
    List<ResponseMeasure> measures = metrics.isEmpty() ? ResponseMeasure.USUAL : measures();
    return new SensitivityRun(result, target(result), measures, !metrics.isEmpty())
        .run(console, workshop);
  }

  private Path target(Path result) {
    if (!out.isEmpty()) {
      return Words.path("--out", out);
    }
    Path whole = result.toAbsolutePath().normalize();
    Path beside = whole.resolveSibling(whole.getFileName() + "-sensitivity");
    Path parent = result.normalize().getParent();
    return parent == null || result.normalize().endsWith("..")
        ? beside
        : parent.resolve(String.valueOf(beside.getFileName()));
  }

  private List<ResponseMeasure> measures() {
    List<ResponseMeasure> measures = new ArrayList<>();
    List<ConfigError> errors = new ArrayList<>();
    for (String name : metrics.stream().distinct().toList()) {
      ResponseMeasure.of(name)
          .ifPresentOrElse(
              measures::add,
              () -> errors.add(new ConfigError(
                  "--metric",
                  0,
                  0,
                  "",
                  "\"" + Words.printable(name) + "\"",
                  "w, v, or a column of trials.csv that is a number",
                  "")));
    }
    if (!errors.isEmpty()) {
      throw new ConfigException(errors);
    }
    return measures;
  }
}
