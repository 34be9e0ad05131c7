package ceasefire.model;

import ceasefire.random.Functions;
import ceasefire.random.RandomStream;
import ceasefire.rules.CapabilityTier;
import ceasefire.rules.Revision;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The host's monthly temptation to retake ground, and what becomes of it. */
final class RetakePhase implements Steppable {
  private static final long serialVersionUID = 1L;

  /** Keys of the stream "revision" beside that of the attempt itself. */
  private static final int WHERE = 1;

  private static final int WAR = 2;

  @Override
  public void step(SimState state) {
    CeasefireModel model = (CeasefireModel) state;
    Revision rule = model.setup().scenario.host().revision();
    if (rule.propensity() > 0
        && !model.ledger().hasCollapsed()
        && !model.battlefield.orderedAttackRuns()
        && !model.battlefield.retakeRuns()
        && model.streams.revision.at(0, model.day()).chance(probability(rule, model))) {
      retake(hotSector(model), model);
    }
  }

  /** Chance that the host tries to retake ground this month. */
  static double probability(Revision rule, CeasefireModel model) {
    Host host = model.host;
    double belief = model.belief();
    double own = host.strength * host.effectiveness();
    double other = model.challenger.strength * model.economy.capability(CapabilityTier.LOCAL);
    if (!(own > 0) || !(other > 0)) {
      return 0;
    }
    double monthly = rule.monthlyProbability(
        Double.isNaN(belief) ? 0 : belief, Functions.log(own / other), 1 - host.cohesion);
    return Math.min(1, monthly * host.grievanceFactor);
  }

  private static int hotSector(CeasefireModel model) {
    Setup setup = model.setup();
    double all = 0;
    for (int s = 0; s < setup.sectors; s++) {
      all += setup.hot[s] ? setup.heatShare[s] : 0;
    }
    double left = model.streams.revision.at(WHERE, model.day()).nextDouble() * all;
    int chosen = 0;
    for (int s = 0; s < setup.sectors; s++) {
      if (setup.hot[s] && left >= 0) {
        chosen = s;
        left -= setup.heatShare[s];
      }
    }
    return chosen;
  }

  /** Carries an attempt out: an attack on the challenger, which may become a war. */
  static void retake(int sector, CeasefireModel model) {
    Setup setup = model.setup();
    double committed = setup.scenario.host().revision().committed(model.host.strength);
    if (!model.battlefield.retake(sector, committed, model)) {
      return;
    }
    Ledger ledger = model.ledger();
    ledger.retakes++;
    ledger.lastHostOrderDay = model.day();
    model.sectors()[sector].flareUps += setup.scenario.attacks().probeFlareUps();
    model.major(Ledger.Initiator.HOST);
    RandomStream random = model.streams.revision.at(WAR, model.day());
    if (random.chance(setup.scenario.attacks().seizureToWarProbability())) {
      model.collapse(Ledger.Initiator.HOST, Ledger.Cause.RETAKE);
    }
  }
}
