package ceasefire.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * The blocks to be played, in the order in which they are begun.
 *
 * <p>All design points are taken forward together, one block of each after the other, so that an
 * experiment that is stopped has played about as many replicates at each point.
 *
 * @param blocks in their order
 */
public record BlockPlan(List<Block> blocks) {
  /** So many replicates share the setup of their design point. */
  public static final int REPLICATES_PER_BLOCK = 32;

  /** Tells which trials need not be played any more. */
  @FunctionalInterface
  public interface Played {
    /** Whether a trial is there. */
    boolean holds(long point, int replicate);
  }

  public BlockPlan {
    blocks = List.copyOf(blocks);
  }

  /** All trials of an experiment. */
  public static BlockPlan of(Experiment experiment) {
    return of(experiment.points(), 0, experiment.replicates());
  }

  /** Some replicates of some design points: from the first, up to but without the end. */
  public static BlockPlan of(List<Long> points, int first, int end) {
    List<Block> blocks = new ArrayList<>();
    for (int from = first; from < end; from += REPLICATES_PER_BLOCK) {
      int count = StrictMath.min(REPLICATES_PER_BLOCK, end - from);
      for (long point : points) {
        blocks.add(new Block(point, from, count));
      }
    }
    return new BlockPlan(blocks);
  }

  /** Those blocks that fall to a shard; all shards together have all of them, each once. */
  public BlockPlan part(Shard shard) {
    List<Block> mine = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (shard.owns(i)) {
        mine.add(blocks.get(i));
      }
    }
    return new BlockPlan(mine);
  }

  /** What is left to be played when some trials are there. */
  public BlockPlan without(Played played) {
    List<Block> left = new ArrayList<>();
    for (Block block : blocks) {
      int end = block.first() + block.count();
      int from = block.first();
      while (from < end) {
        int to = from;
        while (to < end && !played.holds(block.point(), to)) {
          to++;
        }
        if (to > from) {
          left.add(new Block(block.point(), from, to - from));
        }
        from = to + 1;
      }
    }
    return new BlockPlan(left);
  }

  /** How many trials there are to play. */
  public long trials() {
    return blocks.stream().mapToLong(Block::count).sum();
  }
}
