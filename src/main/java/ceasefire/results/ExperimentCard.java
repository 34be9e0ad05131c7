package ceasefire.results;

import java.util.Objects;

/**
 * What a reader must know of an experiment to judge or repeat it.
 *
 * @param name short name, as the configuration file's
 * @param question what it asks
 * @param seed the master seed
 * @param trials how many trials it has, over all its design points
 * @param seeding how the trials' seeds follow from the master seed
 * @param points how many design points it has
 * @param replicates how many trials it has at each design point, at most
 * @param recorded how many replicates of each design point have their weekly series recorded
 * @param shard which part of the experiment this is, e.g. {@code 2/8}; {@code 1/1} is all of it
 */
public record ExperimentCard(
    String name,
    String question,
    long seed,
    long trials,
    String seeding,
    int points,
    int replicates,
    int recorded,
    String shard) {
  private static final String WHOLE = "1/1";

  /** Refuses missing parts, as a damaged file would have them. */
  public ExperimentCard {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(seeding, "seeding");
    Objects.requireNonNull(shard, "shard");
  }

  /** Whether this is no part of an experiment but all of it. */
  public boolean holdsAll() {
    return shard.equals(WHOLE);
  }

  /** The card of all of the experiment. */
  public ExperimentCard whole() {
    return new ExperimentCard(
        name, question, seed, trials, seeding, points, replicates, recorded, WHOLE);
  }
}
