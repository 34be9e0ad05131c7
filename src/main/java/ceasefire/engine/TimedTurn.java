package ceasefire.engine;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets one thread's work be done on another that can be left behind when it takes too long.
 *
 * <p>What is given up is interrupted first; if it does not listen, it goes on by itself as a daemon
 * that nobody waits for, and the next work gets a new thread.
 */
final class TimedTurn implements AutoCloseable {
  private final Duration limit;
  private ExecutorService thread;

  TimedTurn(Duration limit) {
    this.limit = limit;
    this.thread = daemon();
  }

  private static ExecutorService daemon() {
    String name = Thread.currentThread().getName() + "-timed";
    return Executors.newSingleThreadExecutor(work -> {
      Thread made = new Thread(work, name);
      made.setDaemon(true);
      return made;
    });
  }

  /**
   * Does the work and returns what it gives.
   *
   * @throws TrialTimeoutException when it takes too long: whatever it used must not be used again
   */
  <T> T take(Callable<T> work) throws Exception {
    Future<T> result = thread.submit(work);
    try {
      return result.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      leave();
      throw new TrialTimeoutException(limit);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception thrown) {
        throw thrown;
      }
      throw (Error) e.getCause();
    }
  }

  private void leave() {
    thread.shutdownNow();
    thread = daemon();
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
