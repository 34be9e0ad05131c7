package ceasefire.model;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.CHOICE;
import static ceasefire.param.Unit.EQUIVALENTS;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Group;
import ceasefire.param.Param;
import ceasefire.rules.Aid;
import ceasefire.rules.Cohesion;
import ceasefire.rules.HostArmy;
import ceasefire.rules.ReplyPolicy;
import ceasefire.rules.Revision;

/** The defending state. */
public record HostParams(
    @Param(
        value = "Strength in the theatre when the ceasefire begins",
        unit = EQUIVALENTS,
        min = 40,
        max = 200,
        def = "111",
        role = LEVER,
        source = "brigades on the line in 2025, assumed from 900,000 troops in all")
    double strength,

    @Param(
        value = "Quality of its troops over the challenger's when the ceasefire begins",
        unit = RATIO,
        min = 0.3,
        max = 3,
        def = "1",
        role = UNCERTAINTY)
    double quality,

    @Param(
        value = "Cohesion of its army when the ceasefire begins",
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
    ReplyPolicy replyPolicy,

    @Group("Its army: who joins, who leaves, what is cut") HostArmy army,
    @Group("What wears and restores its cohesion") Cohesion endurance,

    @Group("What aid and its own industry make of its defence")
    Aid aid,

    @Group("Its wish to retake ground") Revision revision,
    @Group("Long-range missiles of its own") LongRangeParams longRange) {}
