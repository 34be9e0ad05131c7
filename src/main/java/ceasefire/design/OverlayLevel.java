package ceasefire.design;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Unit.TEXT;

import ceasefire.param.Param;
import java.util.List;

/** Parameters that are set together, under one name. */
public record OverlayLevel(
    @Param(
        value = "Name of the level",
        unit = TEXT,
        role = CONSTANT,
        source = "the experiment's question")
    String name,

    @Param(
        value = "What it sets, each as path=value; nothing for the scenario as it is",
        unit = TEXT,
        def = "[]",
        role = CONSTANT,
        source = "the experiment's question")
    List<String> set) {}
