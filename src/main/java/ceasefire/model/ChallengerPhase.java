package ceasefire.model;

import ceasefire.random.RandomStream;
import ceasefire.rules.Act;
import ceasefire.rules.Attacks;
import ceasefire.rules.ChallengerRule;
import ceasefire.rules.Massing;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The challenger's monthly choice and what becomes of it. */
final class ChallengerPhase implements Steppable {
  private static final long serialVersionUID = 1L;

  @Override
  public void step(SimState state) {
    CeasefireModel model = (CeasefireModel) state;
    if (model.ledger().hasCollapsed()
        || model.challenger.isMassing()
        || model.battlefield.orderedAttackRuns()) {
      return;
    }
    Setup setup = model.setup();
    ChallengerRule rule = setup.scenario.challenger().choice();
    double[][] utilities = model.outlook.weigh(model);
    RandomStream random = model.streams.choice.at(0, model.day());
    Act act = rule.choose(utilities, setup.strengthShare, random);
    int sector = act.isLocal()
        ? rule.chooseSector(utilities[act.ordinal()], setup.strengthShare, random)
        : Sector.NOWHERE;
    model.witness.decided(utilities, act, sector, model);
    if (act == Act.SETTLE) {
      model.negotiation.settle(model);
    } else if (act == Act.FLANK_CRISIS || act == Act.FLANK_WAR) {
      model.flank.carryOut(act, model);
    } else if (act.isLocal()) {
      order(act, sector, model);
    }
  }

  private static void order(Act act, int sector, CeasefireModel model) {
    if (act == Act.PROBE) {
      probe(sector, model);
      return;
    }
    int day = model.day();
    Massing massing = model.setup().scenario.challenger().massing();
    RandomStream random = model.streams.massing.at(0, day);
    if (random.chance(massing.immediateProbability(model.negotiation.boundDays(day)))) {
      attack(act, sector, model);
      return;
    }
    Challenger challenger = model.challenger;
    challenger.massingSince = day;
    GuardrailsInForce guardrails = model.negotiation.guardrails();
    double days = massing.drawDays(random) * guardrails.massingFactor(day);
    challenger.massingUntil = day + Math.max(1, (int) Math.rint(days));
    int seenAfter =
        massing.drawSeenAfter(guardrails.massingSeenPerDay(massing.seenPerDay(), day), random);
    challenger.massingSeenOn =
        seenAfter < challenger.massingUntil - day ? day + seenAfter : Integer.MAX_VALUE;
    challenger.massingForOffensive = act == Act.OFFENSIVE;
    challenger.massingSector = sector;
    model.witness.massingBegins(act, model);
    challenger.schedule(model);
  }

  /** Carries out the attack that was prepared, or calls it off. */
  static void finishMassing(CeasefireModel model) {
    Challenger challenger = model.challenger;
    Act act = challenger.massingForOffensive ? Act.OFFENSIVE : Act.SEIZE;
    int sector = challenger.massingSector;
    challenger.warning = 0;
    if (!model.ledger().hasCollapsed()) {
      ChallengerParams params = model.setup().scenario.challenger();
      double advantage = model.outlook.advantage(act, sector, model);
      double probability =
          params.choice().executionProbability(advantage, params.payoffs().momentum());
      boolean attacks = model.streams.attack.at(0, model.day()).chance(probability);
      model.witness.readied(act, attacks, advantage, probability, model);
      if (attacks) {
        attack(act, sector, model);
      }
    }
    challenger.stopMassing();
  }

  private static void probe(int sector, CeasefireModel model) {
    Attacks attacks = model.setup().scenario.attacks();
    RandomStream random = model.streams.attack.at(1, model.day());
    int deaths = random.negativeBinomial(attacks.probeDeaths(), attacks.probeDispersion());
    Sector at = model.sectors()[sector];
    at.flareUps += attacks.probeFlareUps();
    model.ledger().incidents.raids++;
    model.weekBook.addLineIncidents(1);
    model.ledger().lastOrderedDay = model.day();
    int foreign = deaths > 0 ? model.bury(deaths, sector, random) : 0;
    model.witness.probed(sector, deaths, foreign, model);
    if (deaths > 0) {
      model.major(Ledger.Initiator.CHALLENGER);
    }
    answer(at, model);
  }

  /** Answers a probe that can be attributed; an answer with more may get out of hand. */
  private static void answer(Sector at, CeasefireModel model) {
    double spiral = model.setup().doctrine.spiral;
    if (spiral > 0) {
      RandomStream random = model.streams.attack.at(3, model.day());
      if (random.chance(spiral * at.attribution)) {
        RungPhase.begin(at, random, model);
      }
    }
  }

  private static void attack(Act act, int sector, CeasefireModel model) {
    model.ledger().lastOrderedDay = model.day();
    model.challenger.warning = model.challenger.warningDays(model.day());
    model.major(Ledger.Initiator.CHALLENGER);
    model.host.strikeBack(model.day());
    if (model.setup().scenario.posture().force().surge()) {
      model.surge();
    }
    if (act == Act.OFFENSIVE) {
      model.collapse(Ledger.Initiator.CHALLENGER, Ledger.Cause.OFFENSIVE);
      return;
    }
    model.battlefield.seize(sector, model);
    double war = model.setup().doctrine.warAfterSeizure;
    if (model.streams.attack.at(2, model.day()).chance(war)) {
      model.collapse(Ledger.Initiator.CHALLENGER, Ledger.Cause.SEIZURE);
    }
  }
}
