package ceasefire.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The blocks to be played, in the order in which they are begun.
 *
 * <p>All design points are taken forward together, one block of each after the other, so that an
 * experiment that is stopped has played about as many replicates at each point. Blocks are made when
 * they are asked for: a plan of a hundred million trials takes no room.
 */
public final class BlockPlan {
  /** So many replicates share the setup of their design point. */
  public static final int REPLICATES_PER_BLOCK = 32;

  private final int count;
  private final long trials;
  private final IntFunction<Block> blocks;

  private BlockPlan(int count, long trials, IntFunction<Block> blocks) {
    this.count = count;
    this.trials = trials;
    this.blocks = blocks;
  }

  /** Tells which trials need not be played any more. */
  @FunctionalInterface
  public interface Played {
    /** Whether a trial is there. */
    boolean holds(long point, int replicate);
  }

  /** All trials of an experiment. */
  public static BlockPlan of(Experiment experiment) {
    return of(experiment.points(), 0, experiment.replicates());
  }

  /** Some replicates of some design points: from the first, up to but without the end. */
  public static BlockPlan of(List<Long> points, int first, int end) {
    List<Long> sorted = List.copyOf(points);
    int size = sorted.size();
    int rounds = end <= first ? 0 : (end - first - 1) / REPLICATES_PER_BLOCK + 1;
    return new BlockPlan(
        StrictMath.multiplyExact(rounds, size), (long) StrictMath.max(0, end - first) * size, i -> {
          int from = first + i / size * REPLICATES_PER_BLOCK;
          int replicates = StrictMath.min(REPLICATES_PER_BLOCK, end - from);
          return new Block(sorted.get(i % size), from, replicates);
        });
  }

  /** Those blocks that fall to a shard; all shards together have all of them, each once. */
  public BlockPlan part(Shard shard) {
    if (shard.isWhole()) {
      return this;
    }
    int first = shard.index() - 1;
    int mine = count <= first ? 0 : (count - first - 1) / shard.count() + 1;
    long size = 0;
    for (int i = 0; i < mine; i++) {
      size += block(first + i * shard.count()).count();
    }
    return new BlockPlan(mine, size, i -> block(first + i * shard.count()));
  }

  /** What is left to be played when some trials are there. */
  public BlockPlan without(Played played) {
    List<Block> left = new ArrayList<>();
    long size = 0;
    for (int i = 0; i < count; i++) {
      Block block = block(i);
      int end = block.first() + block.count();
      int from = block.first();
      while (from < end) {
        int to = from;
        while (to < end && !played.holds(block.point(), to)) {
          to++;
        }
        if (to > from) {
          left.add(new Block(block.point(), from, to - from));
          size += to - from;
        }
        from = to + 1;
      }
    }
    return new BlockPlan(left.size(), size, left::get);
  }

  /** How many blocks there are. */
  public int count() {
    return count;
  }

  /** A block, counted from 0. */
  public Block block(int number) {
    return blocks.apply(number);
  }

  /** How many trials there are to play. */
  public long trials() {
    return trials;
  }
}
