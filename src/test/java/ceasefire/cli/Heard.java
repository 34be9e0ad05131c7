package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.engine.ModelPlayer;
import ceasefire.engine.PlayerFactory;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine;

/** What a command that was run within the test's own process said, and its exit code. */
record Heard(int exitCode, String out, String err) {

  /** Runs a command line; no charts are drawn. */
  static Heard from(List<String> words) {
    return from(words, withPlayers(UnaryOperator.identity()));
  }

  static Heard from(String... words) {
    return from(List.of(words));
  }

  static Heard from(List<String> words, Workshop workshop) {
    return from(words, workshop, new Surroundings(false, false, false));
  }

  /** The same where streams may be terminals. */
  static Heard from(List<String> words, Workshop workshop, Surroundings surroundings) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console = new Console(stream(out), stream(err), surroundings, List.of("ceasefire"));
    int exitCode = Program.run(words, console, workshop);
    return new Heard(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** All commands with their options. */
  static CommandLine commands() {
    var console = new Console(System.out, System.err, false, List.of("ceasefire"));
    try (Interruption unused = Interruption.listen(console)) {
      return Program.commandLine(console, Workshop.ofModel(), unused);
    }
  }

  /** A workshop whose players are changed, and in which nothing can be drawn. */
  static Workshop withPlayers(UnaryOperator<PlayerFactory> change) {
    return new Workshop(
        setup -> change.apply(ModelPlayer.factory(setup)),
        points -> change.apply(points.players()),
        () -> Optional.of("a test needs none"));
  }

  /** The words of {@code run} on a small scenario, with more behind. */
  static List<String> run(String config, Object out, String... more) {
    var words = new ArrayList<>(List.of("run", config, "--out", out.toString()));
    words.addAll(List.of(more));
    return words;
  }

  /** The same of a command that has to succeed; where it did not, the test tells what it said. */
  Heard succeeded() {
    assertThat(exitCode).as(err).isZero();
    return this;
  }

  List<String> errLines() {
    return err.lines().toList();
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
