package ceasefire;

import ceasefire.cli.Console;
import ceasefire.cli.Program;
import java.util.List;

/** Starts the command line. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    // Only one command opens windows; charts of the others must not look for a display.
    if (args.length == 0 || !args[0].equals("gui")) {
      System.setProperty("java.awt.headless", "true");
    }
    System.exit(Program.run(List.of(args), Console.ofProcess()));
  }
}
