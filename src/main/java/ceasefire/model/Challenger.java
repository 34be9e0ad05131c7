package ceasefire.model;

import ceasefire.rules.ChangeTrigger;
import ceasefire.rules.Strikes;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The state that may resume the war: its forces, its aims and what it prepares. */
public final class Challenger implements Steppable {
  private static final long serialVersionUID = 1L;

  static final int NEVER = -1;

  double strength;
  double supply;
  double missiles;
  double restraint;
  double lost;
  double fallen;
  double stake;
  double inclination;
  double misperception;
  int massingSince;
  int massingUntil;
  int massingSeenOn;
  boolean massingForOffensive;
  int massingSector;

  /** Days for which the attack under way had been seen coming; none where there is none. */
  int warning;

  Challenger() {}

  Challenger(Challenger other) {
    strength = other.strength;
    supply = other.supply;
    missiles = other.missiles;
    restraint = other.restraint;
    lost = other.lost;
    fallen = other.fallen;
    stake = other.stake;
    inclination = other.inclination;
    misperception = other.misperception;
    massingSince = other.massingSince;
    massingUntil = other.massingUntil;
    massingSeenOn = other.massingSeenOn;
    massingForOffensive = other.massingForOffensive;
    massingSector = other.massingSector;
    warning = other.warning;
  }

  void begin(Setup setup, Streams streams) {
    ChallengerParams params = setup.scenario.challenger();
    strength = params.strength();
    supply = params.supply();
    missiles = 1;
    lost = 0;
    fallen = 0;
    stake = params.payoffs().drawStake(streams.world.at(World.STAKE, 0));
    inclination = params.payoffs().drawInclination(streams.world.at(World.INCLINATION, 0));
    misperception =
        params.misperceptionSpread() * streams.world.at(World.MISPERCEPTION, 0).gaussian();
    warning = 0;
    stopMassing();
  }

  /** Acts on a date: its massing is seen, or is complete, so that it attacks or calls it off. */
  @Override
  public void step(SimState state) {
    CeasefireModel model = (CeasefireModel) state;
    if (massingSeenOn == model.day()) {
      model.stance.trigger(ChangeTrigger.WARNING, model);
    }
    if (massingSeenOn == model.day() && model.setup().scenario.posture().force().surge()) {
      model.surge();
    }
    if (massingUntil == model.day()) {
      ChallengerPhase.finishMassing(model);
    }
  }

  /** Schedules the dates of a massing that goes on. */
  void schedule(CeasefireModel model) {
    if (isMassing()) {
      if (massingSeenOn > model.day() && massingSeenOn < massingUntil) {
        model.scheduleDated(this, CeasefireModel.CHALLENGER_DATES, massingSeenOn);
      }
      model.scheduleDated(this, CeasefireModel.CHALLENGER_DATES, massingUntil);
    }
  }

  /** Whether it masses troops for an attack. */
  boolean isMassing() {
    return massingUntil != NEVER;
  }

  void stopMassing() {
    massingSince = NEVER;
    massingUntil = NEVER;
    massingSeenOn = NEVER;
    massingSector = NEVER;
    massingForOffensive = false;
  }

  /** Whether it masses troops and has been seen to. */
  boolean isMassingSeen(int day) {
    return isMassing() && massingSeenOn <= day;
  }

  /** Days of warning that seen massing has given by {@code day}. */
  int warningDays(int day) {
    return isMassing() && massingSeenOn <= day ? day - massingSeenOn : 0;
  }

  /**
   * Threat that it feels from so many foreign combat troops, from sanctions, from the host's own
   * missiles and from what its enemies vow to do, costs of a general war; below 0 where pressure calms it.
   */
  double threat(double combatTroops, CeasefireModel model) {
    Scenario scenario = model.setup().scenario;
    return scenario.challenger().aims().posed(combatTroops)
        + model.economy.threat()
        + scenario.host().longRange().threat()
        + model.setup().doctrine.threat;
  }

  /** Loses troops in fighting, brigade equivalents. */
  void lose(double losses) {
    double taken = Math.min(strength, losses);
    strength -= taken;
    lost += taken;
  }

  /** Suffers a day's salvos of long-range strikes, possibly none. */
  void suffer(Strikes strikes, int salvos) {
    if (salvos > 0) {
      strength = strikes.strengthAfter(strength, salvos);
      missiles = strikes.missilesAfter(missiles, salvos);
    }
    supply = strikes.supplyAfter(supply, salvos);
  }
}
