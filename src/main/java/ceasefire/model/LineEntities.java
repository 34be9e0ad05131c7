package ceasefire.model;

import static ceasefire.model.StateVariable.is;
import static ceasefire.param.Unit.CHOICE;
import static ceasefire.param.Unit.COUNT;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.EQUIVALENTS;
import static ceasefire.param.Unit.FLAG;
import static ceasefire.param.Unit.FLARE_UPS_PER_DAY;
import static ceasefire.param.Unit.INCIDENTS;
import static ceasefire.param.Unit.KM2;
import static ceasefire.param.Unit.LOGITS;
import static ceasefire.param.Unit.LOG_RATIO;
import static ceasefire.param.Unit.PERSONS;
import static ceasefire.param.Unit.RATIO;
import static ceasefire.param.Unit.SHARE;

import ceasefire.rules.Engagement;
import java.util.List;
import java.util.Set;

/** The line, its sectors and what is fought over it. */
final class LineEntities {
  static final List<Entity> ALL = List.of(
      new Entity(
          CeasefireModel.class,
          "one",
          "The trial: its calendar, and what one trial has in common",
          List.of(
              is("day", DAYS, "Today, counted from 1 on the first day of the ceasefire"),
              is("over", FLAG, "Whether the trial has ended"),
              is("monthDay", DAYS, "The day on which the monthly turns begin"),
              is("troopsWeight", LOGITS, "Weight of troops at risk in the challenger's beliefs")),
          Set.of("trialSeed", "series", "guarantors", "deterrents")),
      new Entity(
          Line.class,
          "one",
          "The line as a whole",
          List.of(
              is("tension", RATIO, "Political tension, 1 on the day of the ceasefire"),
              is("grievanceFactor", RATIO, "Factor on tension by what the terms leave to resent"),
              is("drawnEnforcement", SHARE, "How well the ceasefire is enforced, as drawn"),
              is("enforcement", SHARE, "The same with the steps of the talks that were kept"),
              is("recent", INCIDENTS, "Violations of each of the last 14 days"),
              is("committedOn", DAYS, "Day of the last commitment to the ceasefire"),
              is("followedOn", DAYS, "Day on which it last followed the talks to another phase"),
              is("followed", COUNT, "Phases followed on that day before the last"),
              is("assaultClock", RATIO, "What is left of the unit exponential time to an assault"),
              is("assaults", COUNT, "Unordered assaults so far")),
          Set.of("sectors")),
      new Entity(
          Sector.class,
          "one to each `line.sectors` of an open segment",
          "A stretch of the line",
          List.of(
              is("excitation", FLARE_UPS_PER_DAY, "Flare-ups that earlier ones set off"),
              is("flareUps", COUNT, "Flare-ups of today"),
              is("violations", INCIDENTS, "Counted violations of today"),
              is("week", INCIDENTS, "Violations of each of the last seven days"),
              is("rung", COUNT, "0 quiet, 1 sporadic, 2 sustained exchange, 3 local assault"),
              is("embattled", FLAG, "Whether a battle runs here"),
              is("foreignTroops", PERSONS, "Foreign troops that stand here"),
              is("foreignStrength", EQUIVALENTS, "What these can bring to bear"),
              is("challengerStrength", EQUIVALENTS, "The challenger's troops posted here"),
              is("hostStrength", EQUIVALENTS, "The host's troops posted here"),
              is("monitored", SHARE, "Share of it that neutral monitors observe"),
              is("groundLost", KM2, "Ground that the host has lost here"),
              is("works", SHARE, "Field works"),
              is("shift", LOG_RATIO, "Shift of the force ratio by works, air cover and quality")),
          Set.of(
              "rate",
              "presenceFactor",
              "presenceRoot",
              "exposedTroops",
              "watched",
              "attribution",
              "mediation")),
      new Entity(
          Battle.class,
          "up to `attacks.axes` + 4",
          "An assault, a seizure, an axis of an offensive or an attempt to retake ground",
          List.of(
              is("running", FLAG, "Whether it is being fought"),
              is("kind", CHOICE, "Assault, seizure, axis or retake"),
              is("byChallenger", FLAG, "Whether the challenger attacks"),
              is("sector", COUNT, "The sector it is fought in"),
              is("firstDay", DAYS, "Its first day"),
              is("onSpot", EQUIVALENTS, "Foreign defenders that stood where it began"),
              is("foreignStart", EQUIVALENTS, "Foreign defenders that have come to it"),
              is("foreignDefenders", EQUIVALENTS, "Those of them that are left"),
              is("km2", KM2, "Ground taken so far")),
          Set.of("hostSideLoss", "foreignLoss")),
      new Entity(
          Engagement.class,
          "one to each battle",
          "The two sides of a battle, and what its rule of combat has drawn for them",
          List.of(
              is("attackers", EQUIVALENTS, "Attackers left"),
              is("defenders", EQUIVALENTS, "Defenders left"),
              is("attackersCommitted", EQUIVALENTS, "Attackers at the start"),
              is("defendersCommitted", EQUIVALENTS, "Defenders at the start and arrived since"),
              is("fortune", LOG_RATIO, "What is drawn once and lasts"),
              is("shift", LOG_RATIO, "Shift of the force ratio"),
              is("advantage", RATIO, "The attacker's advantage in the exchange of losses"),
              is("attackerBreakpoint", SHARE, "Losses at which the attacker breaks"),
              is("defenderBreakpoint", SHARE, "Losses at which the defender breaks"),
              is("oddsSum", LOGITS, "Log odds added up day by day (contest success)"),
              is("daysFought", DAYS, "Days fought"),
              is("length", DAYS, "Days that it lasts (contest success)")),
          Set.of("attackerLoss", "defenderLoss", "effectiveLogRatio")),
      new Entity(
          Battlefield.class,
          "one",
          "All battles that run",
          List.of(),
          Set.of("battles", "running")),
      new Entity(
          War.class,
          "one",
          "The war once there is one: wave upon wave until a new line is reached",
          List.of(
              is("on", FLAG, "Whether there is war"),
              is("newLine", FLAG, "Whether a new line has been reached"),
              is("wider", FLAG, "Whether it has grown beyond the host country"),
              is("firstDay", DAYS, "Its first day, or that on which it widened"),
              is("nextWave", DAYS, "Day of the next wave"),
              is("axesLeft", COUNT, "Axes of the wave that are still fought for"),
              is("axesWon", COUNT, "Axes of the wave that were won"),
              is("common", LOG_RATIO, "What the battles of the offensive have in common")),
          Set.of("weights")),
      new Entity(
          EscalationLadder.class,
          "one",
          "The way up to a wider war and to nuclear use",
          List.of(
              is("widerClock", RATIO, "What is left of the unit exponential time to a wider war"),
              is("nuclearClock", RATIO, "The same to nuclear use")),
          Set.of()));

  private LineEntities() {}
}
