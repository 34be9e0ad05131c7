package ceasefire.model;

import ceasefire.random.RandomStream;
import ceasefire.rules.Act;
import ceasefire.rules.CapabilityTier;
import ceasefire.rules.FlankChoice;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The contributors' own border with the challenger: what it could gain there while brigades are away,
 * and flash points that come by themselves, on dates of their own.
 */
public final class AllianceFlank implements Steppable {
  private static final long serialVersionUID = 1L;

  /** Keys of the stream "flank": the gaps between flash points, and what becomes of a crisis. */
  private static final int GAP_KEY = 0;

  private static final int FLASH_KEY = 1;
  private static final int CRISIS_KEY = 2;

  private final transient Setup setup;
  private final FlankChoice rule;
  private double stakeRatio;
  private int flashes;
  int nextFlash;

  AllianceFlank(Setup setup) {
    this.setup = setup;
    rule = setup.scenario.flank();
  }

  /** A copy that goes on under what follows from another scenario, or from the same. */
  AllianceFlank(AllianceFlank other, Setup setup) {
    this.setup = setup;
    rule = setup.scenario.flank();
    stakeRatio = other.stakeRatio;
    flashes = other.flashes;
    nextFlash = other.nextFlash;
  }

  void begin(CeasefireModel model) {
    stakeRatio = rule.drawStakeRatio(model.streams.world.at(World.FLANK_STAKE, 0));
    flashes = 0;
    nextFlash = 0;
    windFlash(model);
  }

  /** Whether there is an alliance with a border to be tested. */
  boolean isOpen() {
    return setup.alliedRequired > 0;
  }

  /** Draws the day of the next flash point, where there is a border for it, and schedules it. */
  void windFlash(CeasefireModel model) {
    double hazard = rule.flashPointHazard(0);
    if (isOpen() && hazard > 0) {
      double gap = model.streams.flank.at(GAP_KEY, flashes).exponential(1 / hazard);
      flashes++;
      nextFlash = (int) Math.min(Integer.MAX_VALUE, model.day() + 1 + Math.floor(gap));
      schedule(model);
    }
  }

  /** Schedules the next flash point, if there is to be one. */
  void schedule(CeasefireModel model) {
    if (nextFlash > model.day()) {
      model.scheduleDated(this, CeasefireModel.FLANK_DATES, nextFlash);
    }
  }

  /** A flash point flares up, unless a crisis channel defuses it. */
  @Override
  public void step(SimState state) {
    CeasefireModel model = (CeasefireModel) state;
    RandomStream random = model.streams.flank.at(FLASH_KEY, model.day());
    double kept = rule.flashPointHazard(channel(model)) / rule.flashPointHazard(0);
    if (!model.ledger().hasCollapsed() && random.chance(kept)) {
      crisis(false, model);
    }
    windFlash(model);
  }

  /** Carries out what the challenger has chosen to do there. */
  void carryOut(Act act, CeasefireModel model) {
    if (act == Act.FLANK_WAR) {
      model.widen(Ledger.Initiator.CHALLENGER, Ledger.Cause.FLANK_WAR);
    } else {
      crisis(true, model);
    }
  }

  private void crisis(boolean chosen, CeasefireModel model) {
    Ledger ledger = model.ledger();
    ledger.flankCrises++;
    ledger.flankCrisesChosen += chosen ? 1 : 0;
    RandomStream random = model.streams.flank.at(chosen ? CRISIS_KEY : CRISIS_KEY + 1, model.day());
    if (random.chance(rule.warProbability(channel(model)))) {
      model.widen(
          chosen ? Ledger.Initiator.CHALLENGER : Ledger.Initiator.UNORDERED,
          Ledger.Cause.FLANK_WAR);
    }
  }

  /** What an act there is worth to the challenger; negative infinity where nothing is to be tested. */
  double utility(Act act, CeasefireModel model) {
    if (!isOpen()) {
      return Double.NEGATIVE_INFINITY;
    }
    double shortfall = shortfall(model);
    double free = model.economy.capability(CapabilityTier.FULL)
        * model.challenger.strength
        / setup.scenario.challenger().strength();
    if (free <= 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double success = setup.scenario.challenger().payoffs().success(rule.logRatio(free, shortfall));
    double stake = stakeRatio * model.challenger.stake;
    double belief = belief(model);
    return act == Act.FLANK_WAR
        ? rule.warUtility(stake, success, belief)
        : rule.crisisUtility(stake, success, shortfall, belief);
  }

  /** Shortfall of home defence along the border today, 0-1. */
  double shortfall(CeasefireModel model) {
    return rule.shortfall(model.force.alliedGap, setup.alliedRequired);
  }

  /** Belief in the alliance today, 0-1: the patron's commitment, and what was learnt elsewhere. */
  double belief(CeasefireModel model) {
    double departure = 0;
    int count = 0;
    for (Guarantor guarantor : model.guarantors) {
      if (guarantor.holdsAny()) {
        departure += guarantor.belief - guarantor.prior;
        count++;
      }
    }
    return rule.belief(model.stance.kept, count == 0 ? 0 : departure / count);
  }

  private static double channel(CeasefireModel model) {
    return model.negotiation.guardrails().channel(model.day());
  }
}
