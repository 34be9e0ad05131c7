package ceasefire.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.Optional;

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
 * @param precision how well something was to be known, if that said how many trials a point has
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
    String shard,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<PrecisionCard> precision) {
  private static final String WHOLE = "1/1";

  /** Refuses missing parts, as a damaged file would have them. */
  public ExperimentCard {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(seeding, "seeding");
    Objects.requireNonNull(shard, "shard");
    // Results of earlier versions do not have it.
    precision = Objects.requireNonNullElse(precision, Optional.empty());
  }

  /** The card of an experiment whose points have a fixed number of trials. */
  public ExperimentCard(
      String name,
      String question,
      long seed,
      long trials,
      String seeding,
      int points,
      int replicates,
      int recorded,
      String shard) {
    this(
        name,
        question,
        seed,
        trials,
        seeding,
        points,
        replicates,
        recorded,
        shard,
        Optional.empty());
  }

  /** Whether this is no part of an experiment but all of it. */
  public boolean holdsAll() {
    return shard.equals(WHOLE);
  }

  /** The card of all of the experiment. */
  public ExperimentCard whole() {
    return new ExperimentCard(
        name, question, seed, trials, seeding, points, replicates, recorded, WHOLE, precision);
  }

  /** The card once it is known how many trials there are: a part cannot know it of the whole. */
  ExperimentCard of(long played) {
    return precision.isEmpty() || !holdsAll()
        ? this
        : new ExperimentCard(
            name, question, seed, played, seeding, points, replicates, recorded, shard, precision);
  }
}
