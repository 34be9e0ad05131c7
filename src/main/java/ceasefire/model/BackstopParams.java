package ceasefire.model;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.TEXT;

import ceasefire.param.Group;
import ceasefire.param.Param;
import ceasefire.rules.BackstopCommitment;

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
    double missileDefence,

    @Param(
        value = "Guarantor that gives it",
        unit = TEXT,
        def = "United States",
        role = LEVER,
        source = "source 001 (American help); source 000")
    String giver,

    @Group("How much of it is kept as years and elections pass")
    BackstopCommitment commitment) {

  /** Level of the backstop as a whole, 0-1: the mean of the three enablers. */
  public double level() {
    return (airCover + intelligence + missileDefence) / 3;
  }
}
