package ceasefire.rules;

/** What the challenger learns of a guarantor from how episodes are answered. */
public sealed interface BeliefRule permits BayesianBeliefs, FixedBeliefs {
  /** The belief, 0-1, from its prior and the weights of answered and unanswered episodes. */
  double mean(double prior, double answered, double unanswered);

  /** Weight of one qualifying episode. */
  double episodeWeight();

  /** Share of an unanswered episode's weight that falls on each other promise of that guarantor. */
  double bluffSpillOver();

  /** Least days between two episodes that count. */
  int intervalDays();

  /** The factor by which a departure from the prior has shrunk after a month. */
  double monthlyDecay();
}
