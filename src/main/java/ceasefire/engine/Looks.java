package ceasefire.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * After how many replicates of a point one looks whether they suffice: a schedule that depends on
 * nothing but its end.
 */
public final class Looks {
  /** The first look: fewer values say too little of how much they vary. */
  public static final int FIRST = 128;

  private static final double GROWTH = 1.5;

  private Looks() {}

  /**
   * The schedule: 128 replicates, then each time half as many again, in whole blocks of {@link
   * BlockPlan#REPLICATES_PER_BLOCK}, and last of all the most.
   *
   * @param most replicates of a point, rounded down to whole blocks; from {@link #FIRST}
   */
  public static List<Integer> upTo(int most) {
    int end = most / BlockPlan.REPLICATES_PER_BLOCK * BlockPlan.REPLICATES_PER_BLOCK;
    if (end < FIRST) {
      throw new IllegalArgumentException(most + " replicates; expected at least " + FIRST);
    }
    List<Integer> looks = new ArrayList<>();
    for (int look = FIRST; look < end; look = next(look)) {
      looks.add(look);
    }
    looks.add(end);
    return List.copyOf(looks);
  }

  /** Half as many again, rounded up to whole blocks. */
  private static int next(int look) {
    double blocks = StrictMath.ceil(GROWTH * look / BlockPlan.REPLICATES_PER_BLOCK);
    return (int) StrictMath.min(Integer.MAX_VALUE, blocks * BlockPlan.REPLICATES_PER_BLOCK);
  }
}
