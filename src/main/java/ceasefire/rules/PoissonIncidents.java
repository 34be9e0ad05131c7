package ceasefire.rules;

import ceasefire.param.Kind;

/**
 * Bursts of fire that begin by themselves, each without regard to any other: a Poisson process, whose
 * counts vary as much as their mean.
 *
 * <p>Unrestrained fire is as frequent as under {@link SelfExciting}. Restraint takes less from it,
 * since a flare-up that does not happen spares no replies; reply policy and guardrails, which act on
 * replies, change nothing.
 */
@Kind("poisson")
public record PoissonIncidents() implements IncidentRule {
  @Override
  public double branchingRatio() {
    return 0;
  }

  @Override
  public double shockVariance(double share) {
    return 0;
  }

  @Override
  public double lineShockVariance() {
    return 0;
  }

  @Override
  public double excited(double excitation, double here, double nextDoor, double replies) {
    return 0;
  }

  @Override
  public double guarded(double guardrails) {
    return 1;
  }

  @Override
  public double answered(ReplyPolicy policy) {
    return 1;
  }
}
