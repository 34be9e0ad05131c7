package ceasefire.cli;

import ceasefire.engine.LineProgress;
import ceasefire.engine.Progress;
import ceasefire.engine.TerminalProgress;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How many trials are played at a time, and whether their progress is shown. */
final class PaceOptions {
  @Mixin
  private ThreadsOption threads = new ThreadsOption();

  @Option(
      names = {"-q", "--quiet"},
      description = "Shows no progress.")
  private boolean quiet;

  int threads() {
    return threads.count();
  }

  /** Reads the same together with other numbers, whose mistakes are told with it. */
  int threads(OptionNumbers numbers) {
    return threads.count(numbers);
  }

  boolean isQuiet() {
    return quiet;
  }

  Progress progress(Console console) {
    if (quiet) {
      return Progress.QUIET;
    }
    return console.terminal()
        ? new TerminalProgress(console.err(), System::nanoTime)
        : new LineProgress(console.err(), System::nanoTime);
  }
}
