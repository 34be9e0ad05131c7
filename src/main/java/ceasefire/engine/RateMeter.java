package ceasefire.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;

/**
 * Measures how many trials a second are being played now.
 *
 * <p>It looks back 5 seconds, or as far as it takes to see 10 trials, but at most a minute.
 */
final class RateMeter {
  private static final long SPACING = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long SHORTEST = TimeUnit.SECONDS.toNanos(5);
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(60);
  private static final long ENOUGH_TRIALS = 10;
  private static final long ENOUGH_TIME = TimeUnit.MILLISECONDS.toNanos(500);
  private static final double NANOS_PER_SECOND = 1e9;

  private final Deque<Sample> samples = new ArrayDeque<>();

  private record Sample(long nanos, long done) {}

  /** Notes how many trials are done at a time. */
  void note(long nanos, long done) {
    if (samples.isEmpty() || nanos - samples.getLast().nanos() >= SPACING) {
      samples.addLast(new Sample(nanos, done));
      while (nanos - samples.getFirst().nanos() > LONGEST) {
        samples.removeFirst();
      }
    }
  }

  /** Trials per second; NaN until there is enough to tell. */
  double perSecond(long nanos, long done) {
    Iterator<Sample> backwards = samples.descendingIterator();
    Sample since = null;
    while (backwards.hasNext()) {
      since = backwards.next();
      if (nanos - since.nanos() >= SHORTEST && done - since.done() >= ENOUGH_TRIALS) {
        break;
      }
    }
    if (since == null || nanos - since.nanos() < ENOUGH_TIME) {
      return Double.NaN;
    }
    return (done - since.done()) * NANOS_PER_SECOND / (nanos - since.nanos());
  }
}
