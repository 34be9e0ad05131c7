package ceasefire.model;

import ceasefire.random.RandomStream;
import ceasefire.rules.Act;
import ceasefire.rules.Attacks;
import ceasefire.rules.Lanchester;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** All battles that run, and the war once there is one. */
public final class Battlefield implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Room for battles beside the axes of an offensive. */
  private static final int OTHER_BATTLES = 4;

  /** Keys of the stream "battle": a sector's number for an assault there, or one of these. */
  private static final int COMMON_KEY = -1;

  private static final int SEIZURE_KEY = -2;
  private static final int AXIS_KEY = 10_000;
  private static final int DAILY_KEY = 20_000;

  private final transient Setup setup;
  private final Attacks attacks;
  private final Lanchester law;
  final Battle[] battles;
  int running;
  boolean atWar;
  boolean newLine;
  int warDay;
  int nextWave;
  int waveAxes;
  int waveWon;
  double common;

  Battlefield(Setup setup) {
    this.setup = setup;
    attacks = setup.scenario.attacks();
    law = setup.scenario.fighting();
    battles = new Battle[attacks.axes() + OTHER_BATTLES];
    for (int b = 0; b < battles.length; b++) {
      battles[b] = new Battle(b);
    }
  }

  Battlefield(Battlefield other) {
    setup = other.setup;
    attacks = other.attacks;
    law = other.law;
    battles = new Battle[other.battles.length];
    for (int b = 0; b < battles.length; b++) {
      battles[b] = new Battle(other.battles[b]);
    }
    running = other.running;
    atWar = other.atWar;
    newLine = other.newLine;
    warDay = other.warDay;
    nextWave = other.nextWave;
    waveAxes = other.waveAxes;
    waveWon = other.waveWon;
    common = other.common;
  }

  void begin() {
    for (Battle battle : battles) {
      battle.running = false;
    }
    running = 0;
    atWar = false;
    newLine = false;
    warDay = 0;
    nextWave = 0;
    waveAxes = 0;
    waveWon = 0;
    common = 0;
  }

  /** Whether an ordered attack is being fought. */
  boolean orderedAttackRuns() {
    if (running > 0) {
      for (Battle battle : battles) {
        if (battle.running && battle.kind != Battle.Kind.ASSAULT) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the challenger is attacking, by order, a sector that the force holds. */
  boolean heldSectorEntered(Sector[] sectors) {
    if (running > 0) {
      for (Battle battle : battles) {
        if (battle.running
            && battle.byChallenger
            && battle.kind != Battle.Kind.ASSAULT
            && sectors[battle.sector].foreignTroops > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Ground that the challenger has taken so far in battles that still run, km2. */
  double groundInDispute() {
    double km2 = 0;
    if (running > 0) {
      for (Battle battle : battles) {
        km2 += battle.running && battle.byChallenger ? battle.km2 : 0;
      }
    }
    return km2;
  }

  /** Opens the war on its first day; the first wave starts at once. */
  void openWar(int day, CeasefireModel model) {
    atWar = true;
    warDay = day;
    nextWave = day;
    common = model.streams().battle.at(COMMON_KEY, day).gaussian();
    for (ExternalDeterrent deterrent : model.deterrents()) {
      deterrent.sufferFirstBlow();
    }
  }

  /** Starts a seizure by order of the challenger. */
  void seize(int sector, CeasefireModel model) {
    openOrdered(Battle.Kind.SEIZURE, sector, attacks.seizureCommitted(), SEIZURE_KEY, model);
    assignReserves(Battle.Kind.SEIZURE, model);
  }

  /** Starts an assault that nobody ordered, by one side or the other. */
  void assault(int sector, boolean byChallenger, CeasefireModel model) {
    Sector at = model.sectors()[sector];
    double own = attacks.assaultCommitted();
    double foreign = byChallenger ? foreignOnSpot(at, own, model) : 0;
    double met = byChallenger
        ? attacks.defendersMet(own, at.hostStrength, at.challengerStrength) + foreign
        : attacks.defendersMet(own, at.challengerStrength, at.hostStrength);
    double shift = byChallenger ? setup.shift[sector] : -setup.shift[sector];
    Battle battle = free();
    if (battle != null) {
      RandomStream random = model.streams().battle.at(sector, model.day());
      double h = law.exchange(shift, random.gaussian());
      battle.open(
          Battle.Kind.ASSAULT,
          byChallenger,
          sector,
          model.day(),
          own,
          met,
          foreign,
          h,
          law,
          random);
      begun(battle, model);
    }
  }

  private void openOrdered(
      Battle.Kind kind, int sector, double committed, int key, CeasefireModel model) {
    Battle battle = free();
    if (battle == null) {
      return;
    }
    Sector at = model.sectors()[sector];
    double foreign = foreignOnSpot(at, committed, model);
    double met = attacks.defendersMet(committed, at.hostStrength, at.challengerStrength) + foreign;
    RandomStream random = model.streams().battle.at(key, model.day());
    double h = kind == Battle.Kind.AXIS
        ? law.exchange(setup.shift[sector], common, random.gaussian())
        : law.exchange(setup.shift[sector], random.gaussian());
    battle.open(kind, true, sector, model.day(), committed, met, foreign, h, law, random);
    begun(battle, model);
  }

  private void begun(Battle battle, CeasefireModel model) {
    running++;
    model.sectors()[battle.sector].embattled = true;
  }

  /** Foreign troops met on the stretch under attack: no more than the whole force holds forward. */
  private double foreignOnSpot(Sector at, double committed, CeasefireModel model) {
    return at.foreignStrength > 0
        ? Math.min(
            model.force().forwardStrength(),
            attacks.defendersMet(committed, at.foreignStrength, at.challengerStrength))
        : 0;
  }

  /** Sends brigades that are not engaged yet to the challenger's battles of one kind, in turn. */
  private void assignReserves(Battle.Kind kind, CeasefireModel model) {
    if (!setup.scenario.posture().force().fights()) {
      return;
    }
    int warning = model.challenger().warning;
    for (Brigade brigade : model.force().brigades) {
      if (brigade.isDeployed() && brigade.battle == Brigade.NOWHERE) {
        Battle battle = inTurn(kind, brigade.index);
        if (battle != null) {
          int travel = (int) Math.ceil(model.force().daysTo(brigade, battle.sector));
          int arrives = brigade.phase == Brigade.Phase.REINFORCING
              ? Math.max(model.day(), brigade.since)
              : model.day();
          send(brigade, battle, Math.max(model.day(), arrives + travel - warning));
        }
      }
    }
  }

  /** Offers a brigade that was called in and arrives on a day to a battle that still runs then. */
  void offer(Brigade brigade, int arrives, CeasefireModel model) {
    Battle battle = running > 0 ? inTurn(null, brigade.index) : null;
    if (battle != null && setup.scenario.posture().force().fights()) {
      send(
          brigade, battle, arrives + (int) Math.ceil(model.force().daysTo(brigade, battle.sector)));
    }
  }

  private static void send(Brigade brigade, Battle battle, int day) {
    brigade.battle = battle.index;
    brigade.joinsOn = day;
    brigade.joined = false;
    brigade.engaged = 0;
  }

  private @Nullable Battle inTurn(Battle.@Nullable Kind kind, int turn) {
    int count = 0;
    for (Battle battle : battles) {
      count += isOffered(battle, kind) ? 1 : 0;
    }
    int left = count == 0 ? 0 : turn % count;
    for (Battle battle : battles) {
      if (isOffered(battle, kind) && left-- == 0) {
        return battle;
      }
    }
    return null;
  }

  private static boolean isOffered(Battle battle, Battle.@Nullable Kind kind) {
    return battle.running
        && battle.byChallenger
        && (kind == null ? battle.kind != Battle.Kind.ASSAULT : battle.kind == kind);
  }

  private @Nullable Battle free() {
    for (Battle battle : battles) {
      if (!battle.running) {
        return battle;
      }
    }
    return null;
  }

  /** Lets the day's fighting pass. */
  void fight(CeasefireModel model) {
    int day = model.day();
    if (atWar && !newLine && day >= nextWave && waveAxes == 0) {
      openWave(model);
    }
    if (running == 0) {
      return;
    }
    joinArrivals(model);
    for (Battle battle : battles) {
      if (battle.running) {
        RandomStream random = model.streams().battle.at(DAILY_KEY + battle.index, day);
        double supply = battle.byChallenger ? model.challenger().supply : 1;
        Battle.Verdict verdict = battle.fight(day, supply, law, random);
        settleLosses(battle, model);
        if (verdict != Battle.Verdict.GOES_ON) {
          close(battle, verdict, model);
        }
      }
    }
    model.deploy();
  }

  private void openWave(CeasefireModel model) {
    double[] utilities = model.outlook().weigh(Act.OFFENSIVE, model);
    double committed = attacks.axisCommitted(model.challenger().strength);
    waveAxes = 0;
    waveWon = 0;
    for (int axis = 0; axis < attacks.axes(); axis++) {
      RandomStream random = model.streams().choice.at(AXIS_KEY + axis, model.day());
      int sector =
          setup.scenario.challenger().choice().chooseSector(utilities, setup.lengthShare, random);
      int before = running;
      openOrdered(Battle.Kind.AXIS, sector, committed, AXIS_KEY + axis, model);
      waveAxes += running - before;
    }
    assignReserves(Battle.Kind.AXIS, model);
  }

  private void joinArrivals(CeasefireModel model) {
    for (Brigade brigade : model.force().brigades) {
      if (brigade.battle != Brigade.NOWHERE
          && !brigade.joined
          && brigade.joinsOn <= model.day()
          && brigade.isDeployed()) {
        brigade.joined = true;
        Battle battle = battles[brigade.battle];
        brigade.engaged =
            (1 - model.force().partIn(brigade, battle.sector)) * brigade.fightingStrength();
        battle.reinforce(brigade.engaged);
      }
    }
  }

  private void settleLosses(Battle battle, CeasefireModel model) {
    double killed = law.killedShare() * CeasefireModel.PERSONS_PER_EQUIVALENT;
    Casualties casualties = model.ledger().casualties;
    if (battle.byChallenger) {
      model.challenger().lose(battle.attackerLoss);
      model.host().lose(battle.hostSideLoss);
      casualties.add(Casualties.CHALLENGER, killed * battle.attackerLoss);
      casualties.add(Casualties.HOST, killed * battle.hostSideLoss);
      model.loseForeign(killed * battle.foreignLoss);
    } else {
      model.host().lose(battle.attackerLoss);
      model.challenger().lose(battle.hostSideLoss);
      casualties.add(Casualties.HOST, killed * battle.attackerLoss);
      casualties.add(Casualties.CHALLENGER, killed * battle.hostSideLoss);
    }
  }

  private void close(Battle battle, Battle.Verdict verdict, CeasefireModel model) {
    battle.running = false;
    running--;
    Sector sector = model.sectors()[battle.sector];
    sector.embattled = false;
    for (Battle other : battles) {
      sector.embattled |= other.running && other.sector == battle.sector;
    }
    releaseBrigades(battle, model);
    boolean won = verdict == Battle.Verdict.ATTACKER_WON;
    if (battle.byChallenger && verdict != Battle.Verdict.DEFENDER_WON) {
      sector.groundLost += battle.km2;
      model.ledger().km2Lost += battle.km2;
    }
    if (battle.kind == Battle.Kind.SEIZURE && won && battle.km2 > 0) {
      model.ledger().seized = true;
    }
    if (battle.kind == Battle.Kind.AXIS) {
      waveWon += won ? 1 : 0;
      waveAxes--;
      if (waveAxes == 0) {
        newLine = waveWon >= attacks.axesNeeded();
        nextWave = model.day() + attacks.pauseDays();
      }
    }
  }

  private void releaseBrigades(Battle battle, CeasefireModel model) {
    double lostShare = battle.foreignStart > 0
        ? Math.max(0, 1 - battle.foreignDefenders / battle.foreignStart)
        : 0;
    double arrived = 0;
    for (Brigade brigade : model.force().brigades) {
      if (brigade.battle == battle.index) {
        arrived += brigade.engaged;
        brigade.lose(lostShare * brigade.engaged);
        brigade.battle = Brigade.NOWHERE;
        brigade.joined = false;
        brigade.engaged = 0;
      }
    }
    if (lostShare > 0) {
      model
          .force()
          .loseForward(battle.sector, lostShare * Math.max(0, battle.foreignStart - arrived));
      model.force().takeStock(model);
    }
  }

  /** Whether the war phase is over: a new line was reached, or its days have passed. */
  boolean isWarOver(int day) {
    return atWar && (newLine || day >= warDay + attacks.warDays());
  }
}
