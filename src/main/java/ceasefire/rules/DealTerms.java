package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;

/**
 * Terms of the deal that planners put on the table. Whether foreign combat troops or neutral monitors
 * are allowed follows from the rest of the posture.
 */
public record DealTerms(
    @Param(
        value = "Share of the territory claimed whose loss the host accepts de facto",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.6",
        role = LEVER,
        source = "Crimea and the Donbas of five regions claimed, sources 002 and 004")
    double territory,

    @Param(
        value = "How firmly the host is barred from the alliance",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "1",
        role = LEVER,
        source = "membership shut out, sources 002 and 003")
    double allianceBar,

    @Param(
        value = "How open the host's path into the European Union is",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "1",
        role = LEVER,
        source = "accession accepted, source 002")
    double euPath,

    @Param(
        value = "Security terms for the challenger: mutual assurance, limits on arms and bases",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = LEVER,
        source = "peace must be safe for all, sources 002 and 003")
    double assurance,

    @Param(
        value = "Sanctions relief offered for signing",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = LEVER,
        source = "phased and calibrated, source 003")
    double relief,

    @Param(
        value = "How far third parties impose the terms: 0 negotiated, 1 imposed",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = LEVER,
        source = "imposed ceasefires fail more often (Werner and Yuen 2005)")
    double imposed) {}
