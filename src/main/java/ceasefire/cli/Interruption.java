package ceasefire.cli;

import ceasefire.engine.Cancellation;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Lets a command come to a clean end when the user presses Ctrl-C or the system asks to terminate.
 *
 * <p>Listens from its creation until it is closed. Before work begins there is nothing to end but
 * the process.
 */
final class Interruption implements AutoCloseable {
  private final Console console;
  private final Thread hook = new Thread(this::interrupt, "ceasefire-interruption");
  private boolean interrupted;
  private @Nullable Work work;

  /** What is true when the process ends before any work under guard has begun. */
  private String last = "Interrupted before anything was run.";

  /** What is going on, and the exit code that it comes to. */
  private record Work(Cancellation cancellation, CompletableFuture<Integer> exitCode) {}

  private Interruption(Console console) {
    this.console = console;
  }

  /** Listens from now on. */
  static Interruption listen(Console console) {
    var interruption = new Interruption(console);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /**
   * Says what a command that is at work without guard tells when it is interrupted from now on.
   *
   * @param truth a line
   */
  synchronized void tells(String truth) {
    last = truth;
  }

  /**
   * Runs work that stops soon after it is asked to, and returns its exit code.
   *
   * <p>The process ends with that code too when it is being shut down meanwhile, and not before.
   *
   * @param task what it throws is told and rated
   */
  int guard(ToIntFunction<Cancellation> task) {
    var begun = new Work(new Cancellation(), new CompletableFuture<>());
    synchronized (this) {
      if (interrupted) {
        return ExitCode.INTERRUPTED;
      }
      work = begun;
    }
    try {
      int code = rated(task, begun.cancellation());
      begun.exitCode().complete(code);
      return code;
    } finally {
      begun.exitCode().complete(ExitCode.INTERNAL);
    }
  }

  private int rated(ToIntFunction<Cancellation> task, Cancellation cancellation) {
    try {
      return task.applyAsInt(cancellation);
    } catch (Throwable e) {
      return new Failures(console).report(e);
    }
  }

  /** Ends the process: nothing else says how one ends that a signal is shutting down. */
  private void interrupt() {
    Runtime.getRuntime().halt(exitCode());
  }

  /** Ends what is going on, says what is true then, and returns the process's exit code. */
  int exitCode() {
    Work begun;
    String truth;
    synchronized (this) {
      interrupted = true;
      begun = work;
      truth = last;
    }
    if (begun == null) {
      console.tell(truth);
      return ExitCode.INTERRUPTED;
    }
    begun.cancellation().request();
    return begun.exitCode().join();
  }

  /** Listens no more. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shutdownHasBegun) {
      // The hook is running: it ends the process.
    }
  }
}
