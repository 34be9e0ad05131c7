package ceasefire.model;

import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.EQUIVALENTS;
import static ceasefire.param.Unit.LOG_RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Group;
import ceasefire.param.Param;
import ceasefire.rules.ChallengerRule;
import ceasefire.rules.Massing;
import ceasefire.rules.Payoffs;
import ceasefire.rules.Threat;
import ceasefire.rules.Waiting;

/** The state that may resume the war. */
public record ChallengerParams(
    @Param(
        value = "Strength in the theatre",
        unit = EQUIVALENTS,
        min = 60,
        max = 250,
        def = "150",
        role = UNCERTAINTY,
        source = "about 600,000 troops (Cavoli and Syrskyi, April 2025)")
    double strength,

    @Param(
        value = "Supply when the ceasefire begins",
        unit = SHARE,
        min = 0.1,
        max = 1,
        def = "1",
        role = UNCERTAINTY)
    double supply,

    @Param(
        value = "Standard deviation of its lasting misjudgement of force ratios",
        unit = LOG_RATIO,
        min = 0,
        max = 2,
        def = "0.5",
        role = UNCERTAINTY)
    double misperceptionSpread,

    @Group("What it wants: greed, and fear of foreign troops")
    Threat aims,

    @Group("What its acts bring and cost") Payoffs payoffs,
    @Group("What waiting is worth to it") Waiting waiting,
    @Group(value = "How it chooses", kind = "logit") ChallengerRule choice,
    @Group("How it prepares an attack") Massing massing) {}
