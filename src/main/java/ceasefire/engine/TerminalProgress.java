package ceasefire.engine;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** One line on a terminal, drawn over and over: a bar, counts, the rate and the time left. */
public final class TerminalProgress implements Progress {
  private static final long REDRAW = TimeUnit.MILLISECONDS.toNanos(100);
  private static final int LONGEST_BAR = 26;
  private static final int SHORTEST_BAR = 4;
  // A line that a terminal of 80 columns wraps could not be drawn over.
  private static final int LONGEST_LINE = 79;
  private static final String MARGIN = "  ";

  private final PrintStream terminal;
  private final LongSupplier nanoTime;
  private RateMeter rate = new RateMeter();
  private boolean estimated;
  private final long started;
  private long drawn;
  private int width;

  /** Draws on a terminal, by a clock like {@link System#nanoTime}. */
  public TerminalProgress(PrintStream terminal, LongSupplier nanoTime) {
    this.terminal = terminal;
    this.nanoTime = nanoTime;
    this.started = nanoTime.getAsLong();
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
    if (width == 0 || now - drawn >= REDRAW) {
      drawn = now;
      String text = ProgressText.of(done, failed, total, rate.perSecond(now, done));
      draw(done, total, estimated ? ProgressText.about(text) : text, "");
    }
  }

  @Override
  public void end(long done, long failed, long total) {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(nanoTime.getAsLong() - started);
    draw(done, total, ProgressText.atEnd(done, failed, total, seconds), "\n");
  }

  /** A line of its own, above the one that is drawn over. */
  @Override
  public void look(String found) {
    estimated = true;
    terminal.print("\r" + " ".repeat(width) + "\r" + MARGIN + found + "\n");
    terminal.flush();
    width = 0;
  }

  /** Blanks cover what a longer line before left behind. */
  private void draw(long done, long total, String text, String end) {
    String line = MARGIN + bar(done, total, LONGEST_LINE - MARGIN.length() - text.length()) + text;
    line = line.substring(0, StrictMath.min(LONGEST_LINE, line.length()));
    int blanks = StrictMath.max(0, width - line.length());
    terminal.print("\r" + line + " ".repeat(blanks) + end);
    terminal.flush();
    width = line.length();
  }

  /** A bar and the gap behind it; nothing where there is no room for one. */
  private static String bar(long done, long total, int room) {
    int bar = StrictMath.min(LONGEST_BAR, room - MARGIN.length() - 2);
    if (bar < SHORTEST_BAR) {
      return "";
    }
    int filled = (int) (bar * done / total);
    return "[" + "#".repeat(filled) + "-".repeat(bar - filled) + "]" + MARGIN;
  }
}
