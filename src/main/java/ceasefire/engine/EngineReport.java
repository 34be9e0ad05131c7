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

  /** The report of a run that has not begun. */
  static final EngineReport NOTHING = new EngineReport(0, 0, 0, null);

  /** This run and one after it, as one. */
  EngineReport and(EngineReport next) {
    return new EngineReport(
        done + next.done,
        failed + next.failed,
        total + next.total,
        firstFailure == null ? next.firstFailure : firstFailure);
  }

  /** Whether the run was stopped before its end. */
  public boolean isInterrupted() {
    return done < total;
  }
}
