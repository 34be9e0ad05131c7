package ceasefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The built program in a process of its own, working in a folder that is given. */
final class Jar {
  private static final long PATIENCE_SECONDS = 120;
  private static final Path PROJECT = Path.of("").toAbsolutePath();

  private final Path folder;
  private final List<String> javaOptions;
  private int processes;

  private Jar(Path folder, List<String> javaOptions) {
    this.folder = folder;
    this.javaOptions = javaOptions;
  }

  /** As users start it. */
  static Jar plain(Path folder) {
    return new Jar(folder, List.of());
  }

  /** Without the optimising compiler, which short runs would not repay. */
  static Jar quick(Path folder) {
    return new Jar(folder, List.of("-XX:TieredStopAtLevel=1"));
  }

  /** A process that has ended: its exit code and what it said. */
  record Ended(int exitCode, String out, String err) {
    void says(String words) {
      assertThat(err).contains(words);
    }

    /** Went well, or ill without a stack trace. */
    Ended with(int code) {
      assertThat(exitCode).as(out + err).isEqualTo(code);
      assertThat(out + err).doesNotContain("\tat ", "Exception in thread");
      return this;
    }
  }

  /** A process under way. */
  record Running(Process process, Path out, Path err) {

    /** Waits for the end, but not for ever. */
    Ended end() {
      try {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          process.destroyForcibly().waitFor();
          throw new AssertionError("the process did not end: " + text(err));
        }
      } catch (InterruptedException e) {
        process.destroyForcibly();
        throw new IllegalStateException(e);
      }
      return new Ended(process.exitValue(), text(out), text(err));
    }

    /** Waits until something is so while the process runs. */
    void until(BooleanSupplier condition) throws InterruptedException {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      while (!condition.getAsBoolean()) {
        assertThat(process.isAlive()).as(text(out) + text(err)).isTrue();
        assertThat(System.nanoTime()).isLessThan(end);
        Thread.sleep(20);
      }
    }

    /** Sends it what {@code kill} sends, such as {@code -INT}. */
    void signal(String signal) throws IOException, InterruptedException {
      new ProcessBuilder("kill", signal, "" + process.pid()).start().waitFor();
    }

    private static String text(Path file) {
      try {
        return Files.readString(file, StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A scenario of the project. */
  static String config(String name) {
    return PROJECT.resolve("configs").resolve(name + ".yaml").toString();
  }

  /** A file of the project. */
  static Path project(String name) {
    return PROJECT.resolve(name);
  }

  Ended run(String... words) {
    return start(words).end();
  }

  Running start(String... words) {
    List<String> command = command();
    command.addAll(List.of(words));
    return start(new ProcessBuilder(command));
  }

  /** The words that start the program. */
  List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(javaOptions);
    command.addAll(List.of("-jar", System.getProperty("ceasefire.jar")));
    return command;
  }

  Running start(ProcessBuilder builder) {
    processes++;
    // Never the memory of the developer's own self-tests.
    builder.environment().put("CEASEFIRE_CACHE", folder.resolve("cache").toString());
    Path out = folder.resolve("process-" + processes + ".out");
    Path err = folder.resolve("process-" + processes + ".err");
    try {
      return new Running(
          builder
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start(),
          out,
          err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of the files in a folder, sorted. */
  static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
