package ceasefire.engine;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Plays an experiment on threads of this machine; what it hands over does not depend on their
 * number.
 *
 * @param threads how many, from 1
 * @param order in which order trials are played
 * @param limits when to give up
 */
public record LocalEngine(int threads, TrialOrder order, Limits limits) {
  /** So many blocks per thread may be under way or wait to be handed over. */
  static final int LOOK_AHEAD_PER_THREAD = 8;

  private static final Duration FAREWELL = Duration.ofSeconds(10);

  /** Refuses to work without threads. */
  public LocalEngine {
    if (threads < 1) {
      throw new IllegalArgumentException(threads + " threads; expected at least 1");
    }
  }

  /** Plays trials in some order, whatever time they take. */
  public LocalEngine(int threads, TrialOrder order) {
    this(threads, order, Limits.NONE);
  }

  /** Plays trials first to last. */
  public LocalEngine(int threads) {
    this(threads, TrialOrder.FORWARD);
  }

  /** Plays all trials of an experiment. */
  public EngineReport run(
      Experiment experiment,
      PlayerFactory factory,
      BlockSink sink,
      Progress progress,
      Cancellation cancellation) {
    return run(experiment, BlockPlan.of(experiment), factory, sink, progress, cancellation);
  }

  /**
   * Plays the blocks of a plan and hands them over in its order, on the calling thread.
   *
   * <p>A trial that throws an exception becomes a failed row. When cancelled, or when the calling
   * thread is interrupted, the trials under way are played to their end, and every trial that was
   * played is handed over.
   *
   * @throws EngineException when an error, such as a lack of memory, ends the run
   */
  public EngineReport run(
      Experiment experiment,
      BlockPlan plan,
      PlayerFactory factory,
      BlockSink sink,
      Progress progress,
      Cancellation cancellation) {
    int blocks = plan.count();
    int used = StrictMath.min(threads, blocks);
    Board board = new Board(blocks, used, used * LOOK_AHEAD_PER_THREAD, order, cancellation);
    List<Thread> workers = IntStream.rangeClosed(1, used)
        .mapToObj(
            i -> daemon("ceasefire-trial-" + i, new Worker(experiment, plan, factory, this, board)))
        .toList();
    try {
      workers.forEach(Thread::start);
      return new Handover(plan.trials(), blocks, board, sink, progress).run(cancellation, used);
    } finally {
      board.close();
      dismiss(workers);
    }
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Lets the trials under way end, so that nothing runs on behind the caller's back. */
  private static void dismiss(List<Thread> workers) {
    workers.forEach(Thread::interrupt);
    long last = System.nanoTime() + FAREWELL.toNanos();
    try {
      for (Thread worker : workers) {
        // What takes longer still is left behind: daemons do not keep the program alive. A thread
        // that was never started ends its wait at once.
        worker.join(Math.max(1, (last - System.nanoTime()) / 1_000_000));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
