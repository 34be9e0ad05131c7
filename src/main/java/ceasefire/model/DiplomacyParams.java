package ceasefire.model;

import ceasefire.param.Group;
import ceasefire.rules.Agreement;
import ceasefire.rules.ArchitectureEffect;
import ceasefire.rules.Consent;
import ceasefire.rules.Grievance;
import ceasefire.rules.GuardrailEffect;
import ceasefire.rules.Principals;
import ceasefire.rules.SectoralTruce;
import ceasefire.rules.Settlement;
import ceasefire.rules.Talks;
import ceasefire.rules.TalksSteps;

/** What diplomacy can do, whatever planners put on the table. */
public record DiplomacyParams(
    @Group("How talks make headway") Talks talks,

    @Group("Steps from one phase of the talks to the next, and back")
    TalksSteps steps,

    @Group("The will of those who decide") Principals principals,
    @Group("What each side gains by a settlement") Agreement agreement,

    @Group("Whether the challenger would have signed the ceasefire")
    Consent consent,

    @Group("What a settlement does") Settlement settlement,
    @Group("What the terms leave each side to resent") Grievance grievance,
    @Group("What truces of single sectors do") SectoralTruce sectoralTruces,
    @Group("What guardrails do") GuardrailEffect guardrails,

    @Group("What a European security architecture does") ArchitectureEffect architecture) {}
