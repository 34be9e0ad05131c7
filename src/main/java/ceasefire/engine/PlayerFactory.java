package ceasefire.engine;

import java.util.function.Supplier;

/**
 * Makes the players of an experiment, one per thread.
 *
 * @param players makes a player; called on the thread that will use it, again after a failed trial
 * @param metrics how many values a trial's row has
 * @param weeks how many weeks a trial can have at most, for recording
 */
public record PlayerFactory(Supplier<? extends TrialPlayer> players, int metrics, int weeks) {}
