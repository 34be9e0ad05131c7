package ceasefire.cli;

import ceasefire.engine.LineProgress;
import ceasefire.engine.Progress;
import ceasefire.engine.TerminalProgress;
import ceasefire.param.ConfigError;
import ceasefire.param.ConfigException;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How many trials are played at a time, and whether their progress is shown. */
final class PaceOptions {
  private static final List<String> KINDS = List.of("auto", "bar", "lines", "none");

  @Mixin
  private ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--progress",
      paramLabel = "HOW",
      completionCandidates = Kinds.class,
      description = "How progress is shown: auto (a bar on a terminal, else lines; nothing with"
          + " --quiet), bar, lines or none (default: auto).")
  private String progress = "auto";

  /** What may follow {@code --progress}. */
  static final class Kinds extends Candidates {
    Kinds() {
      super(KINDS);
    }
  }

  int threads() {
    return threads.count();
  }

  /** Reads the same together with other numbers, whose mistakes are told with it. */
  int threads(OptionNumbers numbers) {
    return threads.count(numbers);
  }

  /** What shows progress; throws a ConfigException if that cannot be told. */
  Progress progress(Console console) {
    if (!KINDS.contains(progress)) {
      throw new ConfigException(List.of(new ConfigError(
          "--progress",
          0,
          0,
          "",
          "\"" + Words.printable(progress) + "\"",
          "auto, bar, lines or none",
          "")));
    }
    String usual = console.manner().quiet() ? "none" : console.terminal() ? "bar" : "lines";
    return switch (progress.equals("auto") ? usual : progress) {
      case "bar" -> new TerminalProgress(console.err(), System::nanoTime);
      case "lines" -> new LineProgress(console.err(), System::nanoTime);
      default -> Progress.QUIET;
    };
  }
}
