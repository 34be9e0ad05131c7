package ceasefire.cli;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs a command that was parsed, and has it speak as it was asked to. */
final class Speech implements IExecutionStrategy {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final String OUT = "--out";

  private final Console console;
  private final Interruption interruption;

  Speech(Console console, Interruption interruption) {
    this.console = console;
    this.interruption = interruption;
  }

  /** Gives a command the options of all commands, or of all that answer with data. */
  static void options(CommandSpec command) {
    command.addMixin("speech", CommandSpec.forAnnotatedObject(new SpeechOptions()));
    if (command.userObject() instanceof AnsweringCommand) {
      command.addMixin("json", CommandSpec.forAnnotatedObject(new JsonOption()));
    }
  }

  /** How a command was asked to speak, if it has such options. */
  static Optional<Manner> of(CommandLine command) {
    return mixin(command, SpeechOptions.class)
        .map(speech -> speech.manner(
            mixin(command, JsonOption.class).map(JsonOption::wanted).orElse(false)));
  }

  private static <T> Optional<T> mixin(CommandLine command, Class<T> type) {
    Collection<CommandSpec> mixins = command.getCommandSpec().mixins().values();
    return mixins.stream()
        .map(CommandSpec::userObject)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }

  @Override
  public int execute(ParseResult parsed) throws ExecutionException {
    CommandLine command = last(parsed).commandSpec().commandLine();
    of(command).ifPresent(console::speak);
    for (CommandLine each : parsed.asCommandLineList()) {
      each.setColorScheme(
          CommandLine.Help.defaultColorScheme(console.tintsOut() ? Ansi.ON : Ansi.OFF));
    }
    if (CommandLine.executeHelpRequest(parsed) != null) {
      return ExitCode.OK;
    }
    mixin(command, SpeechOptions.class).ifPresent(options -> options.check(command));
    checkOut(last(parsed));
    console.detail("ceasefire " + BuildStamp.code().text() + ", Java "
        + System.getProperty("java.version") + " (" + System.getProperty("java.home") + "), "
        + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
        + Runtime.getRuntime().availableProcessors() + " cores, a heap of at most "
        + (Runtime.getRuntime().maxMemory() >> 20) + " MiB");
    console.detail(
        "in " + System.getProperty("user.dir") + ": " + String.join(" ", console.typed()));
    if (!(command.getCommandSpec().userObject() instanceof PlayingCommand)) {
      interruption.tells("Interrupted before " + command.getCommandName() + " was done.");
    }
    long start = System.nanoTime();
    int code = new RunLast().execute(parsed);
    console.detail("exit code " + code + " after "
        + String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / NANOS_PER_SECOND));
    return code;
  }

  /** An empty name, as of a variable that a script never set, is not the default. */
  private static void checkOut(ParseResult parsed) {
    boolean empty = parsed.hasMatchedOption(OUT)
        && parsed.matchedOption(OUT).originalStringValues().stream().anyMatch(String::isBlank);
    if (empty) {
      throw new ParameterException(
          parsed.commandSpec().commandLine(),
          OUT + ": an empty name; expected the name of a file or folder");
    }
  }

  private static ParseResult last(ParseResult parsed) {
    return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
  }
}
