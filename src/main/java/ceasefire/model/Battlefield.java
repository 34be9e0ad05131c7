package ceasefire.model;

import ceasefire.random.RandomStream;
import ceasefire.rules.Attacks;
import ceasefire.rules.BattleTerms;
import ceasefire.rules.CombatRule;
import ceasefire.rules.Verdict;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** All battles that run, and the war once there is one. */
public final class Battlefield implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Room for battles beside the axes of an offensive. */
  private static final int OTHER_BATTLES = 4;

  /** Keys of the stream "battle": a sector's number for an assault there, the war's, or one of these. */
  private static final int SEIZURE_KEY = -2;

  private static final int RETAKE_KEY = -3;

  private static final int DAILY_KEY = 20_000;

  private final transient Setup setup;
  private final Attacks attacks;
  private final CombatRule rule;
  private final BattleTerms terms;
  final Battle[] battles;
  int running;
  private final War war;
  private final Reinforcements reinforcements;

  Battlefield(Setup setup) {
    this.setup = setup;
    attacks = setup.scenario.attacks();
    rule = setup.scenario.fighting();
    terms = setup.scenario.battles();
    battles = new Battle[attacks.axes() + OTHER_BATTLES];
    for (int b = 0; b < battles.length; b++) {
      battles[b] = new Battle(b);
    }
    war = new War(setup);
    reinforcements = new Reinforcements(setup, battles);
  }

  /** A copy that goes on under what follows from another scenario, or from the same. */
  Battlefield(Battlefield other, Setup setup) {
    this.setup = setup;
    attacks = setup.scenario.attacks();
    rule = setup.scenario.fighting();
    terms = setup.scenario.battles();
    battles = new Battle[other.battles.length];
    for (int b = 0; b < battles.length; b++) {
      battles[b] = new Battle(other.battles[b]);
    }
    running = other.running;
    war = new War(other.war, setup);
    reinforcements = new Reinforcements(setup, battles);
  }

  void begin() {
    for (Battle battle : battles) {
      battle.running = false;
    }
    running = 0;
    war.begin();
  }

  /** Whether an attack by order of the challenger is being fought. */
  boolean orderedAttackRuns() {
    if (running > 0) {
      for (Battle battle : battles) {
        if (battle.running && battle.isOrderedByChallenger()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the host is trying to retake ground. */
  boolean retakeRuns() {
    if (running > 0) {
      for (Battle battle : battles) {
        if (battle.running && battle.kind == Battle.Kind.RETAKE) {
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
            && battle.isOrderedByChallenger()
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

  /** Opens the war on its first day; the first wave starts on the day after. */
  void openWar(int day, CeasefireModel model) {
    war.open(day, model);
  }

  /** Starts a seizure by order of the challenger. */
  void seize(int sector, CeasefireModel model) {
    attack(Battle.Kind.SEIZURE, sector, attacks.seizureCommitted(), SEIZURE_KEY, model);
    reinforcements.assign(Battle.Kind.SEIZURE, model);
  }

  /** Starts an assault that nobody ordered, by one side or the other. */
  void assault(int sector, boolean byChallenger, CeasefireModel model) {
    Sector at = model.sectors()[sector];
    double own = attacks.assaultCommitted();
    double foreign = byChallenger ? foreignOnSpot(at, own, model) : 0;
    double met = byChallenger
        ? attacks.defendersMet(own, at.hostStrength, at.challengerStrength) + foreign
        : attacks.defendersMet(own, at.challengerStrength, at.hostStrength);
    double shift = byChallenger ? at.shift + model.stance.airShift : model.host.attackShift(at);
    Battle battle = free();
    if (battle != null) {
      battle.open(Battle.Kind.ASSAULT, byChallenger, sector, model.day(), own, met, foreign);
      // Two assaults in one sector on one day have draws of their own.
      int key = sector + model.sectors().length * battle.index;
      rule.open(battle.sides, shift, model.streams.battle.at(key, model.day()));
      begun(battle, model);
    }
  }

  /** Starts an attempt of the host to retake ground, if there is room and an army for it. */
  boolean retake(int sector, double committed, CeasefireModel model) {
    Battle battle = free();
    Sector at = model.sectors()[sector];
    if (battle == null || !(committed > 0)) {
      return false;
    }
    double met = attacks.defendersMet(committed, at.challengerStrength, at.hostStrength);
    battle.open(Battle.Kind.RETAKE, false, sector, model.day(), committed, met, 0);
    rule.open(
        battle.sides, model.host.attackShift(at), model.streams.battle.at(RETAKE_KEY, model.day()));
    begun(battle, model);
    return true;
  }

  /** Starts an ordered attack if there is room for a battle; {@code key} is that of its stream. */
  boolean attack(Battle.Kind kind, int sector, double committed, int key, CeasefireModel model) {
    Battle battle = free();
    if (battle == null) {
      return false;
    }
    Sector at = model.sectors()[sector];
    double foreign = foreignOnSpot(at, committed, model);
    double met = attacks.defendersMet(committed, at.hostStrength, at.challengerStrength) + foreign;
    double brought = committed * model.economy.factor(kind.act());
    battle.open(kind, true, sector, model.day(), brought, met, foreign);
    RandomStream random = model.streams.battle.at(key, model.day());
    double shift = at.shift + model.stance.airShift;
    if (kind == Battle.Kind.AXIS) {
      rule.open(battle.sides, shift, war.common(), random);
    } else {
      rule.open(battle.sides, shift, random);
    }
    begun(battle, model);
    return true;
  }

  private void begun(Battle battle, CeasefireModel model) {
    running++;
    model.sectors()[battle.sector].embattled = true;
    model.witness.battleBegins(battle, model);
  }

  /** Foreign troops met on the stretch under attack: no more than are forward and fight nowhere else. */
  private double foreignOnSpot(Sector at, double committed, CeasefireModel model) {
    return at.foreignStrength > 0
        ? Math.min(
            Math.max(0, model.force.forwardStrength() - reinforcements.engagedForward(model)),
            attacks.defendersMet(committed, at.foreignStrength, at.challengerStrength))
        : 0;
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
    if (war.isWaveDue(day)) {
      war.openWave(this, model);
      reinforcements.assign(Battle.Kind.AXIS, model);
    }
    if (running == 0) {
      return;
    }
    reinforcements.join(model);
    for (Battle battle : battles) {
      if (battle.running) {
        RandomStream random = model.streams.battle.at(DAILY_KEY + battle.index, day);
        double supply = battle.byChallenger ? model.challenger.supply : 1;
        double held = battle.km2;
        Verdict verdict = battle.fight(supply, rule, terms, random);
        if (battle.byChallenger) {
          model.tripwire.taken.note(battle.sector, battle.km2 - held, day);
        }
        settleLosses(battle, model);
        if (verdict != Verdict.GOES_ON) {
          close(battle, verdict, model);
        }
      }
    }
    model.deploy();
  }

  private void settleLosses(Battle battle, CeasefireModel model) {
    double killed = terms.killedShare() * CeasefireModel.PERSONS_PER_EQUIVALENT;
    Casualties casualties = model.ledger().casualties;
    if (battle.byChallenger) {
      model.challenger.lose(battle.sides.attackerLoss());
      model.host.lose(battle.hostSideLoss);
      casualties.add(Casualties.CHALLENGER, killed * battle.sides.attackerLoss());
      casualties.add(Casualties.HOST, killed * battle.hostSideLoss);
      model.loseForeign(killed * battle.foreignLoss / setup.traits.strength, battle.sector);
    } else {
      model.host.lose(battle.sides.attackerLoss());
      model.challenger.lose(battle.hostSideLoss);
      casualties.add(Casualties.HOST, killed * battle.sides.attackerLoss());
      casualties.add(Casualties.CHALLENGER, killed * battle.hostSideLoss);
    }
  }

  private void close(Battle battle, Verdict verdict, CeasefireModel model) {
    battle.running = false;
    running--;
    Sector sector = model.sectors()[battle.sector];
    sector.embattled = false;
    for (Battle other : battles) {
      sector.embattled |= other.running && other.sector == battle.sector;
    }
    reinforcements.release(battle, model);
    if (battle.isOrderedByChallenger()) {
      model.ledger().lastAttackDay = model.day();
    }
    model.witness.battleEnds(battle, verdict, model);
    if (battle.byChallenger && verdict == Verdict.DEFENDER_WON) {
      model.tripwire.taken.note(battle.sector, -battle.km2, model.day());
    }
    double lost = battle.groundLost(verdict);
    sector.groundLost += lost;
    model.ledger().km2Lost += lost;
    if (battle.kind == Battle.Kind.SEIZURE && lost > 0) {
      model.ledger().seized = true;
    }
    if (battle.kind == Battle.Kind.AXIS) {
      war.endAxis(verdict == Verdict.ATTACKER_WON, model.day());
    }
  }

  /** Offers a brigade that was called in and arrives on a day to a battle that still runs then. */
  void offer(Brigade brigade, int arrives, CeasefireModel model) {
    if (running > 0) {
      reinforcements.offer(brigade, arrives, model);
    }
  }

  /** The war that is being fought has grown beyond the host country. */
  void widenWar(int day) {
    war.widen(day);
  }

  /** Foreign troops in combat with the challenger, brigade equivalents. */
  double foreignEngaged() {
    double engaged = 0;
    if (running > 0) {
      for (Battle battle : battles) {
        engaged += battle.running && battle.byChallenger ? battle.foreignDefenders : 0;
      }
    }
    return engaged;
  }

  /** Whether the war phase is over: a new line was reached, or its days have passed. */
  boolean isWarOver(int day) {
    return war.isOver(day);
  }
}
