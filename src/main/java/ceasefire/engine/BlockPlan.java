package ceasefire.engine;

import java.util.List;

/** Cuts an experiment into blocks: neighbouring replicates of one design point. */
final class BlockPlan {
  static final int REPLICATES_PER_BLOCK = 32;

  private final Experiment experiment;
  private final List<Long> points;
  private final long blocksPerPoint;

  BlockPlan(Experiment experiment) {
    this.experiment = experiment;
    this.points = experiment.points();
    this.blocksPerPoint = (experiment.replicates() - 1L) / REPLICATES_PER_BLOCK + 1;
  }

  long count() {
    return points.size() * blocksPerPoint;
  }

  /** How many trials a block has. */
  int size(long block) {
    return StrictMath.min(REPLICATES_PER_BLOCK, experiment.replicates() - first(block));
  }

  /** One of a block's trials, counted from 0. */
  Trial trial(long block, int i) {
    return experiment.trial(points.get((int) (block / blocksPerPoint)), first(block) + i);
  }

  private int first(long block) {
    return (int) (block % blocksPerPoint) * REPLICATES_PER_BLOCK;
  }
}
