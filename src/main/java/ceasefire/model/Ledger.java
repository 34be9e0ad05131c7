package ceasefire.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What has happened in a trial so far: the counts and dates that its metrics are read from. */
public final class Ledger implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Who began a violation or a war. */
  public enum Initiator {
    CHALLENGER,
    HOST,
    UNORDERED;

    /** Whether the mechanism by which it begins anything is part of the model. */
    public boolean isModelled() {
      return this != HOST;
    }
  }

  /** What turned a ceasefire into a war. */
  public enum Cause {
    /** A general offensive was ordered and carried out. */
    OFFENSIVE,
    /** A seizure grew into a war at once. */
    SEIZURE,
    /** An assault that nobody ordered grew into a war. */
    ASSAULT,
    /** A thousand died within a year. */
    DEATHS
  }

  /** The day of what did not happen. */
  public static final int NEVER = -1;

  final Casualties casualties;
  final IncidentCount incidents;
  final ResponseCount responses;
  final ForceCost costs;
  int episodes;
  int lastMajorDay;
  int lastOrderedDay;
  int worstRung;
  int violationDay;
  int collapseDay;
  int endDay;

  @Nullable
  Initiator violationInitiator;

  @Nullable
  Initiator collapseInitiator;

  @Nullable
  Cause collapseCause;

  double km2Lost;
  boolean seized;
  double sustainedShare;
  double sanctionsAtEnd;
  double beliefAtEnd;
  long challengerDeathsToW;
  long hostDeathsToW;
  long foreignDeathsToW;

  Ledger(Setup setup) {
    casualties = new Casualties(setup.scenario.posture().tripwire().windowDays());
    incidents = new IncidentCount();
    responses = new ResponseCount();
    costs = new ForceCost();
  }

  Ledger(Ledger other) {
    casualties = new Casualties(other.casualties);
    incidents = new IncidentCount(other.incidents);
    responses = new ResponseCount(other.responses);
    costs = new ForceCost(other.costs);
    episodes = other.episodes;
    lastMajorDay = other.lastMajorDay;
    lastOrderedDay = other.lastOrderedDay;
    worstRung = other.worstRung;
    violationDay = other.violationDay;
    collapseDay = other.collapseDay;
    endDay = other.endDay;
    violationInitiator = other.violationInitiator;
    collapseInitiator = other.collapseInitiator;
    collapseCause = other.collapseCause;
    km2Lost = other.km2Lost;
    seized = other.seized;
    sustainedShare = other.sustainedShare;
    sanctionsAtEnd = other.sanctionsAtEnd;
    beliefAtEnd = other.beliefAtEnd;
    challengerDeathsToW = other.challengerDeathsToW;
    hostDeathsToW = other.hostDeathsToW;
    foreignDeathsToW = other.foreignDeathsToW;
  }

  void begin() {
    casualties.begin();
    incidents.begin();
    responses.begin();
    costs.begin();
    episodes = 0;
    lastMajorDay = Integer.MIN_VALUE / 2;
    lastOrderedDay = Integer.MIN_VALUE / 2;
    worstRung = 0;
    violationDay = NEVER;
    collapseDay = NEVER;
    endDay = NEVER;
    violationInitiator = null;
    collapseInitiator = null;
    collapseCause = null;
    km2Lost = 0;
    seized = false;
    sustainedShare = 0;
    sanctionsAtEnd = Double.NaN;
    beliefAtEnd = Double.NaN;
    challengerDeathsToW = 0;
    hostDeathsToW = 0;
    foreignDeathsToW = 0;
  }

  /** Whether the challenger carried out an ordered act on a day or later. */
  boolean orderedActSince(int day) {
    return lastOrderedDay >= day;
  }

  /** Whether the ceasefire has collapsed. */
  public boolean hasCollapsed() {
    return collapseDay != NEVER;
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
    if (violationDay == NEVER) {
      violationDay = day;
      violationInitiator = initiator;
    }
    return fresh;
  }

  /** Who began the last episode: the challenger if by order, else nobody in particular. */
  Initiator lastInitiator(int day, int gapDays) {
    return orderedActSince(day - gapDays) ? Initiator.CHALLENGER : Initiator.UNORDERED;
  }

  /** Freezes what is told to the day of collapse, or to the end where there is none. */
  void freeze(double sanctions, double belief, double sustained) {
    sustainedShare = sustained;
    sanctionsAtEnd = sanctions;
    beliefAtEnd = belief;
    challengerDeathsToW = casualties.total(Casualties.CHALLENGER);
    hostDeathsToW = casualties.total(Casualties.HOST);
    foreignDeathsToW = casualties.total(Casualties.FOREIGN);
  }

  /** Who began the war or, without one, the first major violation; null where there was neither. */
  public @Nullable Initiator initiator() {
    return hasCollapsed() ? collapseInitiator : violationInitiator;
  }

  /** What turned the ceasefire into a war; null where nothing did. */
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

  /** The trial's last day, from 1. */
  public int endDay() {
    return endDay;
  }

  /** Major episodes. */
  public int episodes() {
    return episodes;
  }

  /** The worst rung of any sector, 0-3. */
  public int worstRung() {
    return worstRung;
  }

  /** Ground lost by the host, km2. */
  public double km2Lost() {
    return km2Lost;
  }

  /** Sanctions on the day of collapse or on the last day, 0-1. */
  public double sanctionsAtEnd() {
    return sanctionsAtEnd;
  }

  /** Mean belief in the guarantors on the day of collapse or on the last day, 0-1; NaN without any. */
  public double beliefAtEnd() {
    return beliefAtEnd;
  }

  /** Deaths of the challenger's army until the collapse or the last day. */
  public long challengerDeathsToW() {
    return challengerDeathsToW;
  }

  /** Deaths of the host's army until the collapse or the last day. */
  public long hostDeathsToW() {
    return hostDeathsToW;
  }

  /** Deaths of the foreign force until the collapse or the last day. */
  public long foreignDeathsToW() {
    return foreignDeathsToW;
  }

  /** Deaths of the challenger's army in the whole trial. */
  public long challengerDeaths() {
    return casualties.total(Casualties.CHALLENGER);
  }

  /** Deaths of the host's army in the whole trial. */
  public long hostDeaths() {
    return casualties.total(Casualties.HOST);
  }

  /** Deaths of the foreign force in the whole trial. */
  public long foreignDeaths() {
    return casualties.total(Casualties.FOREIGN);
  }

  /** Incidents by class. */
  public IncidentCount incidents() {
    return incidents;
  }

  /** Tripwire and responses. */
  public ResponseCount responses() {
    return responses;
  }

  /** Costs of the force. */
  public ForceCost costs() {
    return costs;
  }
}
