package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.MONTHS;
import static ceasefire.param.Unit.PROBABILITY;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Param;
import ceasefire.random.Functions;
import ceasefire.random.RandomStream;

/**
 * Nuclear threats by the challenger while guarantors decide, and what they do to their fear.
 *
 * <p>A threat moves a guarantor's fear f (0-1) to {@code f + (1 - f) a (1 - s u)}, with a drawn amount
 * a, the level u of a nuclear umbrella that covers it and the share s that a full one takes away.
 * Between threats fear goes back to what it was, halving its distance over time.
 */
public record Brinkmanship(
    @Param(
        value = "Chance that the challenger answers a tripped wire with a nuclear threat",
        unit = PROBABILITY,
        min = 0,
        max = 1,
        def = "0.5",
        role = UNCERTAINTY)
    double threatProbability,

    @Param(
        value = "Least share of a guarantor's remaining calm that a threat takes",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = UNCERTAINTY)
    double leastRise,

    @Param(
        value = "Greatest share of a guarantor's remaining calm that a threat takes",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.6",
        role = UNCERTAINTY,
        source = "assumed; direct confrontation feared, source 000")
    double greatestRise,

    @Param(
        value = "Share of a threat's effect that a full nuclear umbrella takes away",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.7",
        role = UNCERTAINTY,
        source = "assumed; nuclear weapons crucial in the end, source 000")
    double umbrellaShare,

    @Param(
        value = "Months in which the effect of a threat halves",
        unit = MONTHS,
        min = 0.2,
        max = 120,
        def = "6",
        role = UNCERTAINTY)
    double halfLifeMonths) {

  public Brinkmanship {
    if (leastRise > greatestRise) {
      throw new CrossParameterException(
          "greatest-rise", "is smaller than the least rise", "at least least-rise");
    }
  }

  /** Draws whether the challenger threatens when the wire has been tripped. */
  public boolean threatens(RandomStream random) {
    return random.chance(threatProbability);
  }

  /** Draws what a threat makes of one guarantor's remaining calm: the share (0-1) that it takes. */
  public double drawRise(RandomStream random) {
    return random.uniform(leastRise, greatestRise);
  }

  /**
   * Fear (0-1) of a guarantor after a threat.
   *
   * @param fear its fear before, 0-1
   * @param rise what was drawn for it, 0-1
   * @param umbrella level of the umbrella that covers it, 0-1
   */
  public double raised(double fear, double rise, double umbrella) {
    return fear + (1 - fear) * rise * (1 - umbrellaShare * umbrella);
  }

  /** Fear after a quiet month, on its way from {@code fear} back to the guarantor's {@code own}. */
  public double faded(double fear, double own) {
    return own + (fear - own) * Functions.exp(-Functions.log(2) / halfLifeMonths);
  }
}
