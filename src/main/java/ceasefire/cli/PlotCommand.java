package ceasefire.cli;

import ceasefire.param.ConfigError;
import ceasefire.param.ConfigException;
import ceasefire.param.NearestName;
import ceasefire.report.Chart;
import ceasefire.report.Charts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ceasefire plot}: draws one chart of a result for a paper, or lists what there is. */
@Command(
    name = "plot",
    description = {
      "Draws one chart of a finished run, sweep, comparison or sensitivity analysis anew, as large"
          + " as a paper wants it. Letters and lines keep their size, down to 900 x 680 pixels."
          + " Plays nothing and leaves DIR as it is."
    },
    footer = {
      "",
      "Example:",
      "  ceasefire plot results/no-force --list",
      "  ceasefire plot results/no-force --chart survival --format svg",
      "  ceasefire plot results/no-force --chart costs --out costs.png --width 1000 --scale 3"
    })
final class PlotCommand implements Callable<Integer> {
  private final Console console;
  private final Workshop workshop;

  @Parameters(
      paramLabel = "DIR",
      description = "The folder of a finished result, a comparison or a sensitivity analysis.")
  private String folder = "";

  @Option(names = "--list", description = "Lists the charts that DIR can show.")
  private boolean list;

  @Option(names = "--chart", paramLabel = "NAME", description = "Which chart.")
  private String chart = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "png or svg (default: what --out ends in, else svg).")
  private String format = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write (default: NAME.FORMAT).")
  private String out = "";

  @Option(
      names = "--width",
      paramLabel = "PIXELS",
      defaultValue = "1200",
      description = "Pixels of 1/96 inch (default: ${DEFAULT-VALUE}).")
  private String width = "";

  @Option(
      names = "--height",
      paramLabel = "PIXELS",
      defaultValue = "750",
      description = "Pixels of 1/96 inch (default: ${DEFAULT-VALUE}).")
  private String height = "";

  @Option(
      names = "--scale",
      paramLabel = "FACTOR",
      description = "Dots of a PNG in place of each pixel, to and fro; 3 for print (default: 1).")
  private String scale = "";

  @Option(names = "--force", description = "Replaces FILE if it is there.")
  private boolean force;

  PlotCommand(Console console, Workshop workshop) {
    this.console = console;
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    if (list != chart.isEmpty()) {
      throw new CommandException(
          ExitCode.USAGE, "plot: expected either --list or --chart NAME", null);
    }
    Path from = Words.path("DIR", folder);
    PlotRequest request = PlotRequest.of(
        new PlotRequest.Typed(chart, format, out, width, height, scale, force), from);
    Optional<String> obstacle = workshop.chartObstacle().get();
    if (obstacle.isPresent()) {
      throw new CommandException(
          ExitCode.INTERNAL, "plot: nothing can be drawn: " + obstacle.get(), null);
    }
    List<Chart> charts = Charts.of(StoredFindings.read(from, console));
    if (list) {
      console.answer(table(charts));
    } else {
      Path file = request.write(chosen(charts));
      console.tell("Written: " + file);
    }
    return ExitCode.OK;
  }

  private static String table(List<Chart> charts) {
    int longest = charts.stream().mapToInt(c -> c.name().length()).max().orElse(0);
    return charts.stream()
        .map(c -> c.name() + " ".repeat(longest - c.name().length()) + "   " + c.title() + "\n")
        .collect(Collectors.joining());
  }

  private Chart chosen(List<Chart> charts) {
    List<String> names = charts.stream().map(Chart::name).toList();
    return charts.stream()
        .filter(one -> one.name().equals(chart))
        .findFirst()
        .orElseThrow(() -> new ConfigException(List.of(new ConfigError(
            "--chart",
            0,
            0,
            "",
            "\"" + Words.printable(chart) + "\" is no chart of " + folder,
            "one of " + String.join(", ", names),
            NearestName.among(chart, names)))));
  }
}
