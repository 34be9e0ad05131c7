package ceasefire.model;

import java.io.Serializable;

/** What has happened in a trial so far: the counts and dates that its metrics are read from. */
public final class Ledger implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Who began a violation or a war. */
  public enum Initiator {
    CHALLENGER,
    HOST,
    UNORDERED
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

  static final int NEVER = -1;

  final Casualties casualties;
  long smallArms;
  long artillery;
  long raids;
  long deepStrikes;
  long maritime;
  double reported;
  int episodes;
  int lastMajorDay;
  int lastOrderedDay;
  int worstRung;
  int violationDay;
  int collapseDay;
  int endDay;
  int violationInitiator;
  int collapseInitiator;
  int collapseCause;
  double km2Lost;
  boolean seized;
  int tripped;
  int trippedFalsely;
  int honoured;
  int bluffs;
  double snapbackShare;
  long brigadeDays;
  long missingDays;
  double homeGapDays;
  double foreignPeak;
  int strikes;
  double sanctionsAtEnd;
  double beliefAtEnd;
  long challengerDeathsToW;
  long hostDeathsToW;
  long foreignDeathsToW;
  double sustainedShare;

  Ledger(Setup setup) {
    casualties = new Casualties(setup.scenario.posture().tripwire().windowDays());
  }

  Ledger(Ledger other) {
    casualties = new Casualties(other.casualties);
    smallArms = other.smallArms;
    artillery = other.artillery;
    raids = other.raids;
    deepStrikes = other.deepStrikes;
    maritime = other.maritime;
    reported = other.reported;
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
    tripped = other.tripped;
    trippedFalsely = other.trippedFalsely;
    honoured = other.honoured;
    bluffs = other.bluffs;
    snapbackShare = other.snapbackShare;
    brigadeDays = other.brigadeDays;
    missingDays = other.missingDays;
    homeGapDays = other.homeGapDays;
    foreignPeak = other.foreignPeak;
    strikes = other.strikes;
    sanctionsAtEnd = other.sanctionsAtEnd;
    beliefAtEnd = other.beliefAtEnd;
    challengerDeathsToW = other.challengerDeathsToW;
    hostDeathsToW = other.hostDeathsToW;
    foreignDeathsToW = other.foreignDeathsToW;
    sustainedShare = other.sustainedShare;
  }

  void begin() {
    casualties.begin();
    smallArms = 0;
    artillery = 0;
    raids = 0;
    deepStrikes = 0;
    maritime = 0;
    reported = 0;
    episodes = 0;
    lastMajorDay = Integer.MIN_VALUE / 2;
    lastOrderedDay = Integer.MIN_VALUE / 2;
    worstRung = 0;
    violationDay = NEVER;
    collapseDay = NEVER;
    endDay = NEVER;
    violationInitiator = NEVER;
    collapseInitiator = NEVER;
    collapseCause = NEVER;
    km2Lost = 0;
    seized = false;
    tripped = 0;
    trippedFalsely = 0;
    honoured = 0;
    bluffs = 0;
    snapbackShare = 0;
    brigadeDays = 0;
    missingDays = 0;
    homeGapDays = 0;
    foreignPeak = 0;
    strikes = 0;
    sanctionsAtEnd = Double.NaN;
    beliefAtEnd = Double.NaN;
    challengerDeathsToW = 0;
    hostDeathsToW = 0;
    foreignDeathsToW = 0;
    sustainedShare = 0;
  }

  /** Notes how many foreign troops are deployed. */
  void noteDeployed(double troops) {
    foreignPeak = Math.max(foreignPeak, troops);
  }

  /** Whether the challenger carried out an ordered act on a day or later. */
  boolean orderedActSince(int day) {
    return lastOrderedDay >= day;
  }

  /** Whether the ceasefire has collapsed. */
  boolean hasCollapsed() {
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
      violationInitiator = initiator.ordinal();
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

  public static final String[] PROBE={"incidents","reported","deathsC","deathsH","deathsF","km2","episodes","tripped","honoured","bluffs","false","brigDays","missing","homeGap","peak","strikes","sanctions","belief","sustained","deathsHtoW","endDay","cOff","cSeiz","cAss","cDeaths"};
  public double[] probe(){ return new double[]{smallArms+artillery+raids+deepStrikes+maritime,reported,casualties.total(0),casualties.total(1),casualties.total(2),km2Lost,episodes,tripped,honoured,bluffs,trippedFalsely,brigadeDays,missingDays,homeGapDays,foreignPeak,strikes,sanctionsAtEnd,beliefAtEnd,sustainedShare,hostDeathsToW,endDay,collapseCause==0?1:0,collapseCause==1?1:0,collapseCause==2?1:0,collapseCause==3?1:0}; }
  public int violationDay(){return violationDay;} public int collapseDay(){return collapseDay;}
  public Outcome outcome(Setup s){ return Outcome.of(this,s.scenario.line().frozenShare()); }
}
