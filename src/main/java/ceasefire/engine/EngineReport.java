package ceasefire.engine;

import org.jspecify.annotations.Nullable;

/**
 * How a run went.
 *
 * @param done trials that were handed over, failed ones included
 * @param failed those that failed
 * @param total trials that the experiment has
 * @param firstFailure what stopped the first trial that failed, if any did
 */
public record EngineReport(
    long done, long failed, long total, @Nullable Exception firstFailure) {

  /** Whether the run was stopped before its end. */
  public boolean isInterrupted() {
    return done < total;
  }
}
