package ceasefire.cli;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Work on another thread, beside what the calling thread does until it closes this. */
final class Meanwhile implements AutoCloseable {
  private final FutureTask<@Nullable Void> task;

  private Meanwhile(FutureTask<@Nullable Void> task) {
    this.task = task;
  }

  /** Starts work that nobody interrupts. */
  static Meanwhile start(String name, Runnable work) {
    FutureTask<@Nullable Void> task = new FutureTask<>(work, null);
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
    return new Meanwhile(task);
  }

  /** Waits for the end of the work, and throws what it threw. */
  void join() {
    Throwable thrown = end();
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    } else if (thrown instanceof Error error) {
      throw error;
    }
  }

  /** Waits for the end of the work, however it ends. */
  @Override
  public void close() {
    end();
  }

  /** What the work threw, at its end. */
  private @Nullable Throwable end() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          task.get();
          return null;
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          return e.getCause();
        } catch (CancellationException e) {
          return e;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
