package ceasefire.engine;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Unit.CHOICE;
import static ceasefire.param.Unit.COUNT;
import static ceasefire.param.Unit.NONE;

import ceasefire.param.Param;

/** How often the points of a design are played, and from which seeds. */
public record ExperimentParams(
    @Param(
        value = "Trials at each point",
        unit = COUNT,
        min = 1,
        max = 100_000_000,
        def = "1000",
        role = CONSTANT,
        source = "half-width of a share of one half: 3.1 points in a hundred")
    int replicates,

    @Param(
        value = "Where chance starts: the same seed gives the same result",
        unit = NONE,
        def = "1",
        role = CONSTANT,
        source = "arbitrary")
    long seed,

    @Param(
        value = "Whether replicates of one number meet the same luck at every point",
        unit = CHOICE,
        def = "common",
        role = CONSTANT,
        source = "common random numbers sharpen differences between postures")
    Seeding seeding,

    @Param(
        value = "Replicates of each point whose weekly series are recorded",
        unit = COUNT,
        min = 0,
        max = 1_000_000,
        def = "0",
        role = CONSTANT,
        source = "a recorded replicate takes far more room than its row")
    int series) {}
