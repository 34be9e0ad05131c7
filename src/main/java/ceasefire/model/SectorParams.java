package ceasefire.model;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Role.LABEL;
import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.DEGREES;
import static ceasefire.param.Unit.KM;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.TEXT;

import ceasefire.param.Param;

/** A stretch of the line. Sectors are listed from one end of the line to the other. */
public record SectorParams(
    @Param(value = "Name", unit = TEXT, role = LABEL, source = "-")
    String name,

    @Param(
        value = "Segment of the line that it belongs to",
        unit = TEXT,
        def = "main",
        role = LABEL,
        source = "-")
    String segment,

    @Param(value = "Length along the line", unit = KM, min = 1, max = 1_000, role = CONSTANT)
    double length,

    @Param(
        value =
            "Contact between the armies: 1 on a manned line, near 0 on a closed border; both armies post troops by it",
        unit = SHARE,
        min = 0.001,
        max = 1,
        def = "1",
        role = CONSTANT)
    double contact,

    @Param(
        value = "Weight of the sector in the violence of the line",
        unit = RATIO,
        min = 0,
        max = 1_000,
        def = "1",
        role = UNCERTAINTY)
    double heat,

    @Param(
        value = "What the sector is worth to the challenger, the average being 1",
        unit = RATIO,
        min = 0,
        max = 10,
        def = "1",
        role = UNCERTAINTY)
    double stake,

    @Param(
        value = "Field works, 0 (none) to 1 (a fortified line)",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = LEVER)
    double fortification,

    @Param(
        value = "Latitude of the middle",
        unit = DEGREES,
        min = -90,
        max = 90,
        def = "0",
        role = LABEL)
    double latitude,

    @Param(
        value = "Longitude of the middle",
        unit = DEGREES,
        min = -180,
        max = 180,
        def = "0",
        role = LABEL)
    double longitude) {}
