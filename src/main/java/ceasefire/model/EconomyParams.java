package ceasefire.model;

import ceasefire.param.Group;
import ceasefire.rules.Reconstitution;
import ceasefire.rules.Sanctions;
import ceasefire.rules.WarEconomy;

/** The economy of the war: pressure on the challenger, and what it rebuilds in spite of it. */
public record EconomyParams(
    @Group("Sanctions: relieved for compliance, snapped back by their holders")
    Sanctions sanctions,

    @Group("How the capability to attack comes back") Reconstitution reconstitution,
    @Group("What the war economy delivers") WarEconomy warEconomy) {}
