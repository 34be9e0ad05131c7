package ceasefire.model;

import ceasefire.random.RandomStream;
import ceasefire.rules.Rungs;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Escalation of sectors from rung to rung, and assaults that nobody ordered. */
final class RungPhase implements Steppable {
  private static final long serialVersionUID = 1L;

  @Override
  public void step(SimState state) {
    CeasefireModel model = (CeasefireModel) state;
    Setup setup = model.setup();
    Rungs rule = setup.scenario.rungs();
    double hazard = 0;
    int worst = 0;
    for (Sector sector : model.sectors()) {
      sector.climb(setup, rule);
      worst = Math.max(worst, sector.rung);
      hazard += hazard(sector, model, setup, rule);
    }
    model.ledger().worstRung = Math.max(model.ledger().worstRung, worst);
    if (hazard > 0
        && !model.ledger().hasCollapsed()
        && model.line.isAssaultDue(hazard, model.streams)) {
      assault(model, setup, rule, hazard);
    }
  }

  private static double hazard(Sector sector, CeasefireModel model, Setup setup, Rungs rule) {
    return sector.rung == Rungs.SUSTAINED
        ? rule.assaultHazard(setup.heatShare[sector.index], model.line.tension(), sector.mediation)
        : 0;
  }

  private static void assault(CeasefireModel model, Setup setup, Rungs rule, double hazard) {
    int day = model.day();
    RandomStream random = model.streams.assault.at(1, day);
    double left = random.nextDouble() * hazard;
    Sector chosen = null;
    for (Sector sector : model.sectors()) {
      double own = hazard(sector, model, setup, rule);
      if (own > 0 && left >= 0) {
        chosen = sector;
      }
      left -= own;
    }
    if (chosen == null) {
      return;
    }
    begin(chosen, random, model);
  }

  /** Begins an assault that nobody ordered; it may be laid at somebody's door and become a war. */
  static void begin(Sector chosen, RandomStream random, CeasefireModel model) {
    Rungs rule = model.setup().scenario.rungs();
    boolean byChallenger = random.chance(0.5);
    boolean attributed = random.chance(chosen.attribution);
    boolean war = random.chance(rule.assaultToWarProbability());
    model.battlefield.assault(chosen.index, byChallenger, model);
    model.ledger().noteAssault(model.day(), byChallenger);
    model.ledger().worstRung = Rungs.ASSAULT;
    if (attributed) {
      model.major(Ledger.Initiator.UNORDERED);
    }
    if (war) {
      model.collapse(Ledger.Initiator.UNORDERED, Ledger.Cause.ASSAULT);
    }
  }
}
