package ceasefire.rules;

import ceasefire.random.RandomStream;

/** A challenger that chooses by a nested logit of what its acts are worth to it. */
sealed interface NoisyChallenger extends ChallengerRule
    permits LogitChallenger, ProspectChallenger {
  /** Sharpness of choice; 0 makes all acts equally likely. */
  double sharpness();

  @Override
  default Act choose(double[][] utilities, double[] shares, RandomStream random) {
    return NestedLogit.choose(utilities, shares, sharpness(), random);
  }

  @Override
  default double[] chances(double[][] utilities, double[] shares) {
    return NestedLogit.chances(utilities, shares, sharpness());
  }

  @Override
  default double worth(double[] utilities, double[] shares) {
    return NestedLogit.classValue(shares, utilities, sharpness());
  }

  @Override
  default int chooseSector(double[] utilities, double[] shares, RandomStream random) {
    return NestedLogit.pick(shares, utilities, sharpness(), random.nextDouble());
  }
}
