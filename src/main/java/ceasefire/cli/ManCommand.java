package ceasefire.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ceasefire man}: manual pages, made from what the help of commands is made from. */
@Command(
    name = "man",
    description = "Prints the manual page of a command, or writes those of all commands.",
    footer = {
      "",
      "Read one: ceasefire man run | man -l -",
      "",
      "Example:",
      "  ceasefire man run",
      "  ceasefire man --out ~/.local/share/man/man1"
    })
final class ManCommand implements Callable<Integer> {
  private final Console console;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "COMMAND",
      arity = "0..1",
      description = "The command (default: ceasefire itself).")
  private String name = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Writes the pages of all commands there instead, as ceasefire-COMMAND.1.")
  private String out = "";

  ManCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    CommandLine wanted = name.isEmpty() ? root : root.getSubcommands().get(name);
    if (wanted == null) {
      throw new ParameterException(
          spec.commandLine(), "COMMAND: there is no command '" + Words.printable(name) + "'");
    }
    if (out.isEmpty()) {
      console.print(new ManPage(wanted).text());
    } else if (name.isEmpty()) {
      writeAll(root, Words.path("--out", out));
    } else {
      throw new ParameterException(
          spec.commandLine(), "--out: writes the pages of all commands; expected no COMMAND");
    }
    return ExitCode.OK;
  }

  private void writeAll(CommandLine root, Path folder) {
    try {
      Files.createDirectories(folder);
      write(root, folder);
      for (CommandLine command : root.getSubcommands().values()) {
        write(command, folder);
      }
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.USAGE, folder + ": cannot be written; expected a folder for manual pages", e);
    }
    console.note(
        Words.grouped(root.getSubcommands().size() + 1) + " manual pages are in " + folder + ".");
  }

  private static void write(CommandLine command, Path folder) throws IOException {
    ManPage page = new ManPage(command);
    Files.writeString(folder.resolve(page.name() + ".1"), page.text());
  }
}
