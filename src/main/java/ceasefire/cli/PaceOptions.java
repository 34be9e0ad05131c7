package ceasefire.cli;

import ceasefire.engine.LineProgress;
import ceasefire.engine.Progress;
import ceasefire.engine.TerminalProgress;
import picocli.CommandLine.Option;

/** How many trials are played at a time, and whether their progress is shown. */
final class PaceOptions {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many trials to play at a time (default: one for each core).")
  private String threads = Integer.toString(
      StrictMath.min(RunRequest.MOST_THREADS, Runtime.getRuntime().availableProcessors()));

  @Option(
      names = {"-q", "--quiet"},
      description = "Shows no progress.")
  private boolean quiet;

  int threads() {
    OptionNumbers numbers = new OptionNumbers();
    int count = numbers.count(
        "--threads", threads, RunRequest.MOST_THREADS, Words.grouped(RunRequest.MOST_THREADS));
    numbers.throwErrors();
    return count;
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
