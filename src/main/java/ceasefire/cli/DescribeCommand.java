package ceasefire.cli;

import ceasefire.engine.ExperimentParts;
import ceasefire.model.Scenario;
import ceasefire.model.Streams;
import ceasefire.param.ConfigError;
import ceasefire.param.ConfigException;
import ceasefire.param.Parameter;
import ceasefire.param.ParameterSpace;
import ceasefire.param.ParameterTable;
import ceasefire.results.Column;
import ceasefire.results.Metrics;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ceasefire describe}: what can be set, and what is measured. */
@Command(
    name = "describe",
    description = "Lists parameters with default, unit, range, meaning and source; or metrics,"
        + " random streams, scenarios; or the whole model.",
    footer = {
      "",
      "Example:",
      "  ceasefire describe posture.force",
      "  ceasefire describe --metrics",
      "  ceasefire describe --streams"
    })
final class DescribeCommand implements AnsweringCommand {
  private static final String HEADING = """
      # Every parameter with its default, unit, range, meaning and source: to look things up in. A
      # scenario file says `extends: ukraine.yaml`, what it is about, and then only what differs.
      # Generated: scripts/ceasefire describe --yaml > configs/reference.yaml

      """;

  private final Console console;

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private Wanted wanted = new Wanted();

  /** One of what can be listed. */
  static final class Wanted {
    @Parameters(
        paramLabel = "PREFIX",
        arity = "0..1",
        description = "A group of parameters, such as posture.force (default: all of a scenario);"
            + " experiment and design list those of experiments.")
    private String prefix = "";

    @Option(names = "--metrics", description = "Lists the columns of trials.csv.")
    private boolean metrics;

    @Option(names = "--streams", description = "Lists the random streams of a trial.")
    private boolean streams;

    @Option(
        names = "--yaml",
        description = "Prints a YAML file of all defaults, explained: configs/reference.yaml.")
    private boolean yaml;

    @Option(
        names = "--odd",
        description = "Prints the description of the model by the ODD protocol: src/docs/ODD.md.")
    private boolean odd;

    @Option(
        names = "--scenarios",
        paramLabel = "FOLDER",
        description =
            "Prints a Markdown list of a folder's scenarios and overlays:" + " configs/README.md.")
    private String scenarios = "";
  }

  DescribeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ParameterSpace<Scenario> space = Scenario.space();
    if (!wanted.scenarios.isEmpty()) {
      print(
          "--scenarios",
          new ScenarioLibrary(Words.path("--scenarios", wanted.scenarios)).markdown());
    } else if (wanted.yaml) {
      print("--yaml", reference(space));
    } else if (wanted.odd) {
      print("--odd", OddDocument.shipped().markdown());
    } else if (wanted.metrics) {
      console.answer(metrics(), DescribeDocument::metrics);
    } else if (wanted.streams) {
      console.answer(streams(), DescribeDocument::streams);
    } else {
      List<Parameter> parameters = parameters(space, ExperimentParts.space());
      console.answer(
          ParameterTable.text(parameters), () -> DescribeDocument.parameters(parameters));
    }
    return ExitCode.OK;
  }

  private void print(String option, String document) {
    Words.refuseJson(console, option);
    console.print(document);
  }

  /** The text of {@code configs/reference.yaml}. */
  static String reference(ParameterSpace<Scenario> space) {
    return HEADING + space.referenceYaml();
  }

  /** Those of the model, or where the prefix says so those of an experiment. */
  private List<Parameter> parameters(
      ParameterSpace<Scenario> space, ParameterSpace<ExperimentParts> experiments) {
    List<Parameter> below = space.under(wanted.prefix);
    if (below.isEmpty()) {
      below = experiments.under(wanted.prefix);
    }
    if (below.isEmpty()) {
      throw new ConfigException(List.of(new ConfigError(
          "PREFIX",
          0,
          0,
          "",
          "there is no parameter or group \"" + Words.printable(wanted.prefix) + "\"",
          "",
          space.nearest(wanted.prefix))));
    }
    return below;
  }

  private static String metrics() {
    StringBuilder text = new StringBuilder();
    List<Column> columns = Column.of(Metrics.ALL);
    int width =
        columns.stream().mapToInt(column -> column.name().length()).max().orElse(0);
    String line = "%-" + (width + 2) + "s%-15s%s";
    for (Column column : columns) {
      text.append(String.format(Locale.ROOT, line, column.name(), column.kind(), column.unit())
          .stripTrailing());
      text.append("\n    ").append(column.meaning()).append('\n');
    }
    return text.toString();
  }

  private static String streams() {
    StringBuilder text = new StringBuilder();
    Streams.MEANINGS.forEach(
        (name, meaning) -> text.append(String.format(Locale.ROOT, "%-16s%s\n", name, meaning)));
    return text.toString();
  }
}
