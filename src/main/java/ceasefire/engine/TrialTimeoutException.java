package ceasefire.engine;

import java.time.Duration;

/** A trial took longer than it may. */
final class TrialTimeoutException extends Exception {
  private static final long serialVersionUID = 1L;

  TrialTimeoutException(Duration limit) {
    super("took longer than " + seconds(limit) + " s");
  }

  private static String seconds(Duration limit) {
    long millis = limit.toMillis();
    return millis % 1_000 == 0
        ? Long.toString(millis / 1_000)
        : java.math.BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString();
  }
}
