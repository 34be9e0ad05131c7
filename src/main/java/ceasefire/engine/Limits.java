package ceasefire.engine;

import java.time.Duration;
import java.util.Optional;

/**
 * When to give up on a trial, and when on all of them.
 *
 * @param trialTimeout a trial that takes longer is given up; empty when none is
 * @param stopOnFailure whether the first trial that fails ends the run
 */
public record Limits(Optional<Duration> trialTimeout, boolean stopOnFailure) {
  /** Every trial may take its time, and failed ones are rows like others. */
  public static final Limits NONE = new Limits(Optional.empty(), false);

  /** Refuses a limit that no trial can keep. */
  public Limits {
    trialTimeout.ifPresent(limit -> {
      if (limit.isNegative() || limit.isZero()) {
        throw new IllegalArgumentException("a trial may take " + limit + "; expected more");
      }
    });
  }
}
