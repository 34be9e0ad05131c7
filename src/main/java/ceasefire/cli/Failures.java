package ceasefire.cli;

import ceasefire.engine.EngineException;
import ceasefire.param.ConfigException;
import ceasefire.results.DuckDbMissingException;
import ceasefire.results.FolderRefusedException;
import ceasefire.results.NoResultException;
import ceasefire.results.StorageException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells a user what stopped a command, in a line, never with a stack trace, and rates it. */
final class Failures {
  private static final String BUG = "this is a bug of the program, not a mistake of yours";

  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  /** Tells what was thrown; returns the exit code. */
  int report(Throwable thrown) {
    if (thrown instanceof ConfigException mistakes) {
      new Mistakes(console).report(mistakes.errors());
      return ExitCode.USAGE;
    }
    if (thrown instanceof CommandException said) {
      error(said);
      return said.exitCode();
    }
    if (thrown instanceof NoResultException) {
      error(thrown);
      return ExitCode.USAGE;
    }
    if (thrown instanceof FolderRefusedException) {
      error(thrown);
      return ExitCode.FOLDER_REFUSED;
    }
    if (thrown instanceof OutOfMemoryError) {
      long heap = Runtime.getRuntime().maxMemory() >> 20;
      console.tell("error: out of memory: a heap of " + heap + " MiB; give Java more with -Xmx");
    } else if (thrown instanceof DuckDbMissingException) {
      console.tell("error: " + thrown.getMessage() + "; the result's CSV files can be read by any"
          + " program");
    } else if (isExplained(thrown)) {
      error(thrown);
    } else {
      bug(thrown);
    }
    return ExitCode.INTERNAL;
  }

  /** Whether the message says all that a user needs. */
  private static boolean isExplained(Throwable thrown) {
    return thrown instanceof StorageException
        || (thrown instanceof EngineException && thrown.getCause() instanceof OutOfMemoryError);
  }

  private void error(Throwable thrown) {
    console.tell("error: " + thrown.getMessage());
  }

  private void bug(Throwable thrown) {
    Throwable cause =
        thrown instanceof EngineException && thrown.getCause() != null ? thrown.getCause() : thrown;
    String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    console.tell("error: internal error: "
        + oneLine(cause.getClass().getSimpleName() + message) + "; " + BUG + "; "
        + trace(thrown));
    if (console.manner().verbose()) {
      thrown.printStackTrace(console.err());
    }
  }

  /** Writes a stack trace where a user can find it; returns a clause that says where. */
  static String trace(Throwable thrown) {
    var text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    try {
      Path file = Files.createTempFile("ceasefire-trace-", ".txt");
      Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
      return "its trace is in " + file;
    } catch (IOException noTemporaryFiles) {
      return "its trace could not be written: " + oneLine(noTemporaryFiles.toString());
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
