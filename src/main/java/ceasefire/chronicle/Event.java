package ceasefire.chronicle;

import java.util.List;

/**
 * One thing that happens in a trial: who does what, and why in numbers.
 *
 * <p>Actors are {@code challenger}, {@code host}, {@code line}, {@code force}, {@code talks}, a sector
 * or a guarantor by its name in the scenario. Acts, phases, attachments and the like are named in
 * snake_case as in the files of results. Worths are in costs of a general war, chances, beliefs and
 * levels from 0 to 1, force ratios attackers to one defender, works and quality of troops counted in;
 * a number that does not apply is NaN.
 */
public sealed interface Event {
  /** Who does it, or where it happens. */
  String actor();

  /** The challenger of this trial: what the war is worth to it, and by what factor it misjudges ratios. */
  record ChallengerDrawn(
      String actor, double stake, double typicalStake, double inclination, double misjudgement)
      implements Event {}

  /** Whether the challenger would have signed this ceasefire, and whether terms of a settlement exist. */
  record Signing(String actor, boolean signs, boolean zoneOfAgreement) implements Event {}

  /** A guarantor of this trial, and how far the challenger believes in it; NaN where it promises nothing. */
  record GuarantorDrawn(String actor, double resolve, double fear, double belief)
      implements Event {}

  /** A sector moves from rung to rung: 0 quiet, 1 sporadic, 2 sustained exchange, 3 local assault. */
  record RungChange(String actor, int from, int to, long weekViolations) implements Event {}

  /** A sustained exchange of fire in a sector is over. */
  record ExchangeEnds(String actor, int days, long violations) implements Event {}

  /** The sides commit themselves anew to hold their fire; restraint 0-1. */
  record Recommitment(String actor, double challengerRestraint, double hostRestraint)
      implements Event {}

  /** One of the acts that the challenger weighs; of an act in a sector, the parts of its best one. */
  record Option(
      String act,
      String sector,
      double worth,
      double chance,
      double forceRatio,
      double gain,
      double success,
      double cost,
      double punishment,
      double risk) {}

  /** The challenger weighs its acts and chooses one. */
  record Decision(String actor, String chosen, String sector, double belief, List<Option> options)
      implements Event {
    public Decision {
      options = List.copyOf(options);
    }
  }

  /** The challenger tests the line with a small, deadly action. */
  record Probe(String actor, String sector, int deaths, int foreignDeaths) implements Event {}

  /** The challenger begins to mass troops for an attack. */
  record MassingBegins(String actor, String act, String sector, int days) implements Event {}

  /** The massing is seen. */
  record MassingSeen(String actor, String sector, int warningDays) implements Event {}

  /** A prepared attack is carried out or called off, by what it is worth now over complying. */
  record Readiness(
      String actor, String act, String sector, boolean attacks, double advantage, double chance)
      implements Event {}

  /** A battle begins: its kind is assault, seizure, axis or retake; foreign brigades in the defence. */
  record BattleBegins(
      String actor, String kind, String sector, double forceRatio, double foreignBrigades)
      implements Event {}

  /** A battle is over: attacker_won, defender_won or culminated; ground that changed hands, km2. */
  record BattleEnds(String actor, String kind, String sector, String verdict, int days, double km2)
      implements Event {}

  /** A wave of the war is over. */
  record WaveEnds(String actor, int axes, int axesWon, boolean newLine) implements Event {}

  /** A major violation that begins a new episode; the first is V. */
  record MajorViolation(String actor, int episode, boolean first) implements Event {}

  /** The tripwire is passed and attributed. */
  record TripwireTripped(
      String actor,
      long foreignDeaths,
      double groundKm2,
      boolean sectorEntered,
      boolean ordered,
      double clarity,
      double expectedDefence)
      implements Event {}

  /** A guarantor decides whether to carry out what hangs on it. */
  record GuarantorDecides(
      String actor,
      String attachment,
      boolean kept,
      double chance,
      double resolve,
      double fear,
      double ownDeaths,
      double backstop,
      double capacity)
      implements Event {}

  /** All have decided: what at least one of its owners carried out, and what nobody did. */
  record WordTested(String actor, List<String> kept, List<String> broken) implements Event {
    public WordTested {
      kept = List.copyOf(kept);
      broken = List.copyOf(broken);
    }
  }

  /** The challenger changes what it believes of a guarantor's promise. */
  record BeliefChange(
      String actor, String guarantor, String attachment, double from, double to, boolean learnt)
      implements Event {}

  /** The challenger threatens escalation: the guarantors' mean fear of it rises. */
  record Threat(String actor, double fearFrom, double fearTo) implements Event {}

  /** Long-range strikes begin. */
  record StrikesBegin(String actor, int salvosLeft) implements Event {}

  /** Long-range strikes end. */
  record StrikesEnd(String actor, int salvos, int days) implements Event {}

  /** Called-in brigades are on their way. */
  record BrigadesCalledIn(String actor, int brigades) implements Event {}

  /** A brigade takes over a place in the force, from another guarantor's, its own or from nobody. */
  record Relief(String actor, int place, String relieved, int weakDays, double presence)
      implements Event {}

  /** A place in the force is left empty because no rested brigade is to be had. */
  record PlaceEmpty(String actor, int place) implements Event {}

  /** The posture asks for another number of brigades. */
  record ForceChange(String actor, int from, int to) implements Event {}

  /** A contributor joins the force. */
  record ContributorJoins(String actor, int pledged) implements Event {}

  /** A contributor gives less of its pledge than before; 0 when it has left. */
  record ContributorGivesLess(String actor, double from, double to, double backstop)
      implements Event {}

  /** The backstop changes. */
  record BackstopChange(String actor, double from, double to) implements Event {}

  /** An election moves a guarantor's resolve. */
  record Election(String actor, double resolveFrom, double resolveTo) implements Event {}

  /** The talks reach another phase, or fall back. */
  record TalksStep(String actor, String from, String to, double progress, double will)
      implements Event {}

  /** A settlement is offered to the challenger; what taking it would bring it. */
  record SettlementOffered(String actor, double worth) implements Event {}

  /** A truce of energy or maritime targets comes into force. */
  record TruceBegins(String actor, String kind) implements Event {}

  /** A truce of energy or maritime targets lapses. */
  record TruceEnds(String actor, String kind) implements Event {}

  /** The pressure of sanctions on the challenger has changed noticeably. */
  record SanctionsChange(String actor, double from, double to) implements Event {}

  /** A crisis on the contributors' own border, chosen by the challenger or not. */
  record FlankCrisis(String actor, boolean chosen, double shortfall) implements Event {}

  /** The host's army breaks. */
  record HostBreaks(String actor, double cohesion) implements Event {}

  /** A year has passed; counts are those of this year, the rest is as it stands. */
  record YearPassed(
      String actor,
      int year,
      long violations,
      long deathsChallenger,
      long deathsHost,
      long deathsForeign,
      double tension,
      double restraint,
      double forceRatio,
      double sanctions)
      implements Event {}

  /** The ceasefire has collapsed; deaths within the last 365 days. */
  record Collapse(String actor, String cause, long deathsOfYear, double belief) implements Event {}

  /** The war has become one between the challenger and guarantors. */
  record WiderWar(String actor, double foreignEngaged) implements Event {}

  /** Nuclear weapons are used. */
  record NuclearUse(String actor) implements Event {}

  /** The trial ends. */
  record TrialEnds(
      String actor,
      String outcome,
      double km2Lost,
      long deathsChallenger,
      long deathsHost,
      long deathsForeign,
      double sustainedShare)
      implements Event {}
}
