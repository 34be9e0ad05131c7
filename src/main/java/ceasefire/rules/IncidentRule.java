package ceasefire.rules;

/**
 * How flare-ups, bursts of fire, arise: {@code F ~ Poisson(D (mu T + E) Y_s Y)} in sector s on a day,
 * with damping D, tension T, background mu, excitation E by earlier flare-ups and gamma shocks Y_s
 * (sector) and Y (line) of mean 1.
 */
public sealed interface IncidentRule permits SelfExciting, PoissonIncidents {
  /** Flare-ups that one flare-up sets off in all when nothing damps them, below 1. */
  double branchingRatio();

  /** The part of the unrestrained level that begins by itself. */
  default double backgroundShare() {
    return 1 - branchingRatio();
  }

  /** Variance of the daily shock of a sector that is {@code share} of the line's length. */
  double shockVariance(double share);

  /** Variance of the line's daily shock. */
  double lineShockVariance();

  /**
   * Excitation a day later.
   *
   * @param excitation today's
   * @param here flare-ups here
   * @param nextDoor mean of the flare-ups in the two sectors next door
   * @param replies factor on all excitation: reply policy and guardrails
   */
  double excited(double excitation, double here, double nextDoor, double replies);

  /** Factor on excitation under guardrails (0-1): fewer replies to incidents that were misread. */
  double guarded(double guardrails);

  /** Factor on excitation by how the host answers fire. */
  double answered(ReplyPolicy policy);
}
