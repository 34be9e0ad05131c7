package ceasefire.engine;

import ceasefire.design.Design;
import ceasefire.design.DesignPoint;
import ceasefire.results.ExperimentCard;
import java.util.List;

/**
 * Trials that answer a question: a design, replicated.
 *
 * @param name short name, as the configuration file's
 * @param question what it asks
 * @param seed the master seed
 * @param stopping how many trials each design point has
 * @param points the hashes of the design points, in the order of the dataset: as unsigned numbers
 * @param seeding how trials get their seeds
 * @param recorded so many replicates of each design point have their weekly series recorded
 */
public record Experiment(
    String name,
    String question,
    long seed,
    StoppingRule stopping,
    List<Long> points,
    Seeding seeding,
    int recorded) {
  /** What is recorded where nobody says otherwise: that of so many replicates of a design point. */
  public static final int RECORDED_REPLICATES = 1_000;

  /** Sorts the points; refuses an experiment without trials. */
  public Experiment {
    points = points.stream().sorted(Long::compareUnsigned).toList();
    if (points.isEmpty()) {
      throw new IllegalArgumentException("the design has no points; expected at least 1");
    }
    if (recorded < 0) {
      throw new IllegalArgumentException(recorded + " recorded replicates; expected 0 or more");
    }
  }

  /** An experiment of which as much is recorded as usual. */
  public Experiment(
      String name, String question, long seed, int replicates, Design design, Seeding seeding) {
    this(name, question, seed, new FixedReplicates(replicates), design, seeding);
  }

  /** An experiment that stops by a rule, and of which as much is recorded as usual. */
  public Experiment(
      String name,
      String question,
      long seed,
      StoppingRule stopping,
      Design design,
      Seeding seeding) {
    this(
        name,
        question,
        seed,
        stopping,
        design.points().stream().map(DesignPoint::hash).toList(),
        seeding,
        RECORDED_REPLICATES);
  }

  /** The most trials that a design point can have. */
  public int replicates() {
    return stopping.most();
  }

  /** How many trials there are in all, at most. */
  public long trials() {
    return (long) points.size() * replicates();
  }

  /** One of the trials. */
  public Trial trial(long point, int replicate) {
    return new Trial(point, replicate, seeding.seed(seed, point, replicate));
  }

  /** What the manifest says of one of its parts. */
  public ExperimentCard card(Shard shard) {
    return new ExperimentCard(
        name,
        question,
        seed,
        trials(),
        seeding.text(),
        points.size(),
        replicates(),
        recorded,
        shard.text(),
        stopping.card());
  }
}
