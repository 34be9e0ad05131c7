package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Unit.CHOICE;

import ceasefire.param.Param;

/** Mandate and rules of engagement of the foreign force; {@link MandateEffect} says what they do. */
public record MandatePosture(
    @Param(
        value = "What the force is told to do",
        unit = CHOICE,
        def = "by-type",
        role = LEVER,
        source = "open in source 000; keep peace, monitor or deter, source 001")
    Mandate task,

    @Param(
        value = "When it may fire",
        unit = CHOICE,
        def = "mandate",
        role = LEVER,
        source = "open in source 000")
    EngagementRules rules) {}
