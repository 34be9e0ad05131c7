package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.PROBABILITY;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.TEXT;
import static ceasefire.param.Unit.WAR_COSTS;

import ceasefire.param.Param;

/**
 * A nuclear umbrella over the host: its expected cost to the challenger is {@code level belief q(act)
 * cost}, with q(act) the chance that the act would bring it into play.
 *
 * <p>The chances and the cost passed the test that an umbrella lowers limited challenges by 10 to 40 %
 * and wars by more (Fuhrmann and Sechser 2014). Stationing weapons adds nothing there, so that there
 * is no parameter for it.
 */
public record Umbrella(
    @Param(
        value = "Level of the nuclear umbrella that is extended: 0 none, 1 as over an ally",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = LEVER,
        source = "nuclear weapons crucial in the end, source 000")
    double level,

    @Param(
        value = "Guarantor that extends it",
        unit = TEXT,
        def = "United States",
        role = LEVER,
        source = "no arsenal in Europe like the American one, source 000")
    String owner,

    @Param(
        value = "Chance that a probe brings a believed umbrella into play",
        unit = PROBABILITY,
        min = 0,
        max = 0.2,
        def = "0.02",
        role = UNCERTAINTY,
        source = "fitted with the choice parameters (MID data; Fuhrmann and Sechser 2014)")
    double probeProbability,

    @Param(
        value = "Chance that a seizure does",
        unit = PROBABILITY,
        min = 0,
        max = 0.5,
        def = "0.04",
        role = UNCERTAINTY,
        source = "fitted with the choice parameters (MID data; Fuhrmann and Sechser 2014)")
    double seizureProbability,

    @Param(
        value = "Chance that a general offensive does",
        unit = PROBABILITY,
        min = 0,
        max = 1,
        def = "0.10",
        role = UNCERTAINTY,
        source = "fitted with the choice parameters (MID data; Fuhrmann and Sechser 2014)")
    double offensiveProbability,

    @Param(
        value = "Cost to the challenger of an umbrella that comes into play",
        unit = WAR_COSTS,
        min = 0,
        max = 30,
        def = "3",
        role = UNCERTAINTY,
        source = "fitted with the choice parameters (MID data; Fuhrmann and Sechser 2014)")
    double cost) {

  /**
   * Expected cost of an act to the challenger, in costs of a general war.
   *
   * @param belief its belief (0-1) that the owner of the umbrella would stand by its word
   */
  public double expectedCost(Act act, double belief) {
    return level * belief * probability(act) * cost;
  }

  private double probability(Act act) {
    return switch (act) {
      case COMPLY, FLANK_CRISIS, FLANK_WAR, SETTLE -> 0;
      case PROBE -> probeProbability;
      case SEIZE -> seizureProbability;
      case OFFENSIVE -> offensiveProbability;
    };
  }
}
