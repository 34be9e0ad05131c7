package ceasefire.engine;

import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * Makes the players of an experiment.
 *
 * @param players makes a player of one design point, given by its hash; called on the thread that
 *     will use it, again after a failed trial
 * @param metrics how many values a trial's row has
 * @param weeks how many weeks a trial can have at most, for recording
 */
public record PlayerFactory(LongFunction<? extends TrialPlayer> players, int metrics, int weeks) {

  /** Makes players that play any design point alike. */
  public PlayerFactory(Supplier<? extends TrialPlayer> players, int metrics, int weeks) {
    this(point -> players.get(), metrics, weeks);
  }
}
