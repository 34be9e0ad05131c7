package ceasefire.engine;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Where threads fetch blocks to play and leave them when played.
 *
 * <p>Blocks are fetched in order and no more than the look-ahead before the first that has not been
 * consumed: this bounds the memory, and the block that the consumer waits for is always under way.
 */
final class Board {
  private static final int UNBOUNDED = Integer.MAX_VALUE / 2;
  private static final int AMPLE = 1 << 20;

  private final int blocks;
  private final TrialOrder order;
  private final Cancellation cancellation;
  private final Semaphore room;
  private final AtomicInteger fetched = new AtomicInteger();
  private final BlockingQueue<PlayedBlock> played = new LinkedBlockingQueue<>();
  private final AtomicInteger working;
  private final AtomicReference<@Nullable Throwable> error = new AtomicReference<>();
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private volatile boolean closed;

  Board(int blocks, int threads, int lookAhead, TrialOrder order, Cancellation cancellation) {
    this.blocks = blocks;
    this.order = order;
    this.cancellation = cancellation;
    this.working = new AtomicInteger(threads);
    this.room = new Semaphore(order == TrialOrder.REVERSED ? UNBOUNDED : lookAhead);
  }

  /** The next block to play; -1 when a thread is to end. */
  int fetch() throws InterruptedException {
    room.acquire();
    if (isStopped()) {
      return -1;
    }
    int next = fetched.getAndIncrement();
    if (next >= blocks) {
      return -1;
    }
    return order == TrialOrder.FORWARD ? next : blocks - 1 - next;
  }

  /** Whether threads are to break off before their next trial. */
  boolean isStopped() {
    return closed || cancellation.isRequested();
  }

  /** Counts a trial that was played, with what it threw. */
  void count(@Nullable Exception thrown, boolean stops) {
    done.incrementAndGet();
    if (thrown != null) {
      failed.incrementAndGet();
      if (stops) {
        closed = true;
      }
    }
  }

  void leave(PlayedBlock block) {
    played.add(block);
  }

  void stopFor(Throwable cause) {
    error.compareAndSet(null, cause);
    closed = true;
  }

  /** A thread ends here, whatever the reason; the others must not wait for room. */
  void goHome() {
    working.decrementAndGet();
    room.release();
  }

  /** Waits for any block; null when none came in time. */
  @Nullable
  PlayedBlock poll(long millis) throws InterruptedException {
    return played.poll(millis, TimeUnit.MILLISECONDS);
  }

  /** The consumer has taken a block. */
  void makeRoom() {
    room.release();
  }

  /** Whether nothing will come any more. */
  boolean isExhausted() {
    return working.get() == 0 && played.isEmpty();
  }

  /** Lets no thread fetch any more, and those that wait for room go home. */
  void close() {
    closed = true;
    room.release(AMPLE);
  }

  @Nullable
  Throwable error() {
    return error.get();
  }

  long done() {
    return done.get();
  }

  long failed() {
    return failed.get();
  }
}
