package ceasefire.cli;

/** The exit codes that scripts can rely on. */
final class ExitCode {
  static final int OK = 0;
  static final int INTERNAL = 1;
  static final int USAGE = 2;
  static final int TRIALS_FAILED = 3;
  static final int PRECISION_NOT_REACHED = 4;
  static final int MISMATCH = 5;
  static final int FOLDER_REFUSED = 7;
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
