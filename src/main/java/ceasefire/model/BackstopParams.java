package ceasefire.model;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;

/** The enablers that back the guarantee, chiefly American (source 001). */
public record BackstopParams(
    @Param(
        value = "Air cover",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = LEVER,
        source = "source 001")
    double airCover,

    @Param(
        value = "Intelligence",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = LEVER,
        source = "source 001")
    double intelligence,

    @Param(
        value = "Missile and air defence",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = LEVER,
        source = "source 001")
    double missileDefence) {

  /** Level of the backstop as a whole, 0-1: the mean of the three enablers. */
  public double level() {
    return (airCover + intelligence + missileDefence) / 3;
  }
}
