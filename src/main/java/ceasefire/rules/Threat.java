package ceasefire.rules;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.PERSONS;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.WAR_COSTS;

import ceasefire.param.Param;
import ceasefire.random.Functions;

/**
 * What the challenger wants: a stake by greed, and by fear the removal of a threat that foreign
 * combat troops feed.
 *
 * <p>{@code stake = greed S + fear ceiling (1 - exp(-troops / scale))}: a force may deter or provoke,
 * and which prevails is an output (sources 000 and 004 disagree).
 */
public record Threat(
    @Param(
        value = "Weight of greed: gains from winning",
        unit = RATIO,
        min = 0,
        max = 2,
        def = "1",
        role = UNCERTAINTY,
        source = "assumed; the war as an elective grab, contested in source 004")
    double greed,

    @Param(
        value = "Weight of fear: gains from removing a threat",
        unit = RATIO,
        min = 0,
        max = 1.5,
        def = "0.5",
        role = UNCERTAINTY,
        source = "assumed; the war as a security imperative, source 004")
    double fear,

    @Param(
        value = "Threat that a very large foreign combat force poses",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.3",
        role = UNCERTAINTY,
        source = "assumed; Western troops called unacceptable, source 000")
    double ceiling,

    @Param(
        value = "Combat troops at which 63 % of that is reached",
        unit = PERSONS,
        min = 1_000,
        max = 500_000,
        def = "50000",
        role = UNCERTAINTY)
    double scaleTroops) {

  /** Threat posed by {@code combatTroops >= 0} foreign combat troops in the host country. */
  public double posed(double combatTroops) {
    return ceiling * (1 - Functions.exp(-combatTroops / scaleTroops));
  }

  /** Stake of the war, from the trial's drawn stake and the threat posed. */
  public double stake(double drawn, double threat) {
    return greed * drawn + fear * threat;
  }
}
