package ceasefire.rules;

import ceasefire.random.RandomStream;

/** What decides a battle and what it costs, day by day. */
public sealed interface CombatRule permits Lanchester, ContestSuccess {
  /** Draws what the battles of one offensive have in common. */
  double drawCommon(RandomStream random);

  /**
   * Draws what lasts for a battle that stands alone.
   *
   * @param shift of the ln force ratio in the attacker's favour
   */
  void open(Engagement battle, double shift, RandomStream random);

  /** Draws what lasts for one of the battles of an offensive that have {@code common} in common. */
  void open(Engagement battle, double shift, double common, RandomStream random);

  /** Fights a day: takes both sides' losses and says who has won, if anybody has. */
  Verdict fight(Engagement battle, RandomStream random);
}
