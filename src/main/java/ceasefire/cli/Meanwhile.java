package ceasefire.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Work on another thread, beside what the calling thread does until it closes this. */
final class Meanwhile implements AutoCloseable {
  /** What the work threw, at its end. */
  private final CompletableFuture<@Nullable Throwable> thrown;

  private Meanwhile(CompletableFuture<@Nullable Throwable> thrown) {
    this.thrown = thrown;
  }

  /** Starts work that nobody interrupts. */
  static Meanwhile start(String name, Runnable work) {
    return new Meanwhile(CompletableFuture.runAsync(work, task -> {
          Thread thread = new Thread(task, name);
          thread.setDaemon(true);
          thread.start();
        })
        .handle((nothing, failure) ->
            failure instanceof CompletionException ? failure.getCause() : failure));
  }

  /** Waits for the end of the work, and throws what it threw. */
  void join() {
    Throwable failure = thrown.join();
    if (failure instanceof RuntimeException exception) {
      throw exception;
    } else if (failure instanceof Error error) {
      throw error;
    }
  }

  /** Waits for the end of the work, however it ends. */
  @Override
  public void close() {
    thrown.join();
  }
}
