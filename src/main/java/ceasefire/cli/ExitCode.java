package ceasefire.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The exit codes that scripts can rely on. */
final class ExitCode {
  static final int OK = 0;
  static final int INTERNAL = 1;
  static final int USAGE = 2;
  static final int TRIALS_FAILED = 3;
  static final int PRECISION_NOT_REACHED = 4;
  static final int MISMATCH = 5;
  static final int VALIDATION_FAILED = 6;
  static final int FOLDER_REFUSED = 7;
  static final int INTERRUPTED = 130;

  /** What each means, as the help of every command lists them. */
  static final Map<String, String> MEANINGS = meanings();

  private ExitCode() {}

  private static Map<String, String> meanings() {
    Map<String, String> all = new LinkedHashMap<>();
    add(all, OK, "all went well");
    add(all, INTERNAL, "an internal error, or the disk or memory gave out");
    add(all, USAGE, "a mistake in the command line or in a configuration; nothing was run");
    add(all, TRIALS_FAILED, "finished, but some trials failed");
    add(
        all,
        PRECISION_NOT_REACHED,
        "finished, but some metric is not known as precisely as --precision asks");
    add(all, MISMATCH, "a stored trial came out differently when it was played again");
    add(
        all,
        VALIDATION_FAILED,
        "something known came out wrong: a self-test or a validation failed");
    add(all, FOLDER_REFUSED, "the folder holds a finished result, is locked, or is not ours");
    add(all, INTERRUPTED, "interrupted; what was played is kept");
    return Collections.unmodifiableMap(all);
  }

  private static void add(Map<String, String> all, int code, String meaning) {
    all.put(" ".repeat(3 - Integer.toString(code).length()) + code, meaning);
  }
}
