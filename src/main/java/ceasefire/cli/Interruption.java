package ceasefire.cli;

import ceasefire.engine.Cancellation;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToIntFunction;

/** Lets work come to a clean end when the user presses Ctrl-C or the system asks to terminate. */
final class Interruption {
  private Interruption() {}

  /**
   * Runs work that stops soon after it is asked to, and returns its exit code.
   *
   * <p>The process ends with that code too when it is being shut down meanwhile, and not before.
   *
   * @param work does its own reporting: must not throw
   */
  static int guard(ToIntFunction<Cancellation> work) {
    Cancellation cancellation = new Cancellation();
    CompletableFuture<Integer> exitCode = new CompletableFuture<>();
    Thread hook = new Thread(
        () -> {
          cancellation.request();
          // Nothing else says how a process ends that a signal is shutting down.
          Runtime.getRuntime().halt(exitCode.join());
        },
        "ceasefire-interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      int code = work.applyAsInt(cancellation);
      exitCode.complete(code);
      return code;
    } finally {
      exitCode.complete(ExitCode.INTERNAL);
      remove(hook);
    }
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shutdownHasBegun) {
      // The hook is running: it ends the process.
    }
  }
}
