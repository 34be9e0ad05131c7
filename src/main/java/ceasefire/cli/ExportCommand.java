package ceasefire.cli;

import ceasefire.results.Export;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ceasefire export}: copies a table of a result in a format that other programs read. */
@Command(
    name = "export",
    description =
        "Writes the trials, weekly series, estimates or precision of a result as CSV or Parquet.",
    footer = {
      "",
      "Example:",
      "  ceasefire export results/no-force --csv > trials.csv",
      "  ceasefire export results/no-force --parquet --what series --out series.parquet"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "The folder of a finished result.")
  private String folder = "";

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Format format = new Format();

  /** One of the formats. */
  static final class Format {
    @Option(names = "--csv", required = true, description = "Writes CSV, without --out to stdout.")
    private boolean csv;

    @Option(names = "--parquet", required = true, description = "Writes Parquet; needs --out.")
    private boolean parquet;
  }

  @Option(
      names = "--what",
      paramLabel = "TABLE",
      defaultValue = "trials",
      description = "trials, series, summary or precision (default: ${DEFAULT-VALUE}).")
  private String what = "";

  @Option(names = "--out", paramLabel = "FILE", description = "The file to write; must be new.")
  private String out = "";

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Export export = Export.of(Words.path("DIR", folder), table());
    if (out.isEmpty()) {
      if (format.parquet) {
        throw mistake("--parquet: not for a terminal; expected a file with --out");
      }
      export.csv(console.out());
      console.out().flush();
      return ExitCode.OK;
    }
    Path file = Words.path("--out", out);
    if (format.csv) {
      export.csv(file);
    } else {
      export.parquet(file);
    }
    console.note("Written: " + file);
    return ExitCode.OK;
  }

  private Export.Table table() {
    for (Export.Table table : Export.Table.values()) {
      if (table.name().toLowerCase(Locale.ROOT).equals(what)) {
        return table;
      }
    }
    throw mistake(
        "--what: \"" + Words.printable(what) + "\"; expected trials, series, summary or precision");
  }

  private static CommandException mistake(String message) {
    return new CommandException(ExitCode.USAGE, message, null);
  }
}
