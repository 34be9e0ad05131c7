package ceasefire.rules;

import ceasefire.param.Kind;

/**
 * A challenger that learns nothing: what is visible of a guarantor today is all that counts, and its
 * record is not (current calculus theory, Press 2005).
 */
@Kind("fixed")
public record FixedBeliefs() implements BeliefRule {
  @Override
  public double mean(double prior, double answered, double unanswered) {
    return prior;
  }

  @Override
  public double episodeWeight() {
    return 0;
  }

  @Override
  public double bluffSpillOver() {
    return 0;
  }

  @Override
  public int intervalDays() {
    return 0;
  }

  @Override
  public double monthlyDecay() {
    return 1;
  }
}
