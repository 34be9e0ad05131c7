package ceasefire.model;

import static ceasefire.model.StateVariable.is;
import static ceasefire.param.Unit.BRIGADES;
import static ceasefire.param.Unit.CHOICE;
import static ceasefire.param.Unit.COUNT;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.DEATHS;
import static ceasefire.param.Unit.EQUIVALENTS;
import static ceasefire.param.Unit.FLAG;
import static ceasefire.param.Unit.KM2;
import static ceasefire.param.Unit.LOGITS;
import static ceasefire.param.Unit.PERSONS;
import static ceasefire.param.Unit.PROBABILITY;
import static ceasefire.param.Unit.SALVOS;
import static ceasefire.param.Unit.SHARE;

import java.util.List;
import java.util.Set;

/** Guarantors, the foreign force that they give, its tripwire, and means of punishment. */
final class ForceEntities {
  static final List<Entity> ALL = List.of(
      new Entity(
          Guarantor.class,
          "one to each of `guarantors`",
          "A state that stands behind the ceasefire",
          List.of(
              is("holds", FLAG, "Which attachments hang on it"),
              is("resolve", SHARE, "Its resolve, drawn at first"),
              is("ownFear", SHARE, "Its fear of escalation, drawn"),
              is("fear", SHARE, "The same under nuclear threats"),
              is("stock", SHARE, "Stocks of arms and munitions"),
              is("missiles", SALVOS, "Missiles of its own built so far"),
              is("error", LOGITS, "The challenger's misjudgement of it, drawn"),
              is("answered", COUNT, "Episodes that it answered, faded, by attachment"),
              is("unanswered", COUNT, "Episodes that it let pass, faded, by attachment"),
              is("deaths", DEATHS, "Its own dead of late"),
              is("decidesOn", DAYS, "Day on which it decides on each attachment"),
              is("asked", FLAG, "What was put to it when the wire was last tripped"),
              is("carriesOut", FLAG, "Whether it has decided to carry each out"),
              is("lastCounted", DAYS, "Day of the last episode that counted"),
              is("electionDay", DAYS, "Day of its next election")),
          Set.of("prior", "beliefs", "belief")),
      new Entity(
          Contributor.class,
          "one to each guarantor",
          "What a guarantor gives to the foreign force",
          List.of(
              is("willing", FLAG, "Whether it is open to sending troops, drawn"),
              is("insisted", SHARE, "Backstop that it insists on, drawn"),
              is("joinedOn", DAYS, "Day on which it joined"),
              is("discontentSince", DAYS, "Day since which something falls short"),
              is("staying", SHARE, "Share of its pledge that it still gives")),
          Set.of("next")),
      new Entity(Coalition.class, "one", "All contributors", List.of(), Set.of("contributors")),
      new Entity(
          Brigade.class,
          "one to each of `guarantors.*.brigades`",
          "A foreign brigade, wherever it is in its cycle of duty",
          List.of(
              is("phase", CHOICE, "Forward, rear, recovering, training, home or reinforcing"),
              is("slot", COUNT, "The place that it fills"),
              is("since", DAYS, "Day on which this phase began"),
              is("nextDay", DAYS, "Day on which it ends"),
              is("readiness", SHARE, "Readiness"),
              is("fullStrength", EQUIVALENTS, "Strength of a full brigade"),
              is("strength", EQUIVALENTS, "Strength left"),
              is("casualties", EQUIVALENTS, "Strength lost so far"),
              is("battle", COUNT, "The battle that it was sent to"),
              is("joinsOn", DAYS, "Day on which it gets there"),
              is("joined", FLAG, "Whether it has"),
              is("engaged", EQUIVALENTS, "What it brought to that battle")),
          Set.of()),
      new Entity(
          RotationSlot.class,
          "as many as `posture.force.brigades-forward` and its changes ever want",
          "A place in the force, filled by one brigade after another",
          List.of(
              is("brigade", COUNT, "The brigade that fills it"),
              is("dueFrom", DAYS, "Day from which it should be filled"),
              is("nextDay", DAYS, "Day of the next relief, or of the next search for a brigade"),
              is("handOverUntil", DAYS, "Day on which a hand-over ends")),
          Set.of()),
      new Entity(
          BrigadePool.class, "one", "All brigades", List.of(), Set.of("brigades", "homeCount")),
      new Entity(
          Force.class,
          "one",
          "The foreign force: its places, and who stands where",
          List.of(
              is("open", COUNT, "Places that are to be kept filled today"),
              is("filled", COUNT, "Places that are filled"),
              is("due", COUNT, "Places that should be by now"),
              is("homeGap", BRIGADES, "Brigades that home-defence plans lack"),
              is("alliedGap", BRIGADES, "The same of the allied contributors only"),
              is("present", FLAG, "Whether any of its brigades is in the host country"),
              is("troopsInHostCountry", PERSONS, "Foreign troops in the host country"),
              is("troopsDeployed", PERSONS, "Foreign troops deployed, wherever")),
          Set.of(
              "sectorTroops",
              "sectorStrength",
              "slots",
              "brigades",
              "layout",
              "followsTomorrow",
              "scheduledFor")),
      new Entity(
          TripwireForce.class,
          "one",
          "The trigger that a foreign presence forms",
          List.of(
              is("armedFrom", DAYS, "Day from which it can be tripped (again)"),
              is("blameFrom", DAYS, "Day from which blame is sought again"),
              is("groundAtArming", KM2, "Ground lost when it was last armed"),
              is("pending", COUNT, "Decisions that guarantors have still to take"),
              is("unsettled", FLAG, "Whether an answer is still to be settled"),
              is("fallen", DEATHS, "The force's dead of late, faded, by sector"),
              is("taken", KM2, "Ground that the challenger took of late, faded, by sector"),
              is("success", PROBABILITY, "Expected success of the defence when it was tripped"),
              is("clarity", PROBABILITY, "How clear it was who did it")),
          Set.of()),
      new Entity(
          ExternalDeterrent.class,
          "one to each of `posture.deterrents`, and the host's own missiles",
          "Means of punishment, silent until its owner decides to use it",
          List.of(
              is("stock", SALVOS, "Salvos left"),
              is("given", SALVOS, "Salvos that it had at first or has received since"),
              is("due", SALVOS, "Part of a salvo that is due"),
              is("firesUntil", DAYS, "Day until which it fires"),
              is("struck", FLAG, "Whether it has suffered the first blow of a war")),
          Set.of()),
      new Entity(
          Stance.class,
          "one",
          "The posture as it stands today",
          List.of(
              is("triggerDays", DAYS, "Day on which each trigger of a change came"),
              is("fliesUntil", DAYS, "Day until which an air campaign covers the host"),
              is("kept", SHARE, "Share of the backstop that is still given"),
              is("brigadesForward", BRIGADES, "Brigades to be kept in place today"),
              is("secondEchelon", BRIGADES, "Brigades that the tripwire may call in today")),
          Set.of(
              "scheduledFor",
              "backstop",
              "airCover",
              "intelligence",
              "missileDefence",
              "airShift")),
      new Entity(
          MonitoringMission.class,
          "one",
          "Neutral observers: those of each sector are its `monitored`",
          List.of(
              is("coverage", SHARE, "Share of the line that they observe today"),
              is("attribution", PROBABILITY, "Chance that an act is attributed, mean of the line")),
          Set.of("intelligence", "helped", "due")));

  private ForceEntities() {}
}
