package ceasefire.cli;

import ceasefire.param.ConfigError;
import ceasefire.param.ConfigException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ceasefire facts}: what of the model stands for what the sources claim. */
@Command(
    name = "facts",
    description = "Traces each claim of the sources to the parameters, scenarios and metrics that"
        + " represent it.",
    footer = {
      "",
      "Examples:",
      "  ceasefire facts 20",
      "  ceasefire facts posture.tripwire",
      "  ceasefire facts --csv"
    })
final class FactsCommand implements AnsweringCommand {
  private final Console console;

  @Parameters(
      paramLabel = "WHAT",
      arity = "0..1",
      description = "A row, shown in full: 1 to 78, or c1 to c8 for what is contested. Or what"
          + " represents the rows that are wanted: a parameter or group of parameters, a file of"
          + " configs/, a metric (default: all rows).")
  private String what = "";

  @Option(names = "--csv", description = "Prints CSV, with a line for each target of each row.")
  private boolean csv;

  /** The answer for programs. */
  private record Claims(String command, List<Fact> facts) {}

  FactsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    FactTable table = FactTable.shipped();
    List<Fact> wanted = what.isEmpty() ? table.facts() : table.about(what);
    if (wanted.isEmpty()) {
      throw new ConfigException(List.of(new ConfigError(
          "WHAT",
          0,
          0,
          "",
          "\"" + Words.printable(what) + "\" is no row and represents none",
          "one of the rows and targets that `" + console.command("facts") + "` lists",
          "")));
    }
    FactText text = new FactText();
    boolean one = wanted.size() == 1 && wanted.get(0).row().equals(what);
    if (csv) {
      Words.refuseJson(console, "--csv");
      console.print(text.csv(wanted));
    } else {
      console.answer(
          one ? text.inFull(wanted.get(0)) : text.table(wanted), () -> new Claims("facts", wanted));
    }
    return ExitCode.OK;
  }
}
