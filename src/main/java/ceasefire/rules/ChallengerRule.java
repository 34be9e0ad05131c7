package ceasefire.rules;

import ceasefire.random.RandomStream;

/** How the challenger weighs its acts against each other. Draws nothing but from {@code random}. */
public sealed interface ChallengerRule permits NoisyChallenger, ThresholdChallenger {
  /**
   * Value of an act in one sector, about in costs of a general war. Complying, and probing on top of
   * its own worth, keep the value of waiting; an act that belongs to no sector is worth the same in all.
   */
  double utility(Act act, ChallengerView sector, Payoffs payoffs);

  /**
   * Chooses the act.
   *
   * @param utilities utility of each act (row) in each sector (column); the row of {@link Act#COMPLY}
   *     holds its value in the first column
   * @param shares share of each sector in the army along the line, summing to 1
   * @throws IllegalArgumentException if an act is worth no finite number
   */
  Act choose(double[][] utilities, double[] shares, RandomStream random);

  /**
   * What an act is worth whose sector is still to be chosen, in the unit of {@code utilities}.
   *
   * @param utilities utility of the act in each sector
   * @param shares share of each sector in the army along the line, summing to 1
   */
  double worth(double[] utilities, double[] shares);

  /**
   * Chances (0-1) with which {@link #choose} takes each act, in the order of {@link Act}; they sum to 1.
   * Allocates: not for the course of a trial.
   */
  double[] chances(double[][] utilities, double[] shares);

  /**
   * Chooses the sector of an act that has been chosen.
   *
   * @param shares weights of the sectors; one with 0 is not chosen unless all have 0
   */
  int chooseSector(double[] utilities, double[] shares, RandomStream random);

  /**
   * Chance that a prepared attack is carried out, 0-1.
   *
   * @param utility what the attack is worth now beyond what complying is worth
   * @param momentum what it gains by having been prepared, in costs of a general war
   */
  double executionProbability(double utility, double momentum);
}
