package ceasefire.model;

import ceasefire.param.Group;
import ceasefire.rules.Brinkmanship;
import ceasefire.rules.ClashRisk;
import ceasefire.rules.Escalation;

/** How fighting may grow beyond the host country, and what is feared of that. */
public record EscalationParams(
    @Group("Hazards of a wider war and of nuclear use") Escalation hazards,

    @Group("What the challenger fears of a clash with guarantors")
    ClashRisk clashRisk,

    @Group("Nuclear threats while guarantors decide") Brinkmanship brinkmanship) {}
