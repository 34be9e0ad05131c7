package ceasefire.engine;

import ceasefire.results.RunStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Tells from outside how long a run will still take. */
public final class RunPace {
  private RunPace() {}

  /**
   * The time left in words, by the pace since the run was started; empty if that cannot be told.
   *
   * @param now the time of asking
   */
  public static Optional<String> left(RunStatus status, Instant now) {
    try {
      Duration spent = Duration.between(Instant.parse(status.plan().started()), now);
      if (status.done() == 0 || spent.isNegative() || spent.isZero()) {
        return Optional.empty();
      }
      double perTrial = (double) spent.toMillis() / status.done();
      long millis = (long) (perTrial * (status.expected() - status.done()));
      return Optional.of(ProgressText.duration(millis / 1_000));
    } catch (DateTimeParseException notOurs) {
      return Optional.empty();
    }
  }
}
