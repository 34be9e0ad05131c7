package ceasefire.rules;

/** One sector as the challenger sees it on the day it chooses; it may be wrong. */
public interface ChallengerView {
  /** What this trial's challenger would gain here, in costs of a general war: greed and fear together. */
  double stake();

  /** Tension of the line. */
  double tension();

  /** Contact between the armies here, 0-1. */
  double contact();

  /** The challenger's lasting inclination to probe, in costs of a general war. */
  double inclination();

  /** Believed ln force ratio of a seizure here, against all that can arrive in time. */
  double seizureLogRatio();

  /** Believed ln force ratio on an axis of a general offensive here. */
  double offensiveLogRatio();

  /** Believed punishment of a general offensive, in costs of a general war. */
  double punishment();

  /**
   * Believed punishment of a general offensive by what a doctrine that grades its answers calls for
   * after an act, in costs of a general war; the same for all acts where it does not.
   */
  default double punishment(Act act) {
    return punishment();
  }

  /** Expected cost of the escalation that an act risks, in costs of a general war; 0 for complying. */
  double risk(Act act);

  /** What waiting is worth: choosing again a year later, in costs of a general war; at least 0. */
  double waiting();

  /**
   * What an act is worth that belongs to no sector, in costs of a general war; negative infinity where
   * it cannot be done today.
   */
  double elsewhere(Act act);
}
