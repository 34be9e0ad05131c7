package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Unit.MONTHS;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;

/**
 * A broader European security architecture: the way out by small and tentative steps (source 003). What
 * it does stands in {@link ArchitectureEffect}.
 */
public record SecurityArchitecture(
    @Param(
        value = "How ambitious a European security architecture is built; 0 is none",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = LEVER,
        source = "sources 002 and 003")
    double level,

    @Param(
        value = "Months after the ceasefire when work on it begins",
        unit = MONTHS,
        min = 0,
        max = 240,
        def = "0",
        role = LEVER,
        source = "some elements early, others late, source 003")
    double fromMonth) {}
