package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.PROBABILITY;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;

/**
 * Whether an act can be laid at somebody's door: {@code 1 - unseen (1 - m coverage)(1 - i intel)}.
 *
 * <p>Ordered seizures and offensives are always attributed. Unattributed acts trip nothing.
 */
public record Attribution(
    @Param(
        value = "Chance that an act stays unattributed with neither monitors nor intelligence",
        unit = PROBABILITY,
        min = 0,
        max = 1,
        def = "0.7",
        role = UNCERTAINTY)
    double unseenProbability,

    @Param(
        value = "Share of that which full coverage by monitors removes",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.6",
        role = UNCERTAINTY,
        source = "assumed; detection as one of three tasks, source 001")
    double monitorShare,

    @Param(
        value = "Share of that which full intelligence removes",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY,
        source = "assumed; intelligence as part of a backstop, source 001")
    double intelligenceShare) {

  /** Chance that an act is attributed under {@code coverage} and {@code intelligence}, each 0-1. */
  public double probability(double coverage, double intelligence) {
    return 1
        - unseenProbability
            * (1 - monitorShare * coverage)
            * (1 - intelligenceShare * intelligence);
  }
}
