package ceasefire.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ceasefire report}: writes a result as a page to be read, kept and sent around. */
@Command(
    name = "report",
    description = {
      "Writes one HTML file that tells a result: the answer with its intervals, outcomes, survival,"
          + " when and why ceasefires fail, costs, trials worth reading, parameters, how to repeat"
          + " it, and limits. It needs no network and no other file.",
      "Nothing is played but the three trials whose stories are told."
    },
    footer = {
      "",
      "DIR is what run, sweep, compare or sensitivity wrote.",
      "",
      "Example:",
      "  ceasefire report results/three-brigades-forward",
      "  ceasefire report results/force-size --out force-size.html"
    })
final class ReportCommand implements Callable<Integer> {
  private final Console console;
  private final Workshop workshop;
  private final Interruption interruption;

  @Parameters(paramLabel = "DIR", description = "The folder of a finished result.")
  private String folder = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "The file to write, in place of an earlier report (default: report.html in DIR).")
  private String out = "";

  ReportCommand(Console console, Workshop workshop, Interruption interruption) {
    this.console = console;
    this.workshop = workshop;
    this.interruption = interruption;
  }

  @Override
  public Integer call() {
    Path result = Words.path("DIR", folder);
    Path file = out.isEmpty() ? result.resolve("report.html") : Words.path("--out", out);
    interruption.tells("Interrupted before the report was written; " + file + " is as it was.");
    return new ReportRun(result, file, console, workshop)
        .run(() -> interruption.tells("Interrupted after the report was written: " + file));
  }
}
