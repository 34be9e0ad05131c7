package ceasefire.rules;

import ceasefire.random.RandomStream;

/** A sector as a test has the challenger see it. */
record Seen(
    double stake,
    double tension,
    double contact,
    double inclination,
    double seizureLogRatio,
    double offensiveLogRatio,
    double punishment)
    implements ChallengerView {

  /** A view drawn from wide ranges. */
  static Seen anything(RandomStream random) {
    return new Seen(
        random.uniform(0, 3),
        random.uniform(0.25, 1.3),
        random.nextDouble(),
        random.gaussian(),
        random.uniform(-4, 4),
        random.uniform(-4, 4),
        random.uniform(0, 1));
  }

  /** The same sector with both ratios changed. */
  Seen withRatios(double seizure, double offensive) {
    return new Seen(stake, tension, contact, inclination, seizure, offensive, punishment);
  }

  /** The same sector under another punishment. */
  Seen withPunishment(double other) {
    return new Seen(
        stake, tension, contact, inclination, seizureLogRatio, offensiveLogRatio, other);
  }

  /** The same sector for another stake. */
  Seen withStake(double other) {
    return new Seen(
        other, tension, contact, inclination, seizureLogRatio, offensiveLogRatio, punishment);
  }

  @Override
  public double risk(Act act) {
    return 0;
  }

  @Override
  public double waiting() {
    return 0;
  }

  /** What belongs to no sector is closed. */
  @Override
  public double elsewhere(Act act) {
    return Double.NEGATIVE_INFINITY;
  }
}
