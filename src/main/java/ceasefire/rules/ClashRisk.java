package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.PROBABILITY;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.WAR_COSTS;

import ceasefire.param.Param;

/**
 * What the challenger itself fears from a direct clash with guarantors, as an expected cost.
 *
 * <p>{@code b w(act) (C + n N)}: believed intervention b, chance w that the clash becomes a wider war,
 * cost C of that beyond a general war, chance n of nuclear use in it and its cost N. By default its
 * beliefs are those of 180 days of fighting in {@link Escalation}; they may be wrong.
 */
public record ClashRisk(
    @Param(
        value = "Believed chance that a clash in a general offensive becomes a wider war",
        unit = PROBABILITY,
        min = 0,
        max = 0.5,
        def = "0.05",
        role = UNCERTAINTY,
        source = "assumed: the hazard of 180 days of direct combat")
    double widerWarProbability,

    @Param(
        value = "Share of that chance which a seizure runs",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY)
    double seizureShare,

    @Param(
        value = "Share of that chance which a probe runs",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.05",
        role = UNCERTAINTY)
    double probeShare,

    @Param(
        value = "Cost of a wider war beyond that of a general war",
        unit = WAR_COSTS,
        min = 0,
        max = 10,
        def = "1",
        role = UNCERTAINTY)
    double widerWarCost,

    @Param(
        value = "Believed chance of nuclear use in a wider war",
        unit = PROBABILITY,
        min = 0,
        max = 0.5,
        def = "0.15",
        role = UNCERTAINTY,
        source = "assumed: the hazard of 180 days of a wider war")
    double nuclearProbability,

    @Param(
        value = "Cost of nuclear use",
        unit = WAR_COSTS,
        min = 0,
        max = 100,
        def = "10",
        role = UNCERTAINTY)
    double nuclearCost) {

  /**
   * Expected cost of an act, in costs of a general war.
   *
   * @param intervention believed chance (0-1) that troops of guarantors fight the challenger over it
   */
  public double expectedCost(Act act, double intervention) {
    return intervention * share(act) * dread();
  }

  /** Cost of a certain clash in a general offensive, in costs of a general war. */
  public double dread() {
    return widerWarProbability * (widerWarCost + nuclearProbability * nuclearCost);
  }

  private double share(Act act) {
    return switch (act) {
      case COMPLY, FLANK_CRISIS, FLANK_WAR, SETTLE -> 0;
      case PROBE -> probeShare;
      case SEIZE -> seizureShare;
      case OFFENSIVE -> 1;
    };
  }
}
