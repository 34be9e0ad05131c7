package ceasefire.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Words of the command line: as they are shown, and as files. */
final class Words {
  private static final int LONGEST = 200;

  private Words() {}

  /** Text on one line that no control character can spoil. */
  static String printable(String text) {
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    return shown.replaceAll("\\p{Cntrl}", "?");
  }

  /** The file or folder that a word names. */
  static Path path(String what, String word) {
    if (word.isBlank()) {
      throw new CommandException(
          ExitCode.USAGE, what + ": an empty name; expected the name of a file or folder", null);
    }
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw new CommandException(
          ExitCode.USAGE,
          what + ": \"" + printable(word) + "\" cannot be a name here: " + e.getReason(),
          e);
    }
  }

  /** Refuses JSON where a file of another format is asked for. */
  static void refuseJson(Console console, String option) {
    if (console.manner().json()) {
      throw new CommandException(
          ExitCode.USAGE, "--json: not with " + option + ", which has a format of its own", null);
    }
  }

  /** A whole number with commas between its thousands. */
  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
