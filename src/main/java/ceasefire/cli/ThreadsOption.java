package ceasefire.cli;

import picocli.CommandLine.Option;

/** How many trials are played at a time. */
final class ThreadsOption {
  private static final int MOST = 1_024;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many trials to play at a time (default: one for each core).")
  private String threads =
      Integer.toString(StrictMath.min(MOST, Runtime.getRuntime().availableProcessors()));

  /** The number; throws a ConfigException if it is none. */
  int count() {
    OptionNumbers numbers = new OptionNumbers();
    int count = count(numbers);
    numbers.throwErrors();
    return count;
  }

  /** Reads the same together with other numbers, whose mistakes are told with it. */
  int count(OptionNumbers numbers) {
    return numbers.count("--threads", threads, MOST, Words.grouped(MOST));
  }
}
