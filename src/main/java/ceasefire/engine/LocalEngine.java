package ceasefire.engine;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Plays an experiment on threads of this machine; what it hands over does not depend on their
 * number.
 *
 * @param threads how many, from 1
 * @param order in which order trials are played
 */
public record LocalEngine(int threads, TrialOrder order) {
  /** So many blocks per thread may be under way or wait to be handed over. */
  static final int LOOK_AHEAD_PER_THREAD = 8;

  private static final long FAREWELL_SECONDS = 10;

  /** Refuses to work without threads. */
  public LocalEngine {
    if (threads < 1) {
      throw new IllegalArgumentException(threads + " threads; expected at least 1");
    }
  }

  /** Plays trials first to last. */
  public LocalEngine(int threads) {
    this(threads, TrialOrder.FORWARD);
  }

  /**
   * Plays all trials and hands them over in order of (point, replicate), on the calling thread.
   *
   * <p>A trial that throws an exception becomes a failed row. When cancelled, or when the calling
   * thread is interrupted, the trials under way are played to their end, and exactly the first so
   * many trials of the experiment have been handed over.
   *
   * @throws EngineException when an error, such as a lack of memory, ends the run
   */
  public EngineReport run(
      Experiment experiment,
      PlayerFactory factory,
      BlockSink sink,
      Progress progress,
      Cancellation cancellation) {
    BlockPlan plan = new BlockPlan(experiment);
    int used = (int) StrictMath.min(threads, plan.count());
    Board board = new Board(plan.count(), used, used * LOOK_AHEAD_PER_THREAD, order, cancellation);
    ExecutorService pool = Executors.newFixedThreadPool(used, daemons());
    try {
      for (int i = 0; i < used; i++) {
        pool.execute(new Worker(plan, factory, order, board));
      }
      return new Handover(experiment, plan.count(), board, sink, progress).run(cancellation, used);
    } finally {
      board.close();
      dismiss(pool);
    }
  }

  private static ThreadFactory daemons() {
    AtomicInteger number = new AtomicInteger();
    return work -> {
      Thread thread = new Thread(work, "ceasefire-trial-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }

  /** Lets the trials under way end, so that nothing runs on behind the caller's back. */
  private static void dismiss(ExecutorService pool) {
    pool.shutdownNow();
    try {
      // What takes longer still is left behind: daemons do not keep the program alive.
      pool.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
