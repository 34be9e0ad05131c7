package ceasefire.engine;

/** Puts progress into words, the same in every locale. */
final class ProgressText {
  private static final long SECONDS_PER_MINUTE = 60;
  private static final long MINUTES_PER_HOUR = 60;
  private static final double FAST = 10;

  private ProgressText() {}

  /** For example {@code 1,160/2,000 trials  58 %  410/s  0:02 left}. */
  static String of(long done, long failed, long total, double perSecond) {
    StringBuilder text = new StringBuilder(counts(done, failed, total));
    if (!Double.isNaN(perSecond)) {
      text.append("  ").append(rate(perSecond)).append("/s");
      if (perSecond > 0 && done < total) {
        long seconds = (long) StrictMath.ceil((total - done) / perSecond);
        text.append("  ").append(duration(seconds)).append(" left");
      }
    }
    return text.toString();
  }

  /** For example {@code 2,000/2,000 trials  100 %  in 0:05}. */
  static String atEnd(long done, long failed, long total, long seconds) {
    return counts(done, failed, total) + "  in " + duration(seconds);
  }

  /** The same where the total is an estimate: {@code 1,160 of about 2,000 trials  58 % ...}. */
  static String about(String text) {
    return text.replaceFirst("/", " of about ");
  }

  private static String counts(long done, long failed, long total) {
    String text = grouped(done) + "/" + grouped(total) + " trials  " + 100 * done / total + " %";
    return failed == 0 ? text : text + "  " + grouped(failed) + " failed";
  }

  /** Whole numbers from 10 a second on, one decimal below. */
  private static String rate(double perSecond) {
    if (perSecond >= FAST) {
      return grouped((long) StrictMath.rint(perSecond));
    }
    long tenths = (long) StrictMath.rint(10 * perSecond);
    return tenths / 10 + "." + tenths % 10;
  }

  /** Minutes and seconds, with hours from the first on. */
  static String duration(long seconds) {
    long minutes = seconds / SECONDS_PER_MINUTE;
    String rest = ":" + twoDigits(seconds % SECONDS_PER_MINUTE);
    if (minutes < MINUTES_PER_HOUR) {
      return minutes + rest;
    }
    return grouped(minutes / MINUTES_PER_HOUR) + ":" + twoDigits(minutes % MINUTES_PER_HOUR) + rest;
  }

  private static String twoDigits(long value) {
    return value < 10 ? "0" + value : Long.toString(value);
  }

  /** With a comma before each three digits. */
  static String grouped(long value) {
    StringBuilder text = new StringBuilder(Long.toString(value));
    for (int i = text.length() - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }
}
