package ceasefire.engine;

import ceasefire.results.Metric;
import ceasefire.results.PrecisionCard;
import ceasefire.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Stops when everything that is to be known at a point has an interval that is narrow enough.
 *
 * <p>One looks after numbers of replicates that are fixed beforehand, {@link Looks}. An interval at
 * which one stops because it pleases covers the truth less often than it says (Armitage, McPherson
 * and Rowe 1969). So each of the K that one may look at is made at the level 1 - (1 - confidence) /
 * K: the chance that any of them misses is at most the sum of their chances (Bonferroni 1936), and
 * the one at the stop is among them, whatever made one stop. This asks for nothing but that each
 * covers as often as its level says. Those of shares do, for every true share and number of trials
 * (Clopper and Pearson 1934): for them the confidence is guaranteed.
 *
 * <p>Student's, of means, does so in large samples; Chow and Robbins (1965) show that a stop by its
 * width is then harmless. In small ones of skewed values it is not: their mean and variance are small
 * together, so that one would stop just where the mean is too low. Hence Cochran's rule, {@link
 * Quantity#least}; with it, simulated intervals of log-normal, of rare and of mixed values cover as
 * often as they say, but no bound holds for every distribution. Values that are all the same say
 * nothing of how much they could vary: of these one does not stop before fewer than one trial in a
 * thousand could differ, at the same level.
 *
 * <p>The promise is made for each quantity by itself, not for all of them at once. The price is
 * that of certainty: about twice the trials of one who knew beforehand how many it takes.
 *
 * @param targets what is to be known, and how well; at least one
 * @param confidence the chance that the interval at the stop covers the truth, within (0, 1)
 * @param most the most replicates of a point: in whole blocks, from {@link Looks#FIRST}
 */
public record PrecisionRule(List<Target> targets, double confidence, int most)
    implements StoppingRule {
  /** Of values that are all the same, fewer than this share of all trials may differ. */
  static final double UNSEEN_SHARE = 1e-3;

  /** Rounds the most down to whole blocks; refuses what no look can fulfil. */
  public PrecisionRule {
    targets = List.copyOf(targets);
    if (targets.isEmpty()) {
      throw new IllegalArgumentException("no targets; expected at least one");
    }
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not within (0, 1)");
    }
    List<Integer> looks = Looks.upTo(most);
    most = looks.get(looks.size() - 1);
  }

  /** The rule that a card tells; its targets are among these metrics. */
  static PrecisionRule of(PrecisionCard card, List<Metric> metrics) {
    List<String> texts = card.targets();
    List<Target> targets = TargetText.read(texts, metrics, (place, problem, expected, near) -> {
      throw new IllegalArgumentException(problem + "; expected " + expected);
    });
    return new PrecisionRule(targets, card.confidence(), card.maxReplicates());
  }

  @Override
  public List<Integer> looks() {
    return Looks.upTo(most);
  }

  @Override
  public double level() {
    return 1 - (1 - confidence) / looks().size();
  }

  /** Points take turns: of each, all replicates are needed to say whether they are enough. */
  @Override
  public List<Long> points(List<Long> points, Shard shard) {
    List<Long> mine = new ArrayList<>();
    for (int i = shard.index() - 1; i < points.size(); i += shard.count()) {
      mine.add(points.get(i));
    }
    return mine;
  }

  @Override
  public BlockPlan between(List<Long> points, int from, int to, Shard shard) {
    return BlockPlan.of(points, from, to);
  }

  @Override
  public Judgement judge(long point, PointTally tally) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      readings.add(read(targets.get(i), tally.of(i), tally.trials()));
    }
    boolean narrow = readings.stream().allMatch(reading -> reading.verdict().suffices());
    boolean stops = narrow || isHopeless(tally) || tally.trials() >= most;
    return new Judgement(point, tally.trials(), readings, stops);
  }

  /** Whether most trials fail, or there is a target of which none of very many says anything. */
  private boolean isHopeless(PointTally tally) {
    boolean silent =
        IntStream.range(0, targets.size()).anyMatch(i -> tally.of(i).n() == 0);
    return tally.mostlyFailed() || (silent && tally.trials() >= alike());
  }

  /**
   * So many trials alike say that few are not: of n, the share that differs is below 1 - (1 -
   * level)^(1/n), the exact bound at the level.
   */
  private double alike() {
    return StrictMath.log(1 - level()) / StrictMath.log1p(-UNSEEN_SHARE);
  }

  private Reading read(Target target, Moments moments, int replicates) {
    Interval interval = target.quantity().interval(moments, level());
    double half = (interval.high() - interval.low()) / 2;
    if (moments.n() > 0 && Double.isNaN(half)) {
      return new Reading(
          target,
          interval,
          moments.n() >= alike() ? Reading.Verdict.CONSTANT : Reading.Verdict.WIDE,
          scaled(replicates, alike() / moments.n()));
    }
    if (moments.n() == 0) {
      return new Reading(target, interval, Reading.Verdict.WIDE, 0);
    }
    double ratio = half / target.halfWidth();
    double least = target.quantity().least(moments) / moments.n();
    if (ratio <= 1 && least <= 1) {
      return new Reading(target, interval, Reading.Verdict.NARROW, replicates);
    }
    Reading.Verdict verdict = ratio > 1 ? Reading.Verdict.WIDE : Reading.Verdict.SKEWED;
    double factor = StrictMath.max(ratio * ratio, least);
    return new Reading(target, interval, verdict, scaled(replicates, factor));
  }

  /** So many times as many replicates, in whole blocks. */
  private static long scaled(int replicates, double factor) {
    int block = BlockPlan.REPLICATES_PER_BLOCK;
    return ((long) StrictMath.ceil(replicates * factor / block)) * block;
  }

  @Override
  public Optional<PrecisionCard> card() {
    return Optional.of(new PrecisionCard(
        targets.stream().map(Target::text).toList(), confidence, most, looks(), level()));
  }

  @Override
  public String words() {
    return String.format(Locale.ROOT, "up to %,d trials", most);
  }
}
