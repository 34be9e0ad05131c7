package ceasefire.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a command speaks.
 *
 * @param out takes the answer
 * @param err takes progress and errors
 * @param terminal whether {@code err} is a terminal, on which a line can be drawn over
 * @param program the words that start the program, for hints
 */
public record Console(PrintStream out, PrintStream err, boolean terminal, List<String> program) {

  public Console {
    program = List.copyOf(program);
  }

  /** The console of this process; UTF-8 everywhere, as the files. */
  public static Console ofProcess() {
    Map<String, String> environment = System.getenv();
    return new Console(
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        "1".equals(environment.get("CEASEFIRE_STDERR_TTY")),
        program(environment.get("CEASEFIRE_PROGRAM")));
  }

  /** The script that started this process, or else the words that did so without one. */
  private static List<String> program(@Nullable String script) {
    return script == null
        ? List.of("java", "-jar", System.getProperty("java.class.path"))
        : List.of(script);
  }

  /** A command as the user would type it. */
  String command(String arguments) {
    return String.join(" ", program) + " " + arguments;
  }

  /** Prints a line of progress or of an error; the line end is the same everywhere. */
  void tell(String line) {
    err.print(line + "\n");
    err.flush();
  }

  /** Prints text that is the answer. */
  void answer(String text) {
    out.print(text);
    out.flush();
  }
}
