package ceasefire.engine;

import ceasefire.results.ExperimentCard;
import ceasefire.results.Metrics;
import ceasefire.results.PrecisionCard;
import java.util.List;
import java.util.Optional;

/** Says when a design point has had enough trials. */
public sealed interface StoppingRule permits FixedReplicates, PrecisionRule {
  /** The rule that a result's card tells. */
  static StoppingRule of(ExperimentCard card) {
    return card.precision()
        .map(precision -> (StoppingRule) PrecisionRule.of(precision, Metrics.ALL))
        .orElseGet(() -> new FixedReplicates(card.replicates()));
  }

  /** The most replicates that a point can have. */
  int most();

  /** After how many replicates of a point one looks, ascending; the last is the most. */
  List<Integer> looks();

  /** The first look after which a point has so many replicates, later than one already had. */
  default int lookFor(long replicates, int last) {
    return looks().stream()
        .filter(look -> look > last && look >= replicates)
        .findFirst()
        .orElseGet(this::most);
  }

  /** What is to be known; empty where that does not matter. */
  List<Target> targets();

  /** The chance that an interval of the result covers the truth. */
  double confidence();

  /** The level at which intervals are made, so that they have the confidence. */
  double level();

  /** The blocks of a shard that lie between two looks; all shards together have all. */
  BlockPlan between(List<Long> points, int from, int to, Shard shard);

  /** Those of some points of which a shard plays at least a part. */
  List<Long> points(List<Long> points, Shard shard);

  /** What is found at a point, by the trials that are there. */
  Judgement judge(long point, PointTally tally);

  /** What the manifest says of it. */
  Optional<PrecisionCard> card();

  /** How many trials a point has, in words. */
  String words();
}
