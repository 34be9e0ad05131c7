package ceasefire.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ceasefire} by itself: lists the commands. */
@Command(
    name = "ceasefire",
    description = "Plays ceasefires many times over, to see which postures keep them.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = CeasefireCommand.Version.class,
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "'ceasefire COMMAND --help' explains a command.",
      "",
      "Example:",
      "  ceasefire describe --metrics"
    })
final class CeasefireCommand implements Callable<Integer> {
  private final Console console;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  CeasefireCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.tell("error: a command is missing");
    console.tell(spec.commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing());
    return ExitCode.USAGE;
  }

  /** The program's version, from its jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"ceasefire " + BuildStamp.code().version()};
    }
  }
}
