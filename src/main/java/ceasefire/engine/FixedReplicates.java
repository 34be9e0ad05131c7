package ceasefire.engine;

import ceasefire.results.PrecisionCard;
import ceasefire.stats.Interval;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Stops after a number of replicates that was told beforehand.
 *
 * @param most how many, from 1
 */
public record FixedReplicates(int most) implements StoppingRule {

  /** Refuses an experiment without trials. */
  public FixedReplicates {
    if (most < 1) {
      throw new IllegalArgumentException(most + " replicates; expected at least 1");
    }
  }

  @Override
  public List<Integer> looks() {
    return List.of(most);
  }

  @Override
  public double confidence() {
    return Interval.USUAL_CONFIDENCE;
  }

  @Override
  public double level() {
    return Interval.USUAL_CONFIDENCE;
  }

  @Override
  public List<Target> targets() {
    return List.of();
  }

  /** Blocks take turns, so that each shard plays a part of every point. */
  @Override
  public BlockPlan between(List<Long> points, int from, int to, Shard shard) {
    return BlockPlan.of(points, from, to).part(shard);
  }

  @Override
  public List<Long> points(List<Long> points, Shard shard) {
    return points;
  }

  @Override
  public Judgement judge(long point, PointTally tally) {
    return new Judgement(point, most, List.of(), true);
  }

  @Override
  public Optional<PrecisionCard> card() {
    return Optional.empty();
  }

  @Override
  public String words() {
    return String.format(Locale.ROOT, "%,d trials", most);
  }
}
