package ceasefire.model;

import ceasefire.chronicle.Chronicle;
import ceasefire.random.RandomStream;
import ceasefire.rules.Act;
import ceasefire.rules.Attachment;
import ceasefire.rules.BeliefPrior;
import ceasefire.rules.ChangeTrigger;
import ceasefire.rules.Massing;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sim.engine.Sequence;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One ceasefire, played day by day on MASON's schedule.
 *
 * <p>The order of a day is that of {@link Turn}. A model is reused from
 * trial to trial: {@link #start} rebuilds all that changes. Nothing is drawn but from the named
 * streams, so that a trial depends on (scenario, seed) only. Not safe for several threads.
 */
public final class CeasefireModel extends SimState {
  private static final long serialVersionUID = 1L;

  /** Troops that make one brigade equivalent. */
  public static final double PERSONS_PER_EQUIVALENT = 4_000;

  static final int MONTH_DAYS = Massing.MONTH_DAYS;
  static final Attachment[] ATTACHMENTS = Attachment.values();
  static final Act[] ACTS = Act.values();

  static final int FORCE_DATES = Turn.FORCE.ordering();
  static final int CHALLENGER_DATES = Turn.CHALLENGER.ordering();
  static final int GUARANTOR_DATES = Turn.GUARANTORS.ordering();
  static final int TALKS_DATES = Turn.TALKS.ordering();
  static final int SECTOR_TRUCE_DATES = Turn.SECTOR_TRUCES.ordering();
  static final int STANCE_DATES = Turn.STANCE.ordering();
  static final int FLANK_DATES = Turn.FLANK.ordering();

  private final transient Setup setup;
  final Streams streams;
  private final Sequence dailyPhases = Turn.sequence(Turn.Rhythm.DAILY);
  private final Sequence monthlyPhases = Turn.sequence(Turn.Rhythm.MONTHLY);
  private final Sequence closing = Turn.sequence(Turn.Rhythm.CLOSING);

  final Line line;
  final Challenger challenger;
  final Host host;
  final Economy economy;
  final Guarantor[] guarantors;
  final ExternalDeterrent[] deterrents;
  final MonitoringMission monitors;
  final Stance stance;
  final Coalition coalition;
  final Force force;
  final TripwireForce tripwire;
  final Battlefield battlefield;
  final EscalationLadder ladder;
  final AllianceFlank flank;
  final Outlook outlook;
  final Negotiation negotiation;
  private final Ledger ledger;
  final WeekBook weekBook;
  final transient Witness witness = new Witness();

  private transient @Nullable WeeklySeries series;
  private long trialSeed;
  private int day;
  private boolean over;
  private int monthDay;
  double troopsWeight;

  /** Makes a model of a scenario, to be reused for all its trials on one thread. */
  public CeasefireModel(Setup setup) {
    this(setup, name -> RandomStream.named(0, name));
  }

  /** Makes a model whose streams come from {@code maker}, for instance to count draws. */
  public CeasefireModel(Setup setup, Function<String, RandomStream> maker) {
    super(0);
    this.setup = setup;
    streams = new Streams(maker);
    line = new Line(setup);
    challenger = new Challenger();
    host = new Host(setup);
    economy = new Economy(setup);
    guarantors = new Guarantor[setup.scenario.guarantors().size()];
    for (int g = 0; g < guarantors.length; g++) {
      guarantors[g] = new Guarantor(g, setup.scenario.guarantors().get(g));
    }
    deterrents = setup.scenario.posture().deterrents().stream()
        .map(d -> new ExternalDeterrent(d, setup.owner(d)))
        .toArray(ExternalDeterrent[]::new);
    stance = new Stance(setup);
    coalition = new Coalition(setup);
    monitors = new MonitoringMission(setup);
    force = new Force(setup);
    tripwire = new TripwireForce(setup);
    battlefield = new Battlefield(setup);
    ladder = new EscalationLadder(setup);
    flank = new AllianceFlank(setup);
    outlook = new Outlook(setup);
    negotiation = new Negotiation(setup);
    ledger = new Ledger(setup);
    weekBook = new WeekBook(setup);
  }

  private CeasefireModel(CeasefireModel other, Setup setup) {
    super(0);
    this.setup = setup;
    streams = new Streams(name -> RandomStream.named(0, name));
    line = new Line(other.line, setup);
    challenger = new Challenger(other.challenger);
    host = new Host(other.host, setup);
    economy = new Economy(other.economy, setup);
    guarantors = Guarantor.copies(other.guarantors, setup);
    deterrents = ExternalDeterrent.copies(other.deterrents, setup);
    stance = new Stance(other.stance, setup);
    coalition = new Coalition(other.coalition, setup);
    monitors = new MonitoringMission(other.monitors, setup);
    force = new Force(other.force, setup);
    tripwire = new TripwireForce(other.tripwire, setup);
    battlefield = new Battlefield(other.battlefield, setup);
    ladder = new EscalationLadder(other.ladder, setup);
    flank = new AllianceFlank(other.flank, setup);
    outlook = new Outlook(setup);
    negotiation = new Negotiation(other.negotiation, setup);
    ledger = new Ledger(other.ledger);
    weekBook = new WeekBook(other.weekBook, setup);
    trialSeed = other.trialSeed;
    day = other.day;
    over = other.over;
    monthDay = other.monthDay;
    troopsWeight = other.troopsWeight;
  }

  /** Plays one trial from its seed to its end. */
  public void play(long seed) {
    play(seed, null);
  }

  /** Plays one trial from its seed to its end and records its weeks where a series is given. */
  public void play(long seed, @Nullable WeeklySeries recorded) {
    begin(seed, recorded);
    playOn();
  }

  /** Tells a chronicle what happens from now on, in this trial and the next; nobody if it is null. */
  public void tell(@Nullable Chronicle chronicle) {
    witness.listen(chronicle, this);
  }

  /** Puts the model on the eve of the first day of a trial. */
  public void begin(long seed, @Nullable WeeklySeries recorded) {
    prepare(seed, recorded);
    start();
  }

  /** Chooses the trial that {@link #start} will begin, for those who call that themselves. */
  public void prepare(long seed, @Nullable WeeklySeries recorded) {
    trialSeed = seed;
    series = recorded;
  }

  /** Plays on, from wherever the trial is, to its end. */
  public void playOn() {
    while (!over) {
      schedule.step(this);
    }
  }

  /** Plays the next so many days, or fewer if the trial ends before. */
  public void playDays(int days) {
    for (int d = 0; d < days && !over; d++) {
      schedule.step(this);
    }
  }

  /**
   * A deep copy that goes on from this day with the streams of another seed. With this trial's own
   * seed it goes on exactly as this one does.
   */
  public CeasefireModel branch(long newSeed) {
    return branch(newSeed, setup);
  }

  /** The same under another posture from today on; {@link Setup#checkFrame} says what stays. */
  public CeasefireModel branch(long newSeed, Setup changed) {
    changed.checkFrame(setup);
    CeasefireModel copy = new CeasefireModel(this, changed);
    copy.trialSeed = newSeed;
    copy.streams.rekey(newSeed);
    copy.scheduleAll(day + 1);
    Offshoot.schedule(copy, newSeed != trialSeed);
    if (changed != setup) {
      copy.stance.takeUp(copy);
    }
    return copy;
  }

  @Override
  public void start() {
    super.start();
    streams.rekey(trialSeed);
    day = 0;
    over = false;
    monthDay = 1 + streams.world.at(World.MONTH_DAY, 0).nextInt(MONTH_DAYS);
    BeliefPrior prior = setup.scenario.beliefPrior();
    RandomStream random = streams.world.at(World.TROOPS_WEIGHT, 0);
    troopsWeight = random.uniform(prior.leastTroopsLogit(), prior.greatestTroopsLogit());
    ledger.begin();
    weekBook.begin(series);
    battlefield.begin();
    tripwire.begin();
    ladder.windClocks(streams);
    challenger.begin(setup, streams);
    host.begin(streams);
    economy.begin();
    line.begin(this);
    deploy();
    for (ExternalDeterrent deterrent : deterrents) {
      deterrent.begin();
    }
    scheduleAll(1);
    stance.begin(this);
    coalition.begin(this);
    force.begin(this);
    flank.begin(this);
    for (Guarantor guarantor : guarantors) {
      guarantor.begin(this);
      guarantor.judge(this);
    }
    negotiation.begin(this);
    tripwire.takeUp(this);
    witness.begin(this);
  }

  private void scheduleAll(int firstDay) {
    int nextMonth = firstDay + Math.floorMod(monthDay - firstDay, MONTH_DAYS);
    schedule.scheduleRepeating(firstDay, Turn.INCIDENTS.ordering(), dailyPhases, 1);
    schedule.scheduleRepeating(nextMonth, Turn.MONTH.ordering(), monthlyPhases, MONTH_DAYS);
    schedule.scheduleRepeating(firstDay, Turn.CLOSING.ordering(), closing, 1);
  }

  /** Schedules an agent for a date of its own, unless that lies beyond the horizon. */
  void scheduleDated(Steppable agent, int ordering, int onDay) {
    if (onDay <= setup.horizonDays()) {
      schedule.scheduleOnce(onDay, ordering, agent);
    }
  }

  /** Begins the day that the schedule has reached. */
  void dawn() {
    day = (int) schedule.getTime();
  }

  /** Shares out along the line what is left of the armies. */
  void deploy() {
    line.deploy(challenger.strength, host.strength);
  }

  /**
   * Buries the dead of an incident in a sector, or in none, half on each side; returns how many of the
   * host's side were of the force.
   */
  int bury(int deaths, int sector, RandomStream random) {
    double foreignShare =
        sector == Sector.NOWHERE ? 0 : sectors()[sector].foreignShare(PERSONS_PER_EQUIVALENT);
    int hostSide = random.binomial(deaths, 0.5);
    int foreign = foreignShare > 0 ? random.binomial(hostSide, foreignShare) : 0;
    challenger.fallen += deaths - hostSide;
    host.fallen += hostSide - foreign;
    ledger.casualties.add(Casualties.CHALLENGER, deaths - hostSide);
    ledger.casualties.add(Casualties.HOST, hostSide - foreign);
    loseForeign(foreign, sector);
    return foreign;
  }

  /** Notes deaths of the force in a sector, shared by its owners as they share its troops. */
  void loseForeign(double deaths, int sector) {
    if (deaths > 0) {
      tripwire.fallen.note(sector, deaths, day);
      ledger.casualties.add(Casualties.FOREIGN, deaths);
      double all = 0;
      for (Guarantor guarantor : guarantors) {
        all += force.troopsDeployed(guarantor.index, day);
      }
      for (Guarantor guarantor : guarantors) {
        double own = force.troopsDeployed(guarantor.index, day);
        guarantor.deaths += own > 0 ? deaths * (own / all) : 0;
      }
    }
  }

  /** Notes a major violation; a new episode raises tension. */
  void major(Ledger.Initiator initiator) {
    if (ledger.noteMajor(day, initiator, setup.scenario.line().episodeGapDays())) {
      line.raiseTension();
      witness.episode(initiator, this);
      negotiation.noteEpisode(this);
    }
    stance.trigger(ChangeTrigger.FIRST_VIOLATION, this);
  }

  /** The ceasefire has collapsed: from today there is war. */
  void collapse(Ledger.Initiator initiator, Ledger.Cause cause) {
    major(initiator);
    ledger.collapseDay = day;
    ledger.collapseInitiator = initiator;
    ledger.collapseCause = cause;
    weekBook.settle(this);
    ledger.freeze(this);
    challenger.warning = challenger.warningDays(day);
    challenger.stopMassing();
    witness.collapsed(this);
    negotiation.breakOff(this);
    battlefield.openWar(day, this);
  }

  /** The war has become one between the challenger and the guarantors; with it the ceasefire ends. */
  void widen(Ledger.Initiator initiator, Ledger.Cause cause) {
    if (ledger.widerWarDay == Ledger.NEVER) {
      ledger.widerWarDay = day;
      if (!ledger.hasCollapsed()) {
        collapse(initiator, cause);
      }
      battlefield.widenWar(day);
    }
  }

  /** Calls up all brigades of all guarantors, at the expense of home defence. */
  void surge() {
    for (Guarantor guarantor : guarantors) {
      if (coalition.takesPart(guarantor.index)) {
        force.callIn(guarantor.index, Integer.MAX_VALUE, true, 0, this);
      }
    }
  }

  /** Ends the trial today. */
  void conclude() {
    over = true;
    ledger.endDay = day;
    if (!ledger.hasCollapsed()) {
      ledger.freeze(this);
    }
  }

  /** Mean belief in the guarantors that hold an attachment; NaN where nobody does. */
  double belief() {
    double sum = 0;
    int count = 0;
    for (Guarantor guarantor : guarantors) {
      if (guarantor.holdsAny()) {
        sum += guarantor.belief;
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }

  /** The trial's seed. */
  public long trialSeed() {
    return trialSeed;
  }

  /** Today, counted from 1 on the first day of the ceasefire; 0 on its eve. */
  public int day() {
    return day;
  }

  /** Whether the trial has ended. */
  public boolean isOver() {
    return over;
  }

  /** How the trial ended, by the worst that it reached. */
  public Outcome outcome() {
    return Outcome.of(ledger, setup.scenario.line().frozenShare());
  }

  /** What follows from the scenario. */
  public Setup setup() {
    return setup;
  }

  /** What has happened so far. */
  public Ledger ledger() {
    return ledger;
  }

  Sector[] sectors() {
    return line.sectors();
  }
}
