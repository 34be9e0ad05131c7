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
 */
public record ExperimentCard(String name, String question, long seed, long trials, String seeding) {

  /** Refuses missing parts, as a damaged file would have them. */
  public ExperimentCard {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(seeding, "seeding");
  }
}
