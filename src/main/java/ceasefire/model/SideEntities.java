package ceasefire.model;

import static ceasefire.model.StateVariable.is;
import static ceasefire.param.Unit.CHOICE;
import static ceasefire.param.Unit.COUNT;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.DEATHS;
import static ceasefire.param.Unit.EQUIVALENTS;
import static ceasefire.param.Unit.FLAG;
import static ceasefire.param.Unit.LOG_RATIO;
import static ceasefire.param.Unit.MONTHS;
import static ceasefire.param.Unit.PERSONS;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;
import static ceasefire.param.Unit.WAR_COSTS;

import java.util.List;
import java.util.Set;

/** Challenger and host, the economy between them, and their talks. */
final class SideEntities {
  static final List<Entity> ALL = List.of(
      new Entity(
          Challenger.class,
          "one",
          "The state that may resume the war",
          List.of(
              is("stake", WAR_COSTS, "What winning would be worth to it, drawn"),
              is("inclination", WAR_COSTS, "Its lasting inclination to probe, drawn"),
              is("misperception", LOG_RATIO, "Its lasting misjudgement of force ratios, drawn"),
              is("restraint", RATIO, "How far it holds its fire"),
              is("strength", EQUIVALENTS, "Strength in the theatre"),
              is("supply", SHARE, "Supply of its attacks"),
              is("missiles", RATIO, "Stock of missiles over that at the start"),
              is("lost", EQUIVALENTS, "Battle losses of the month"),
              is("fallen", DEATHS, "Dead in incidents of the month"),
              is("massingSince", DAYS, "Day on which massing began"),
              is("massingUntil", DAYS, "Day on which it will be complete"),
              is("massingSeenOn", DAYS, "Day on which it is seen"),
              is("massingForOffensive", FLAG, "Whether for an offensive, not a seizure"),
              is("massingSector", COUNT, "The sector it is meant for"),
              is("warning", DAYS, "Warning that the defence had of the last attack")),
          Set.of()),
      new Entity(
          Host.class,
          "one",
          "The defending state",
          List.of(
              is("restraint", RATIO, "How far it holds its fire"),
              is("troops", PERSONS, "Troops in all"),
              is("strength", EQUIVALENTS, "Strength in the theatre"),
              is("cohesion", SHARE, "What holds its army together"),
              is("broken", FLAG, "Whether its army is broken"),
              is("everBroken", FLAG, "Whether it has ever been"),
              is("quality", RATIO, "What aid has made of the troops' quality, 1 at the start"),
              is("arms", RATIO, "What effort has made of their arms, 1 at the start"),
              is("flow", SHARE, "Flow of aid, drawn"),
              is("grievanceFactor", RATIO, "Factor on its wish to revise the line"),
              is("lost", EQUIVALENTS, "Battle losses of the month"),
              is("fallen", DEATHS, "Dead in incidents of the month"),
              is("recovering", PERSONS, "Losses that return next month"),
              is("month", MONTHS, "Whole months that have passed")),
          Set.of("training")),
      new Entity(
          Economy.class,
          "one",
          "Sanctions on the challenger, holder by holder, and what it rebuilds",
          List.of(
              is("levels", SHARE, "Level of sanctions that each guarantor keeps"),
              is("decided", FLAG, "Whether each has decided to snap back"),
              is("snapping", FLAG, "Whether a snapback goes on"),
              is(
                  "sanctions",
                  CHOICE,
                  "Coordination among the holders today, as the posture has it"),
              is("compliantMonths", MONTHS, "Months towards the next step of relief"),
              is("pressure", SHARE, "Effective pressure"),
              is("capability", RATIO, "Capability for a local, a regional and a large attack"),
              is("recovering", EQUIVALENTS, "Losses that return next month")),
          Set.of("shares", "beliefs", "breached", "byCoordination")),
      new Entity(
          Negotiation.class,
          "one",
          "The diplomatic track",
          List.of(
              is("phase", CHOICE, "Sectoral, truce, ceasefire, framework, settled or lapsed"),
              is("progress", SHARE, "Progress of the talks"),
              is("challengerWill", SHARE, "Will of the challenger's leaders, drawn at first"),
              is("hostWill", SHARE, "Will of the host's leaders, drawn at first"),
              is("mismatched", FLAG, "Whether the sides want different orders of talks, drawn"),
              is("hold", SHARE, "Hold of a settlement on the parties"),
              is("offered", FLAG, "Whether a settlement is there to be taken this month"),
              is("kept", COUNT, "Steps kept since the last lapse"),
              is("truceEnds", DAYS, "Deadline of a truce"),
              is("boundSince", DAYS, "Day on which the present phase began"),
              is("boundBefore", DAYS, "Days before it on which the armies were bound")),
          Set.of("pace", "firmness", "stakeFactor", "fearFactor", "hostGrievance")),
      new Entity(
          SectorTruce.class,
          "two: energy and maritime",
          "A truce of one sector",
          List.of(
              is("begun", FLAG, "Whether it has ever begun"),
              is("inForce", FLAG, "Whether it is in force"),
              is("since", DAYS, "Day on which it came into force"),
              is("factorInForce", RATIO, "What it leaves of the incidents, its leak drawn")),
          Set.of()),
      new Entity(
          Bargain.class,
          "one",
          "What the terms are worth to each side in this trial",
          List.of(
              is("objectionWeight", WAR_COSTS, "Weight of the objection to foreign troops, drawn"),
              is("optimism", RATIO, "The challenger's optimism, a standard normal draw"),
              is("challengerError", RATIO, "Departure of its gain, a standard normal draw"),
              is("hostError", RATIO, "The same of the host's"),
              is("guarantorError", RATIO, "The same of the guarantors'")),
          Set.of()),
      new Entity(
          GuardrailsInForce.class,
          "one",
          "Guardrails as far as they are in force",
          List.of(
              is("ended", FLAG, "Whether those between the armies have ended with the ceasefire"),
              is("level", SHARE, "Their level this month")),
          Set.of("replies", "misperceptionFactor")),
      new Entity(
          AllianceFlank.class,
          "one",
          "The contributors' own border with the challenger",
          List.of(
              is("stakeRatio", RATIO, "The stake there over that of the main war, drawn"),
              is("flashes", COUNT, "Flash points so far"),
              is("nextFlash", DAYS, "Day of the next flash point")),
          Set.of()));

  private SideEntities() {}
}
