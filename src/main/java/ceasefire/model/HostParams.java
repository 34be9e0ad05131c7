package ceasefire.model;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.CHOICE;
import static ceasefire.param.Unit.EQUIVALENTS;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;
import ceasefire.rules.ReplyPolicy;

/** The defending state. */
public record HostParams(
    @Param(
        value = "Strength in the theatre",
        unit = EQUIVALENTS,
        min = 40,
        max = 200,
        def = "111",
        role = LEVER,
        source = "brigades on the line in 2025, assumed from 900,000 troops in all")
    double strength,

    @Param(
        value = "Quality of its troops over the challenger's",
        unit = RATIO,
        min = 0.3,
        max = 3,
        def = "1",
        role = UNCERTAINTY)
    double quality,

    @Param(
        value = "Cohesion of its army",
        unit = SHARE,
        min = 0.1,
        max = 1,
        def = "1",
        role = UNCERTAINTY,
        source = "assumed whole at the start; exhaustion in source 004")
    double cohesion,

    @Param(
        value = "How it answers fire",
        unit = CHOICE,
        def = "tit-for-tat",
        role = LEVER,
        source = "reciprocity deters best (Huth 1988)")
    ReplyPolicy replyPolicy) {}
