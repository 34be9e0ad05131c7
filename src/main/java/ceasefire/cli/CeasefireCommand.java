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
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "  0:all went well",
      "  1:an internal error, or the disk or memory gave out",
      "  2:a mistake in the command line or in a configuration; nothing was run",
      "  3:finished, but some trials failed",
      "  4:finished, but some metric is not known as precisely as --precision asks",
      "  5:a stored trial came out differently when it was played again",
      "  7:the folder holds a finished result, is locked, or is not ours",
      "130:interrupted; what was played is kept"
    },
    footer = {"", "'ceasefire COMMAND --help' explains a command."})
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
