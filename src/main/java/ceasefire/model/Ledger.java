package ceasefire.model;

import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What has happened in a trial so far: the counts and dates that its metrics are read from. */
public final class Ledger implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Who began a violation or a war. */
  public enum Initiator {
    CHALLENGER,
    HOST,
    UNORDERED
  }

  /** Whose troops began it, by order or without. */
  public enum Side {
    CHALLENGER,
    HOST
  }

  /** Which sign of war came first. */
  public enum Cause {
    /** A general offensive was ordered and carried out. */
    OFFENSIVE,
    /** A seizure grew into a war at once. */
    SEIZURE,
    /** An assault that nobody ordered grew into a war. */
    ASSAULT,
    /** A thousand died within a year, in attacks by order or without: see the initiator. */
    DEATHS,
    /** The host's attempt to retake ground grew into a war at once. */
    RETAKE,
    /** Fighting with guarantors became a war between them and the challenger. */
    WIDER_WAR,
    /** A war on the contributors' own border. */
    FLANK_WAR
  }

  /** The day of what did not happen. */
  public static final int NEVER = -1;

  final Casualties casualties;
  final IncidentCount incidents;
  final ResponseCount responses;
  final ForceCost costs;
  final EndState end;
  int episodes;
  int lastMajorDay;
  int lastOrderedDay;
  int lastAttackDay;
  int lastHostOrderDay;
  /** Whether there was a major violation that was not the host's side's since this was last asked. */
  boolean breached;

  private int lastAssaultDay;
  private boolean lastAssaultByHost;
  int retakes;
  int worstRung;
  int contributorsLeft;
  int violationDay;
  int collapseDay;
  int endDay;
  int widerWarDay;
  int nuclearDay;
  int flankCrises;
  int flankCrisesChosen;

  @Nullable
  Initiator violationInitiator;

  private @Nullable Side violationSide;

  @Nullable
  Initiator collapseInitiator;

  @Nullable
  Cause collapseCause;

  double km2Lost;
  boolean seized;
  boolean agreed;
  boolean zone;
  boolean settled;
  int settlementDay;
  int lapses;
  double sustainedShare;
  double sanctionsAtEnd;
  double beliefAtEnd;
  private final double[] toW = new double[Toll.ALL.length];
  private boolean tolled;

  Ledger(Setup setup) {
    casualties = new Casualties(setup.scenario.posture().tripwire().windowDays());
    incidents = new IncidentCount();
    responses = new ResponseCount();
    costs = new ForceCost();
    end = new EndState();
  }

  Ledger(Ledger other) {
    casualties = new Casualties(other.casualties);
    incidents = new IncidentCount(other.incidents);
    responses = new ResponseCount(other.responses);
    costs = new ForceCost(other.costs);
    end = new EndState(other.end);
    episodes = other.episodes;
    lastMajorDay = other.lastMajorDay;
    lastOrderedDay = other.lastOrderedDay;
    lastAttackDay = other.lastAttackDay;
    lastHostOrderDay = other.lastHostOrderDay;
    breached = other.breached;
    lastAssaultDay = other.lastAssaultDay;
    lastAssaultByHost = other.lastAssaultByHost;
    retakes = other.retakes;
    worstRung = other.worstRung;
    contributorsLeft = other.contributorsLeft;
    violationDay = other.violationDay;
    collapseDay = other.collapseDay;
    endDay = other.endDay;
    widerWarDay = other.widerWarDay;
    nuclearDay = other.nuclearDay;
    flankCrises = other.flankCrises;
    flankCrisesChosen = other.flankCrisesChosen;
    violationInitiator = other.violationInitiator;
    violationSide = other.violationSide;
    collapseInitiator = other.collapseInitiator;
    collapseCause = other.collapseCause;
    km2Lost = other.km2Lost;
    seized = other.seized;
    agreed = other.agreed;
    zone = other.zone;
    settled = other.settled;
    settlementDay = other.settlementDay;
    lapses = other.lapses;
    sustainedShare = other.sustainedShare;
    sanctionsAtEnd = other.sanctionsAtEnd;
    beliefAtEnd = other.beliefAtEnd;
    System.arraycopy(other.toW, 0, toW, 0, toW.length);
    tolled = other.tolled;
  }

  void begin() {
    casualties.begin();
    incidents.begin();
    responses.begin();
    costs.begin();
    episodes = 0;
    lastMajorDay = Integer.MIN_VALUE / 2;
    lastOrderedDay = Integer.MIN_VALUE / 2;
    lastAttackDay = Integer.MIN_VALUE / 2;
    lastHostOrderDay = Integer.MIN_VALUE / 2;
    breached = false;
    lastAssaultDay = NEVER;
    lastAssaultByHost = false;
    retakes = 0;
    worstRung = 0;
    contributorsLeft = 0;
    violationDay = NEVER;
    collapseDay = NEVER;
    endDay = NEVER;
    widerWarDay = NEVER;
    nuclearDay = NEVER;
    flankCrises = 0;
    flankCrisesChosen = 0;
    violationInitiator = null;
    violationSide = null;
    collapseInitiator = null;
    collapseCause = null;
    km2Lost = 0;
    seized = false;
    agreed = false;
    zone = false;
    settled = false;
    settlementDay = NEVER;
    lapses = 0;
    sustainedShare = 0;
    sanctionsAtEnd = Double.NaN;
    beliefAtEnd = Double.NaN;
    Arrays.fill(toW, 0);
    tolled = false;
  }

  /** Whether the challenger did something by order on a day or later, be it that it fought on. */
  boolean orderedActSince(int day) {
    return lastOrderedDay >= day || lastAttackDay >= day;
  }

  /** Whether the ceasefire has collapsed. */
  public boolean hasCollapsed() {
    return collapseDay != NEVER;
  }

  /** Notes an assault that nobody ordered, before what becomes of it today. */
  void noteAssault(int day, boolean byChallenger) {
    lastAssaultDay = day;
    lastAssaultByHost = !byChallenger;
  }

  /** Whose troops began what an initiator began on a day; null where neither side's did. */
  private @Nullable Side side(@Nullable Initiator initiator, int day) {
    if (initiator == Initiator.UNORDERED && day == lastAssaultDay) {
      return lastAssaultByHost ? Side.HOST : Side.CHALLENGER;
    }
    if (initiator == Initiator.HOST) {
      return Side.HOST;
    }
    return initiator == Initiator.CHALLENGER ? Side.CHALLENGER : null;
  }

  /**
   * Notes a major violation.
   *
   * @return whether it begins a new episode
   */
  boolean noteMajor(int day, Initiator initiator, int gapDays) {
    boolean fresh = day - lastMajorDay > gapDays;
    episodes += fresh ? 1 : 0;
    lastMajorDay = day;
    Side side = side(initiator, day);
    breached |= side != Side.HOST;
    if (violationDay == NEVER) {
      violationDay = day;
      violationInitiator = initiator;
      violationSide = side;
    }
    return fresh;
  }

  /**
   * Whether there was a major violation that was not the doing of the host's side since this was last
   * asked: each counts once, on whatever turn of a day it came.
   */
  boolean takeBreach() {
    boolean taken = breached;
    breached = false;
    return taken;
  }

  /** Who gave the last order that the last episode began with; nobody in particular where none did. */
  Initiator lastInitiator(int day, int gapDays) {
    if (lastHostOrderDay >= day - gapDays && lastHostOrderDay > lastOrderedDay) {
      return Initiator.HOST;
    }
    return orderedActSince(day - gapDays) ? Initiator.CHALLENGER : Initiator.UNORDERED;
  }

  /** Keeps how things stand on the day of the collapse, or on the last day where there is none. */
  void freeze(CeasefireModel model) {
    sustainedShare = model.weekBook.sustainedShare();
    sanctionsAtEnd = model.economy.pressure();
    beliefAtEnd = model.belief();
    end.take(model);
  }

  /** Closes what is added up to the collapse when its day is over, or the last day; only once. */
  void closeTolls() {
    if (!tolled) {
      tolled = true;
      for (Toll toll : Toll.ALL) {
        toW[toll.ordinal()] = toll.of(this);
      }
    }
  }

  /** Who began the war or, without one, the first major violation; null where there was neither. */
  public @Nullable Initiator initiator() {
    return hasCollapsed() ? collapseInitiator : violationInitiator;
  }

  /** Whose troops began that, by order or without; null where neither side's did. */
  public @Nullable Side initiatorSide() {
    return hasCollapsed() ? side(collapseInitiator, collapseDay) : violationSide;
  }

  /** Which sign of war came first; null where there was no war. */
  public @Nullable Cause collapseCause() {
    return collapseCause;
  }

  /** Day of the first major violation, from 1; {@link #NEVER} where there was none. */
  public int violationDay() {
    return violationDay;
  }

  /** Day of the collapse, from 1; {@link #NEVER} where there was none. */
  public int collapseDay() {
    return collapseDay;
  }

  /** Day on which a wider war began, from 1; {@link #NEVER} where none did. */
  public int widerWarDay() {
    return widerWarDay;
  }

  /** Day of nuclear use, from 1; {@link #NEVER} where there was none. */
  public int nuclearDay() {
    return nuclearDay;
  }

  /** Crises on the contributors' own border until the collapse. */
  public int flankCrises() {
    return flankCrises;
  }

  /** Crises among them that the challenger chose. */
  public int flankCrisesChosen() {
    return flankCrisesChosen;
  }

  /** The trial's last day, from 1. */
  public int endDay() {
    return endDay;
  }

  /** Whether the challenger would have signed this ceasefire under this posture. */
  public boolean agreed() {
    return agreed;
  }

  /** Whether there was a zone of agreement about the terms of a settlement on the eve of the first day. */
  public boolean hadZone() {
    return zone;
  }

  /** Day of the first settlement, from 1; {@link #NEVER} where there was none. */
  public int settlementDay() {
    return settlementDay;
  }

  /** Times that what bound the armies, or spared a sector, ran out with nothing in its place. */
  public int lapses() {
    return lapses;
  }

  /** Sanctions on the day of collapse or on the last day, 0-1. */
  public double sanctionsAtEnd() {
    return sanctionsAtEnd;
  }

  /** Mean belief in the guarantors on the day of collapse or on the last day, 0-1; NaN without any. */
  public double beliefAtEnd() {
    return beliefAtEnd;
  }

  /** What has been added up so far. */
  public double total(Toll toll) {
    return toll.of(this);
  }

  /** What had been added up when the day of collapse was over, or the last day where there was none. */
  public double toCollapse(Toll toll) {
    return toW[toll.ordinal()];
  }

  /** How host and challenger stood on the day of collapse or on the last day. */
  public EndState end() {
    return end;
  }

  /** Attempts of the host to retake ground. */
  public int retakes() {
    return retakes;
  }

  /** Tripwire and responses. */
  public ResponseCount responses() {
    return responses;
  }
}
