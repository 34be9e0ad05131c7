package ceasefire.model;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sim.engine.Sequence;
import sim.engine.Steppable;

/**
 * What happens on a day of a trial, in this order: the schedule is built from this list.
 *
 * <p>No two agents share an ordering: MASON would shuffle them with a generator of its own.
 */
public enum Turn {
  INCIDENTS(
      Rhythm.DAILY,
      "The day's fire: flare-ups, violations and deaths sector by sector, on what the sectors did"
          + " yesterday; deep strikes and incidents at sea"),
  RUNGS(
      Rhythm.DAILY, "Each sector goes up or down a rung; an assault that nobody ordered may begin"),
  REGIMES(Rhythm.DAILY, "Restraint erodes and tension relaxes"),
  BATTLES(
      Rhythm.DAILY,
      "A wave of a war begins when it is due; brigades join battles; every battle is fought for a"
          + " day and may end"),
  RESPONSES(
      Rhythm.DAILY,
      "The tripwire is looked at and guarantors decide; missiles are fired; sanctions snap back;"
          + " the war may widen or turn nuclear"),
  FORCE(Force.class, "Brigades are relieved, recover, train and arrive; slots open and close"),
  CHALLENGER(
      Challenger.class,
      "Its massing is seen, or is complete, so that it attacks or calls the attack off"),
  GUARANTORS(
      Guarantor.class, "An election moves resolve and may cut the backstop; one after another"),
  TALKS(Negotiation.class, "A truce with a deadline is renewed, becomes a ceasefire or lapses"),
  SECTOR_TRUCES(
      SectorTruce.class,
      "A truce of energy or maritime targets begins, is extended or lapses; one after the other"),
  FLANK(AllianceFlank.class, "A flash point flares up on the contributors' own border"),
  STANCE(Stance.class, "A planned change of the posture sets in or is complete"),
  MONTH(
      Rhythm.MONTHLY,
      "Sanctions are relieved and armies rebuilt; the host's troops, cohesion and works change; the"
          + " backstop wears off; resolve drifts and beliefs settle; contributors make up their"
          + " minds; talks go on; the sides may recommit"),
  RETAKE(Rhythm.MONTHLY, "The host may try to retake ground"),
  CHOICE(
      Rhythm.MONTHLY,
      "The challenger weighs its acts and chooses one, unless it is massing or attacking"),
  CLOSING(
      Rhythm.CLOSING,
      "The dead and the costs are counted; 1,000 deaths in a year are a collapse; a week is booked;"
          + " the trial may end");

  /** When a turn comes. */
  public enum Rhythm {
    DAILY("every day"),
    ON_DATES("on dates of its own"),
    MONTHLY("every 30 days, from a day of the first month that each trial draws"),
    CLOSING("at the end of every day");

    private final String text;

    Rhythm(String text) {
      this.text = text;
    }

    /** The rhythm in words. */
    public String text() {
      return text;
    }
  }

  /** Room for the agents of one turn, each with an ordering of its own. */
  private static final int MOST_AGENTS = 1_000_000;

  private final Rhythm rhythm;
  private final String meaning;

  @Nullable
  private final Class<? extends Steppable> dated;

  Turn(Rhythm rhythm, String meaning) {
    this.rhythm = rhythm;
    this.meaning = meaning;
    dated = null;
  }

  Turn(Class<? extends Steppable> agent, String meaning) {
    rhythm = Rhythm.ON_DATES;
    this.meaning = meaning;
    dated = agent;
  }

  /** When it comes. */
  public Rhythm rhythm() {
    return rhythm;
  }

  /** What happens in it. */
  public String meaning() {
    return meaning;
  }

  /** Its name in words. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The class that acts in it. */
  public Class<? extends Steppable> agent() {
    return dated == null ? phase().getClass() : dated;
  }

  /** Its place in a day on MASON's schedule; of several agents each adds its number. */
  int ordering() {
    return ordinal() * MOST_AGENTS;
  }

  /** All turns of a rhythm as one step of the schedule, which keeps their order. */
  static Sequence sequence(Rhythm rhythm) {
    return new Sequence(Arrays.stream(values())
        .filter(turn -> turn.rhythm == rhythm)
        .map(Turn::phase)
        .toArray(Steppable[]::new));
  }

  private Steppable phase() {
    return switch (this) {
      case INCIDENTS -> new IncidentPhase();
      case RUNGS -> new RungPhase();
      case REGIMES -> new RegimePhase();
      case BATTLES -> new BattlePhase();
      case RESPONSES -> new ResponsePhase();
      case MONTH -> new MonthPhase();
      case RETAKE -> new RetakePhase();
      case CHOICE -> new ChallengerPhase();
      case CLOSING -> new ClosingPhase();
      case FORCE, CHALLENGER, GUARANTORS, TALKS, SECTOR_TRUCES, FLANK, STANCE ->
        throw new IllegalStateException(this + " is the turn of agents with dates");
    };
  }
}
