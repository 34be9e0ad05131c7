package ceasefire.rules;

import ceasefire.random.RandomStream;

/** How the challenger weighs its acts against each other. Draws nothing but from {@code random}. */
public sealed interface ChallengerRule
    permits LogitChallenger, ProspectChallenger, ThresholdChallenger {
  /** Value of an act in one sector, about in costs of a general war; complying is worth 0. */
  double utility(Act act, ChallengerView sector, Payoffs payoffs);

  /**
   * Chooses the act.
   *
   * @param utilities utility of each act (row) in each sector (column); the row of {@link Act#COMPLY}
   *     holds its value in the first column
   * @param shares share of each sector in the length of the line, summing to 1
   * @throws IllegalArgumentException if an act is worth no finite number
   */
  Act choose(double[][] utilities, double[] shares, RandomStream random);

  /** Chooses the sector of an act that has been chosen. */
  int chooseSector(double[] utilities, double[] shares, RandomStream random);

  /**
   * Chance that a prepared attack is carried out, 0-1.
   *
   * @param utility what the attack is worth now
   * @param momentum what it gains by having been prepared, in costs of a general war
   */
  double executionProbability(double utility, double momentum);
}
