package ceasefire.engine;

import ceasefire.model.WeeklySeries;
import ceasefire.results.TrialRecord;
import org.jspecify.annotations.Nullable;

/** Plays trials, one after the other, on one thread; what a trial gives depends on it alone. */
@FunctionalInterface
public interface TrialPlayer {

  /**
   * Plays a trial to its end.
   *
   * @param series records the trial when it is given; cleared and reused from trial to trial
   * @return the trial's row, in an array of its own
   */
  TrialRecord play(Trial trial, @Nullable WeeklySeries series);
}
