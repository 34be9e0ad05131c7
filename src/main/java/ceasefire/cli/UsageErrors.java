package ceasefire.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line, in the style of all other errors. */
final class UsageErrors implements IParameterExceptionHandler {
  private final Console console;

  UsageErrors(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException problem, String[] args) {
    Speech.of(problem.getCommandLine()).ifPresent(console::speak);
    console.tell("error: " + message(problem));
    String command = problem.getCommandLine().getCommandSpec().qualifiedName(" ");
    String arguments = command.substring(command.indexOf(' ') + 1);
    boolean root = command.indexOf(' ') < 0;
    console.tell("Nothing was run. `" + console.command(root ? "--help" : arguments + " --help")
        + "` lists what there is.");
    return ExitCode.USAGE;
  }

  private static String message(ParameterException problem) {
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    String message = String.valueOf(problem.getMessage()).replaceFirst("^Error: ", "");
    // A name in capitals stays as it is.
    boolean sentence = message.matches("(?s)[A-Z][a-z].*");
    return Words.printable(
        sentence ? Character.toLowerCase(message.charAt(0)) + message.substring(1) : message);
  }

  private static String unmatched(UnmatchedArgumentException problem) {
    List<String> words = problem.getUnmatched();
    String word = words.isEmpty() ? "" : words.get(0);
    CommandLine command = problem.getCommandLine();
    boolean root = !command.getSubcommands().isEmpty();
    String kind = problem.isUnknownOption()
        ? "unknown option "
        : root ? "unknown command " : "one argument too many: ";
    List<String> near = problem.getSuggestions();
    String hint = near.isEmpty() ? "" : "; did you mean " + near.get(0) + "?";
    return kind + "'" + Words.printable(word) + "'" + hint;
  }
}
