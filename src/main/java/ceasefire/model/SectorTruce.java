package ceasefire.model;

import ceasefire.random.RandomStream;
import ceasefire.rules.SectoralTruce;
import ceasefire.rules.TruceTerms;
import sim.engine.SimState;
import sim.engine.Steppable;

/** A truce of one sector, energy or maritime: it begins on a date and at the end of each term it is extended or lapses. */
final class SectorTruce implements Steppable {
  private static final long serialVersionUID = 1L;

  /** What such a truce spares. */
  enum Kind {
    ENERGY,
    MARITIME
  }

  private final transient Setup setup;
  private final Kind kind;
  private final boolean sought;
  private boolean begun;
  private boolean inForce;
  private int since;
  private double factorInForce;

  SectorTruce(Kind kind, Setup setup) {
    this.kind = kind;
    this.setup = setup;
    TruceTerms terms = setup.scenario.posture().truces();
    sought = kind == Kind.ENERGY ? terms.energy() : terms.maritime();
  }

  /** A copy that goes on under what follows from another scenario, or from the same. */
  SectorTruce(SectorTruce other, Setup setup) {
    this.setup = setup;
    kind = other.kind;
    sought = other.sought;
    begun = other.begun;
    inForce = other.inForce;
    since = other.since;
    factorInForce = other.factorInForce;
  }

  void begin(CeasefireModel model) {
    begun = false;
    inForce = false;
    since = 0;
    if (sought) {
      TruceTerms terms = terms();
      double leak = rule().drawLeak(model.streams.world.at(World.LEAK + kind.ordinal(), 0));
      factorInForce = kind == Kind.ENERGY
          ? rule().strikesFactor(leak, terms.monitoring())
          : rule().maritimeFactor(leak, terms.monitoring());
      if (terms.fromDay() == 0) {
        comeIntoForce(model);
      } else {
        schedule(model);
      }
    }
  }

  /** Schedules the date that is next: the first day of the truce, or the end of its term. */
  void schedule(CeasefireModel model) {
    int term = terms().termDays();
    if (sought && !begun) {
      model.scheduleDated(this, ordering(), terms().fromDay());
    } else if (inForce) {
      model.scheduleDated(this, ordering(), since + ((model.day() - since) / term + 1) * term);
    }
  }

  private int ordering() {
    return CeasefireModel.SECTOR_TRUCE_DATES + kind.ordinal();
  }

  private void comeIntoForce(CeasefireModel model) {
    begun = true;
    inForce = true;
    since = model.day();
    schedule(model);
  }

  /** Acts on a date: the truce begins, or its term ends. */
  @Override
  public void step(SimState state) {
    CeasefireModel model = (CeasefireModel) state;
    if (model.ledger().hasCollapsed()) {
      return;
    }
    if (!begun) {
      comeIntoForce(model);
    } else if (inForce && terms().isDue(model.day(), since)) {
      double extended = rule()
          .extendedProbability(
              model.negotiation.will(),
              model.negotiation.progress(),
              terms().monitoring(),
              reliefGranted());
      if (random(Negotiation.SECTOR_TRUCE, model).chance(extended)) {
        schedule(model);
      } else {
        inForce = false;
      }
    }
  }

  /** Lets a month pass: a truce that has lapsed may be agreed anew. */
  void passMonth(double effort, double will, CeasefireModel model) {
    if (begun && !inForce) {
      double renewed = rule().renewalProbability(effort, will);
      if (random(Negotiation.SECTOR_RENEWAL, model).chance(renewed)) {
        comeIntoForce(model);
      }
    }
  }

  /** Ends with the ceasefire. */
  void breakOff() {
    inForce = false;
  }

  /** Factor on the rate of the incidents that the truce is to stop, today. */
  double factor() {
    return inForce ? factorInForce : 1;
  }

  /** Incidents charged to the other side today beyond those that occurred; draws only where there were any. */
  double falseCharges(int occurred, CeasefireModel model) {
    if (!inForce || occurred == 0) {
      return 0;
    }
    double luck = model
        .streams
        .talks
        .at(Negotiation.REPORTS + kind.ordinal(), model.day())
        .gaussian();
    return occurred * (rule().reportFactor(terms().monitoring(), luck) - 1);
  }

  /** Sanctions relief granted for it today, 0-1. */
  double reliefGranted() {
    return inForce && kind == Kind.MARITIME ? terms().maritimeRelief() : 0;
  }

  boolean isSought() {
    return sought;
  }

  boolean isInForce() {
    return inForce;
  }

  private RandomStream random(int key, CeasefireModel model) {
    return model.streams.talks.at(key + kind.ordinal(), model.day());
  }

  private TruceTerms terms() {
    return setup.scenario.posture().truces();
  }

  private SectoralTruce rule() {
    return setup.scenario.diplomacy().sectoralTruces();
  }
}
