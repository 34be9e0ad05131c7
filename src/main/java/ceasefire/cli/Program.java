package ceasefire.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** The program as it is called from a shell. */
public final class Program {
  private static final int HELP_WIDTH = 100;

  private Program() {}

  /** Runs a command line and returns its exit code; never throws. */
  public static int run(List<String> words, Console console) {
    return run(words, console, Workshop.ofModel());
  }

  static int run(List<String> words, Console console, Workshop workshop) {
    console.hear(words);
    // First of all: reading the commands takes longer than pressing Ctrl-C.
    try (Interruption interruption = Interruption.listen(console)) {
      return commandLine(console, workshop, interruption).execute(words.toArray(String[]::new));
    } catch (Throwable e) {
      return new Failures(console).report(e);
    }
  }

  /** All commands, ready to parse. */
  static CommandLine commandLine(Console console, Workshop workshop, Interruption interruption) {
    CommandLine root = new CommandLine(new CeasefireCommand(console))
        .addSubcommand(new RunCommand(console, workshop, interruption))
        .addSubcommand(new SweepCommand(console, workshop, interruption))
        .addSubcommand(new CompareCommand(console, workshop, interruption))
        .addSubcommand(new StatusCommand(console))
        .addSubcommand(new MergeCommand(console, workshop))
        .addSubcommand(new ReproduceCommand(console, workshop, interruption))
        .addSubcommand(new ReplayCommand(console))
        .addSubcommand(new GuiCommand(console, workshop, interruption))
        .addSubcommand(new ReportCommand(console, workshop, interruption))
        .addSubcommand(new CheckCommand(console))
        .addSubcommand(new PlanCommand(console, workshop))
        .addSubcommand(new DescribeCommand(console))
        .addSubcommand(new SensitivityCommand(console, workshop))
        .addSubcommand(new PlotCommand(console, workshop))
        .addSubcommand(new QueryCommand(console))
        .addSubcommand(new ExportCommand(console))
        .addSubcommand(new SchemaCommand(console))
        .addSubcommand(new FactsCommand(console))
        .addSubcommand(new SelftestCommand(console, workshop))
        .addSubcommand(new CompletionCommand(console))
        .addSubcommand(new ManCommand(console));
    root.getSubcommands().values().forEach(Program::complete);
    complete(root);
    return root.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExecutionStrategy(new Speech(console, interruption))
        .setUsageHelpWidth(HELP_WIDTH)
        // A file name that begins with @ is a file name.
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(new UsageErrors(console))
        .setExecutionExceptionHandler(
            (problem, commandLine, parsed) -> new Failures(console).report(problem));
  }

  /** Gives a command what all commands have. */
  private static void complete(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    spec.mixinStandardHelpOptions(true);
    spec.versionProvider(new CeasefireCommand.Version());
    Speech.options(spec);
    spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(ExitCode.MEANINGS);
  }
}
