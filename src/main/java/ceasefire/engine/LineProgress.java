package ceasefire.engine;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Plain lines for logs: one when another 10 % or another 10 seconds have passed, but at most one
 * each second.
 */
public final class LineProgress implements Progress {
  private static final long OFTEN = TimeUnit.SECONDS.toNanos(1);
  private static final long SELDOM = TimeUnit.SECONDS.toNanos(10);
  private static final int STEPS = 10;

  private final PrintStream log;
  private final LongSupplier nanoTime;
  private RateMeter rate = new RateMeter();
  private boolean estimated;
  private final long started;
  private long printed;
  private long step;

  /** Prints to a stream, by a clock like {@link System#nanoTime}. */
  public LineProgress(PrintStream log, LongSupplier nanoTime) {
    this.log = log;
    this.nanoTime = nanoTime;
    this.started = nanoTime.getAsLong();
    this.printed = started;
    rate.note(started, 0);
  }

  @Override
  public void begin(long done) {
    rate = new RateMeter();
    rate.note(nanoTime.getAsLong(), done);
  }

  @Override
  public void update(long done, long failed, long total) {
    long now = nanoTime.getAsLong();
    rate.note(now, done);
    long reached = STEPS * done / total;
    long silence = now - printed;
    boolean due = silence >= SELDOM || (reached > step && silence >= OFTEN);
    if (due && done < total) {
      printed = now;
      step = reached;
      String text = ProgressText.of(done, failed, total, rate.perSecond(now, done));
      print(estimated ? ProgressText.about(text) : text);
    }
  }

  @Override
  public void end(long done, long failed, long total) {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(nanoTime.getAsLong() - started);
    print(ProgressText.atEnd(done, failed, total, seconds));
  }

  @Override
  public void look(String found) {
    estimated = true;
    print(found);
  }

  private void print(String line) {
    log.print(line + "\n");
    log.flush();
  }
}
