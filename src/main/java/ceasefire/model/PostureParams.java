package ceasefire.model;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Unit.BRIGADES;
import static ceasefire.param.Unit.CHOICE;
import static ceasefire.param.Unit.DAYS;
import static ceasefire.param.Unit.KM;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Group;
import ceasefire.param.Param;
import ceasefire.rules.Arrival;
import ceasefire.rules.Attachment;
import ceasefire.rules.DealTerms;
import ceasefire.rules.ForcePosture;
import ceasefire.rules.ForceType;
import ceasefire.rules.Guardrails;
import ceasefire.rules.HostArmy;
import ceasefire.rules.MandatePosture;
import ceasefire.rules.MonitorPlacing;
import ceasefire.rules.PostureChange;
import ceasefire.rules.PostureLever;
import ceasefire.rules.ResponseDoctrine;
import ceasefire.rules.SecurityArchitecture;
import ceasefire.rules.TalksPlan;
import ceasefire.rules.TalksStart;
import ceasefire.rules.TripwirePosture;
import ceasefire.rules.TruceTerms;
import ceasefire.rules.Umbrella;
import java.util.List;

/** The posture: what planners choose. */
public record PostureParams(
    @Group("The foreign force") ForcePosture force,

    @Group("What the force is told to do, and when it may fire")
    MandatePosture mandate,

    @Group("How breaches are answered") ResponseDoctrine doctrine,
    @Group("How soon troops arrive where they are needed") Arrival arrival,
    @Group("The tripwire that the force forms") TripwirePosture tripwire,
    @Group("What the tripwire may call in from home") SecondEchelon secondEchelon,

    @Group("Means of punishment kept outside the host country")
    List<DeterrentParams> deterrents,

    @Group("The enablers that back the guarantee") BackstopParams backstop,
    @Group("Neutral observers") Monitors monitors,

    @Param(
        value = "Wording of the guarantee: 0 none, 1 an alliance treaty",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0",
        role = LEVER,
        source = "Article 5 will not cover the force, source 000")
    double treaty,

    @Group("Guardrails: transparency, notification, limits, a crisis channel")
    Guardrails guardrails,

    @Param(
        value = "Depth of a demilitarised zone along the line",
        unit = KM,
        min = 0,
        max = 40,
        def = "0",
        role = LEVER,
        source = "source 003; 10 km in the GCSP plan of 2025")
    double zoneWidthKm,

    @Group("How planners go about the talks") TalksPlan talks,
    @Group("Truces of single sectors that planners seek") TruceTerms truces,
    @Group("Terms of the deal on the table") DealTerms deal,
    @Group("A broader European security architecture") SecurityArchitecture architecture,
    @Group("A nuclear umbrella over the host") Umbrella umbrella,

    @Group("Changes of levers while the ceasefire lasts") List<PostureChange> changes) {

  private static final int MOST_BRIGADES = 200;

  public PostureParams {
    deterrents = List.copyOf(deterrents);
    changes = List.copyOf(changes);
    if (force.type() == ForceType.NEUTRAL && !mandate.task().suitsNeutralTroops()) {
      throw new CrossParameterException(
          "mandate.task", "is no task for neutral troops", "by-type, monitor or interpose");
    }
    if (talks.start() == TalksStart.SECTORAL && !(truces.any() && truces.fromDay() == 0)) {
      throw new CrossParameterException(
          "talks.start",
          "the trial begins with truces of single sectors, but none begins on day 0",
          "posture.truces.energy or posture.truces.maritime true and from-day 0");
    }
    for (int i = 0; i < changes.size(); i++) {
      PostureChange change = changes.get(i);
      double wanted = change.to() * force.brigadesForward();
      if (change.lever() == PostureLever.BRIGADES_FORWARD && wanted > MOST_BRIGADES) {
        throw new CrossParameterException(
            "changes." + i + ".to",
            "would keep " + Math.rint(wanted) + " brigades in place",
            "at most " + MOST_BRIGADES + " brigades");
      }
    }
  }

  /** Brigades to be kept in place in the end, those that replace the host's own included. */
  public double brigadesPlanned(HostArmy army) {
    return force.brigadesForward() + army.brigadesPlanned(force.brigadeSize());
  }

  /** The most brigades that are ever to be kept in place, changes and replacements included. */
  int mostBrigades(HostArmy army) {
    double factor = 1;
    for (PostureChange change : changes) {
      if (change.lever() == PostureLever.BRIGADES_FORWARD) {
        factor = Math.max(factor, change.to());
      }
    }
    return (int) Math.rint(
        factor * (force.brigadesForward() + army.mostBrigadesWanted(force.brigadeSize())));
  }

  /** Brigades that the tripwire may call in from home. */
  public record SecondEchelon(
      @Param(
          value = "Brigades that its owners would send",
          unit = BRIGADES,
          min = 0,
          max = 60,
          def = "6",
          role = LEVER,
          source = "assumed; about seven brigades might prevent a swift success (RAND)")
      int brigades,

      @Param(
          value = "Days of preparation before they depart",
          unit = DAYS,
          min = 0,
          max = 180,
          def = "14",
          role = LEVER,
          source = "a brigade takes weeks to generate (RAND 2016-17)")
      double preparationDays) {}

  /** Neutral observers, with or without a joint commission. */
  public record Monitors(
      @Param(
          value = "Share of the line's length that there are observers for",
          unit = SHARE,
          min = 0,
          max = 1,
          def = "0",
          role = LEVER,
          source = "source 001; 5,000 monitors in the GCSP plan of 2025")
      double coverage,

      @Param(
          value = "How they are spread along the line",
          unit = CHOICE,
          def = "even",
          role = LEVER,
          source = "assumed; the OSCE mission watched the whole line, with cameras at hot spots")
      MonitorPlacing placing,

      @Param(
          value = "Mediation: how actively they settle local disputes",
          unit = SHARE,
          min = 0,
          max = 1,
          def = "0",
          role = LEVER,
          source = "source 004")
      double mediation,

      @Param(
          value = "Joint commission of both sides: how far it is in being",
          unit = SHARE,
          min = 0,
          max = 1,
          def = "0",
          role = LEVER,
          source = "joint commissions make agreements last (Fortna 2003)")
      double jointCommission) {}

  /**
   * Whether anything can set off an attachment: the trigger is a foreign presence, so that without one
   * only strikes by a deterrent that exists remain, which may still wait for its missiles. A doctrine
   * that answers nothing leaves nothing attached.
   *
   * @param present whether there are foreign troops in the host country
   */
  boolean isLive(Attachment attachment, boolean present) {
    return doctrine.answers()
        && tripwire.attachedTo().contains(attachment)
        && (present || !attachment.needsPresence())
        && switch (attachment) {
          case SANCTIONS_SNAPBACK, FULL_INTERVENTION -> true;
          case SECOND_ECHELON -> secondEchelon.brigades() > 0;
          case LONG_RANGE_STRIKES, AIR_CAMPAIGN -> canStrike(attachment);
        };
  }

  /** Whether a deterrent with launchers serves an attachment. Allocates nothing. */
  private boolean canStrike(Attachment attachment) {
    for (int d = 0; d < deterrents.size(); d++) {
      if (deterrents.get(d).serves(attachment) && deterrents.get(d).salvosPerMonth() > 0) {
        return true;
      }
    }
    return false;
  }
}
