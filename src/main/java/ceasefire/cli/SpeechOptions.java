package ceasefire.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How a command speaks: options of all commands. */
final class SpeechOptions {
  private static final List<String> COLORS = List.of("auto", "always", "never");

  @Option(
      names = {"-q", "--quiet"},
      description = "Tells errors and warnings only.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tells what is read and done, how long it took, and where an error arose.")
  private boolean verbose;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      completionCandidates = Colors.class,
      description = "When text is tinted: auto (on a terminal, unless NO_COLOR is set), always or"
          + " never (default: auto).")
  private String color = "auto";

  /** What may follow {@code --color}. */
  static final class Colors extends Candidates {
    Colors() {
      super(COLORS);
    }
  }

  /** What was asked for, so far as it can be understood. */
  Manner manner(boolean json) {
    int place = COLORS.indexOf(color.toLowerCase(Locale.ROOT));
    return new Manner(quiet, verbose, json, Manner.Color.values()[StrictMath.max(0, place)]);
  }

  /** Refuses what cannot be. */
  void check(CommandLine command) {
    if (quiet && verbose) {
      throw new ParameterException(command, "--quiet and --verbose exclude each other");
    }
    if (!COLORS.contains(color)) {
      throw new ParameterException(
          command, "--color: \"" + Words.printable(color) + "\"; expected auto, always or never");
    }
  }
}
