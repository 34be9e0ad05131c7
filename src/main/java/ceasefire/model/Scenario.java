package ceasefire.model;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Role.LABEL;
import static ceasefire.param.Unit.DATE;
import static ceasefire.param.Unit.DAYS;

import ceasefire.param.CrossParameterException;
import ceasefire.param.DecimalText;
import ceasefire.param.Group;
import ceasefire.param.Param;
import ceasefire.param.ParameterSpace;
import ceasefire.rules.Attachment;
import ceasefire.rules.Attacks;
import ceasefire.rules.Attribution;
import ceasefire.rules.BattleTerms;
import ceasefire.rules.BeliefPrior;
import ceasefire.rules.BeliefRule;
import ceasefire.rules.BrigadeWeight;
import ceasefire.rules.CombatRule;
import ceasefire.rules.DoctrineEffect;
import ceasefire.rules.FireLevel;
import ceasefire.rules.FlankChoice;
import ceasefire.rules.GuarantorDecision;
import ceasefire.rules.IncidentClasses;
import ceasefire.rules.IncidentRule;
import ceasefire.rules.MandateEffect;
import ceasefire.rules.PostureChange;
import ceasefire.rules.PresenceEffect;
import ceasefire.rules.Punishment;
import ceasefire.rules.Readiness;
import ceasefire.rules.Restraint;
import ceasefire.rules.Rungs;
import ceasefire.rules.Strikes;
import ceasefire.rules.Tension;
import ceasefire.rules.Violations;
import ceasefire.rules.ZoneEffect;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A complete assignment of parameters: the world and the posture in it. */
public record Scenario(
    @Group("What the file is about") About about,

    @Param(value = "First day of the ceasefire", unit = DATE, def = "2026-01-01", role = LABEL)
    LocalDate startDate,

    @Param(
        value = "Days after which a trial stops",
        unit = DAYS,
        min = 30,
        max = 7_305,
        def = "1826",
        role = CONSTANT,
        source = "five years; the worry is a restart after several years, source 001")
    int horizonDays,

    @Group("What planners choose") PostureParams posture,
    @Group("The state that may resume the war") ChallengerParams challenger,
    @Group("The defending state") HostParams host,
    @Group("The states that stand behind the ceasefire") List<GuarantorParams> guarantors,
    @Group("The line") LineParams line,
    @Group("How far fire is held") Restraint restraint,
    @Group("Political tension") Tension tension,
    @Group("How much fire there is without restraint") FireLevel fireLevel,

    @Group(value = "How bursts of fire arise", kind = "self-exciting")
    IncidentRule flareUps,

    @Group("Counted violations") Violations violations,
    @Group("Classes of incidents, deaths and reports") IncidentClasses incidents,
    @Group("What a demilitarised zone does") ZoneEffect zoneEffect,
    @Group("What foreign troops on the line do") PresenceEffect presenceEffect,

    @Group("What heavy and light brigades differ in") BrigadeWeight brigadeWeight,

    @Group("What a mandate and rules of engagement do") MandateEffect mandateEffect,

    @Group("What the way of answering a breach does") DoctrineEffect doctrineEffect,

    @Group("Escalation of a sector") Rungs rungs,
    @Group("Who did it") Attribution attribution,

    @Group("What the challenger believes of a guarantor at first sight")
    BeliefPrior beliefPrior,

    @Group(value = "What it learns of a guarantor", kind = "bayesian")
    BeliefRule beliefs,

    @Group("Whether a guarantor keeps its word") GuarantorDecision decision,
    @Group("What punishment costs the challenger") Punishment punishment,

    @Group("Sanctions, and what the challenger rebuilds") EconomyParams economy,

    @Group("What long-range strikes do") Strikes strikes,
    @Group("Readiness of brigades") Readiness readiness,
    @Group("Size and consequences of attacks") Attacks attacks,
    @Group("What all battles have in common") BattleTerms battles,

    @Group(value = "What decides a battle", kind = "lanchester")
    CombatRule fighting,

    @Group("What diplomacy can do") DiplomacyParams diplomacy,
    @Group("How fighting may grow beyond the host country") EscalationParams escalation,

    @Group("The contributors' own border with the challenger")
    FlankChoice flank) {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

  public Scenario {
    guarantors = List.copyOf(guarantors);
    checkStart(startDate);
    checkNames(guarantors);
    checkSanctionsShares(guarantors);
    checkOwners(posture, guarantors);
    checkPools(posture, guarantors);
    AttachmentOwners.check(posture, guarantors);
    ForceTraits traits = ForceTraits.of(posture, brigadeWeight, mandateEffect, presenceEffect);
    checkBranching(posture, host, line, flareUps, traits);
  }

  /** The space of all parameters of a scenario. */
  public static ParameterSpace<Scenario> space() {
    return ParameterSpace.of(Scenario.class);
  }

  private static void checkStart(LocalDate startDate) {
    if (startDate.isBefore(EARLIEST) || startDate.isAfter(LATEST)) {
      throw new CrossParameterException(
          "start-date",
          startDate + " is out of range",
          "a date from " + EARLIEST + " to " + LATEST);
    }
  }

  private static void checkNames(List<GuarantorParams> guarantors) {
    Set<String> names = new HashSet<>();
    for (int g = 0; g < guarantors.size(); g++) {
      if (!names.add(guarantors.get(g).name())) {
        throw new CrossParameterException(
            "guarantors." + g + ".name",
            "\"" + guarantors.get(g).name() + "\" names two guarantors",
            "a name of its own for each guarantor");
      }
    }
  }

  private static void checkSanctionsShares(List<GuarantorParams> guarantors) {
    double sanctions = 0;
    for (GuarantorParams guarantor : guarantors) {
      sanctions += guarantor.sanctionsShare();
    }
    if (sanctions > 1 + 1e-9) {
      throw new CrossParameterException(
          "guarantors",
          "the guarantors' sanctions shares add up to " + sanctionsShares(guarantors, sanctions),
          "at most 1");
    }
  }

  /** Their sum and its parts, each with its owner. */
  private static String sanctionsShares(List<GuarantorParams> guarantors, double sum) {
    return guarantors.stream()
        .filter(g -> g.sanctionsShare() > 0)
        .map(g -> DecimalText.of(g.sanctionsShare()) + " of " + g.name())
        .collect(Collectors.joining(", ", DecimalText.of(rounded(sum)) + " (", ")"));
  }

  /** A sum of decimals without the noise of its last binary digits. */
  private static double rounded(double sum) {
    return Math.rint(sum * 1e9) / 1e9;
  }

  private static void checkOwners(PostureParams posture, List<GuarantorParams> guarantors) {
    for (int d = 0; d < posture.deterrents().size(); d++) {
      String owner = posture.deterrents().get(d).owner();
      checkGuarantor("posture.deterrents." + d + ".owner", owner, guarantors);
    }
    if (posture.backstop().level() > 0) {
      checkGuarantor("posture.backstop.giver", posture.backstop().giver(), guarantors);
    }
    if (posture.umbrella().level() > 0) {
      checkGuarantor("posture.umbrella.owner", posture.umbrella().owner(), guarantors);
    }
  }

  private static void checkGuarantor(String path, String name, List<GuarantorParams> guarantors) {
    List<String> names = guarantors.stream().map(GuarantorParams::name).toList();
    if (!names.contains(name)) {
      throw new CrossParameterException(
          path, "\"" + name + "\" is no guarantor", "one of " + String.join(", ", names));
    }
  }

  /** A force may be short of brigades at times, but not larger than all that there are. */
  private static void checkPools(PostureParams posture, List<GuarantorParams> guarantors) {
    int owned = guarantors.stream().mapToInt(GuarantorParams::brigades).sum();
    int forward = posture.force().brigadesForward();
    int echelon = posture.tripwire().attachedTo().contains(Attachment.SECOND_ECHELON)
        ? posture.secondEchelon().brigades()
        : 0;
    checkPool("posture.force.brigades-forward", forward, owned);
    checkPool("posture.second-echelon.brigades", echelon, owned);
    for (int i = 0; i < posture.changes().size(); i++) {
      PostureChange change = posture.changes().get(i);
      double wanted = switch (change.lever()) {
        case BRIGADES_FORWARD -> change.to() * forward;
        case SECOND_ECHELON -> change.to() * echelon;
        case BACKSTOP, MONITORS, SANCTIONS_COORDINATION -> 0;
      };
      checkPool("posture.changes." + i + ".to", (int) Math.rint(wanted), owned);
    }
  }

  private static void checkPool(String path, int brigades, int owned) {
    if (brigades > owned) {
      throw new CrossParameterException(
          path,
          brigades + " brigades are more than the " + owned + " that all guarantors own",
          "at most " + owned + ", or guarantors with more brigades");
    }
  }

  private static void checkBranching(
      PostureParams posture,
      HostParams host,
      LineParams line,
      IncidentRule flareUps,
      ForceTraits traits) {
    double friction = Math.max(
        1,
        traits.presence(Coverage.of(line, posture.force(), posture.mostBrigades(host.army()))
            .greatestDensity()));
    double ratio = flareUps.branchingRatio()
        * flareUps.answered(host.replyPolicy())
        * flareUps.guarded(0)
        * friction;
    if (ratio >= 1) {
      throw new CrossParameterException(
          "flare-ups.own-excitation",
          "with the host's reply policy and the friction of foreign troops the branching ratio is "
              + DecimalText.of(rounded(ratio))
              + ", so that flare-ups would never die out",
          "a branching ratio below 1: a smaller own-excitation or neighbour-excitation");
    }
  }
}
