package ceasefire.engine;

import ceasefire.design.DesignPoint;

/**
 * Neighbouring replicates of one design point, played on one thread with one setup.
 *
 * @param point hash of the design point, see {@link DesignPoint}
 * @param first the first replicate, from 0
 * @param count how many replicates, from 1
 */
public record Block(long point, int first, int count) {

  /** Refuses a block of nothing. */
  public Block {
    if (first < 0 || count < 1) {
      throw new IllegalArgumentException(
          count + " replicates from " + first + "; expected at least 1, from 0 on");
    }
  }
}
