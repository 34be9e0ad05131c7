package ceasefire.engine;

import ceasefire.results.RunStatus;
import ceasefire.results.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Tells from outside how long a run will still take. */
public final class RunPace {
  private RunPace() {}

  /**
   * The time left in words, by the pace since the run was started, or gone on with; empty if that
   * cannot be told.
   *
   * @param now the time of asking
   */
  public static Optional<String> left(RunStatus status, Instant now) {
    try {
      Duration spent = Duration.between(Instant.parse(status.plan().started()), now);
      if (status.doneInSession() <= 0 || spent.isNegative() || spent.isZero()) {
        return Optional.empty();
      }
      double perTrial = (double) spent.toMillis() / status.doneInSession();
      long millis = (long) (perTrial * (status.expected() - status.done()));
      return Optional.of(ProgressText.duration(millis / 1_000));
    } catch (DateTimeParseException notOurs) {
      return Optional.empty();
    }
  }

  /** The time that was spent so far in words, all sessions together. */
  public static String spent(RunStatus status) {
    return ProgressText.duration(Session.seconds(status.sessions()));
  }
}
