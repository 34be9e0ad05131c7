package ceasefire.cli;

import ceasefire.report.JsonText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Where a command speaks: the answer to one stream, all talk to the other. */
public final class Console {
  private final PrintStream out;
  private final PrintStream err;
  private final Surroundings surroundings;
  private final List<String> program;
  private Manner manner = Manner.USUAL;
  private List<String> typed = List.of();

  /**
   * A console without colours.
   *
   * @param out takes the answer
   * @param err takes progress and errors
   * @param terminal whether {@code err} is a terminal, on which a line can be drawn over
   * @param program the words that start the program, for hints
   */
  public Console(PrintStream out, PrintStream err, boolean terminal, List<String> program) {
    this(out, err, new Surroundings(false, terminal, false), program);
  }

  Console(PrintStream out, PrintStream err, Surroundings surroundings, List<String> program) {
    this.out = out;
    this.err = err;
    this.surroundings = surroundings;
    this.program = List.copyOf(program);
  }

  /** The console of this process; UTF-8 everywhere, as the files. */
  public static Console ofProcess() {
    Map<String, String> environment = System.getenv();
    return new Console(
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Surroundings.of(environment),
        program(environment.getOrDefault("CEASEFIRE_PROGRAM", "")));
  }

  /** The script that started this process, or else the words that did so without one. */
  private static List<String> program(String script) {
    return script.isEmpty()
        ? List.of("java", "-jar", System.getProperty("java.class.path"))
        : List.of(script);
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  /** Whether a line of progress can be drawn over. */
  boolean terminal() {
    return surroundings.errTerminal();
  }

  List<String> program() {
    return program;
  }

  /** Hears what was typed behind the program's name. */
  void hear(List<String> words) {
    List<String> all = new ArrayList<>(program);
    all.addAll(words);
    typed = List.copyOf(all);
  }

  /** All that was typed, the program's name first. */
  List<String> typed() {
    return typed;
  }

  /** Speaks from now on as the user wants it. */
  void speak(Manner wanted) {
    manner = wanted;
  }

  Manner manner() {
    return manner;
  }

  /** Whether the answer is tinted. */
  boolean tintsOut() {
    return surroundings.tints(manner.color(), surroundings.outTerminal());
  }

  private boolean tintsErr() {
    return surroundings.tints(manner.color(), surroundings.errTerminal());
  }

  /** A command as the user would type it. */
  String command(String arguments) {
    return String.join(" ", program) + " " + arguments;
  }

  /** Prints an error, a warning, or what else has to be known; line ends are the same everywhere. */
  void tell(String line) {
    err.print((tintsErr() ? Tint.talk(line) : line) + "\n");
    err.flush();
  }

  /** Prints what is good to know; nothing when it should be quiet. */
  void note(String line) {
    if (!manner.quiet()) {
      tell(line);
    }
  }

  /** Prints what was read or done, for those who want to know. */
  void detail(String line) {
    if (manner.verbose()) {
      tell("  " + line);
    }
  }

  /** Tells which files were read. */
  void reads(List<Path> files) {
    files.forEach(file -> detail("reads " + file));
  }

  /** Prints the answer for people. */
  void answer(String text) {
    print(tintsOut() ? Tint.answer(text) : text);
  }

  /**
   * Prints the answer: for people or, where JSON is wanted, for programs.
   *
   * @param text what people read
   * @param document the same as records, with keys that stay
   */
  void answer(String text, Supplier<?> document) {
    if (manner.json()) {
      print(JsonText.of(document.get()));
    } else {
      answer(text);
    }
  }

  /** Prints text that is meant for a file or a program, and never tinted. */
  void print(String text) {
    out.print(text);
    out.flush();
  }
}
