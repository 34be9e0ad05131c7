package ceasefire.model;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.COUNT;
import static ceasefire.param.Unit.PER_MONTH;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.WAR_COSTS;

import ceasefire.param.Param;

/**
 * Long-range missiles in the host's own hands: it answers ordered attacks with them, and nobody else
 * has to decide.
 */
public record LongRangeParams(
    @Param(
        value = "Missiles handed to the host",
        unit = COUNT,
        min = 0,
        max = 400,
        def = "0",
        role = LEVER,
        source = "Tomahawks: few available, will not change the picture (source 004)")
    int missiles,

    @Param(
        value = "Missiles in a salvo",
        unit = COUNT,
        min = 1,
        max = 50,
        def = "5",
        role = UNCERTAINTY,
        source = "assumed")
    int missilesPerSalvo,

    @Param(
        value = "Salvos that it can fire in a month",
        unit = PER_MONTH,
        min = 0,
        max = 100,
        def = "4",
        role = LEVER)
    double salvosPerMonth,

    @Param(
        value = "Share that survives the challenger's first blow in a war",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.6",
        role = UNCERTAINTY,
        source = "assumed; within reach of the challenger's missiles")
    double survivability,

    @Param(
        value = "Threat that the challenger feels from a hundred such missiles",
        unit = WAR_COSTS,
        min = 0,
        max = 1,
        def = "0.1",
        role = UNCERTAINTY,
        source = "assumed; rearmament feeds the sense of threat, source 004")
    double threatOfHundred) {

  /** Salvos that can be fired in all. */
  int salvos() {
    return missiles / missilesPerSalvo;
  }

  /** Threat that the challenger feels from them, in costs of a general war. */
  double threat() {
    return threatOfHundred * missiles / 100;
  }
}
