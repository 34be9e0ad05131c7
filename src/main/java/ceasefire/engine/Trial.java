package ceasefire.engine;

/**
 * One trial to be played: all that a player needs to know.
 *
 * @param point hash of the design point
 * @param replicate counts from 0 within the point
 * @param seed the trial's own seed
 */
public record Trial(long point, int replicate, long seed) {}
