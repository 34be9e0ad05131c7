package ceasefire.model;

import ceasefire.rules.IncidentClasses;
import ceasefire.rules.IncidentRule;
import ceasefire.rules.Violations;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The day's fire: flare-ups, violations and deaths, sector by sector, and what belongs to none. */
final class IncidentPhase implements Steppable {
  private static final long serialVersionUID = 1L;

  @Override
  public void step(SimState state) {
    CeasefireModel model = (CeasefireModel) state;
    model.dawn();
    Setup setup = model.setup();
    double level = excite(model, setup);
    flare(model, setup, level);
    strikeDeep(model, setup);
  }

  /** Feeds excitation by yesterday's flare-ups; returns today's expected flare-ups of the line. */
  private static double excite(CeasefireModel model, Setup setup) {
    double damping = Line.restraintFactor(model) * setup.zoneFactor;
    double stirred =
        model.challenger.isMassing() ? setup.scenario.challenger().massing().incidentFactor() : 1;
    double tension = model.line.tension() * stirred;
    Sector[] sectors = model.sectors();
    double sum = 0;
    double replies = model.negotiation.guardrails().replies();
    for (int s = 0; s < sectors.length; s++) {
      sum += excite(sectors, s, setup, damping, tension, replies);
    }
    return sum;
  }

  /**
   * Feeds one sector's excitation and returns its expected flare-ups today. Reads of other sectors only
   * what they did yesterday, so that the order of visits does not matter.
   */
  static double excite(
      Sector[] sectors, int s, Setup setup, double damping, double tension, double replies) {
    IncidentRule rule = setup.scenario.flareUps();
    Sector sector = sectors[s];
    int left = sectors[s == 0 ? 0 : s - 1].flareUps;
    int right = sectors[s == sectors.length - 1 ? s : s + 1].flareUps;
    sector.excitation =
        rule.excited(sector.excitation, sector.flareUps, (left + right) * 0.5, replies);
    sector.rate = damping
        * (setup.background[s] * tension * sector.presenceRoot
            + sector.excitation * sector.presenceFactor);
    return sector.rate;
  }

  private static void flare(CeasefireModel model, Setup setup, double expected) {
    int day = model.day();
    Streams streams = model.streams;
    Violations rule = setup.scenario.violations();
    double variance = setup.scenario.flareUps().lineShockVariance();
    double shock = variance > 0 ? streams.lineShock.at(0, day).gamma(1 / variance, variance) : 1;
    double mark =
        setup.unrestrainedFlareUps > 0 ? rule.meanMark(expected / setup.unrestrainedFlareUps) : 0;
    long total = 0;
    for (Sector sector : model.sectors()) {
      int s = sector.index;
      sector.flareUps =
          streams.flareUps.at(s, day).negativeBinomial(sector.rate * shock, setup.shockShape[s]);
      sector.violations = 0;
      if (sector.flareUps > 0) {
        sector.violations = rule.draw(sector.flareUps, mark, streams.marks.at(s, day));
        total += sector.violations;
        kill(sector, model, setup, day);
      }
      sector.week.add(sector.violations);
    }
    int counted = (int) Math.min(Integer.MAX_VALUE, total);
    model.line.countViolations(counted);
    model.weekBook.addViolations(counted);
  }

  private static void kill(Sector sector, CeasefireModel model, Setup setup, int day) {
    var random = model.streams.deaths.at(sector.index, day);
    int deaths = random.poisson(sector.violations * setup.meanDeaths);
    if (deaths > 0) {
      model.bury(deaths, sector.index, random);
    }
  }

  private static void strikeDeep(CeasefireModel model, Setup setup) {
    IncidentClasses classes = setup.scenario.incidents();
    var random = model.streams.lineIncidents.at(0, model.day());
    // Half of the deep strikes are the challenger's and shrink with its stock of missiles; a fuller
    // stock than at the start makes no more of them.
    double strikeRate = classes.deepStrikesPerDay()
        * model.line.tension()
        * (1 + Math.min(1, model.challenger.missiles))
        / 2;
    SectorTruce energy = model.negotiation.energy();
    SectorTruce seas = model.negotiation.maritime();
    int strikes = random.poisson(strikeRate * energy.factor());
    int maritime = random.poisson(classes.maritimePerDay() * model.line.tension() * seas.factor());
    if (strikes + maritime > 0) {
      model.ledger().incidents.deepStrikes += strikes;
      model.ledger().incidents.maritime += maritime;
      model.weekBook.addLineIncidents(strikes + maritime);
      model.weekBook.addFalseCharges(
          energy.falseCharges(strikes, model) + seas.falseCharges(maritime, model));
      double missileDefence = model.stance.missileDefence;
      int deaths = random.poisson(
          strikes * classes.deepStrikeDeaths(missileDefence) + maritime * classes.maritimeDeaths());
      model.bury(deaths, Sector.NOWHERE, random);
    }
  }
}
