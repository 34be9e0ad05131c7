package ceasefire.model;

import ceasefire.rules.Rungs;
import java.io.Serializable;

/** A stretch of the line: its fire, its rung and who stands in it. */
public final class Sector implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The sector of what is in none. */
  static final int NOWHERE = -1;

  private static final int WEEK_DAYS = 7;

  final int index;
  double excitation;
  int flareUps;
  int violations;
  double rate;
  int rung;
  boolean embattled;
  double presenceFactor = 1;
  double presenceRoot = 1;
  double foreignTroops;
  double exposedTroops;
  double watched;
  double monitored;
  double attribution;
  double mediation;
  double foreignStrength;
  double challengerStrength;
  double hostStrength;
  double groundLost;
  double works;
  double shift;
  final RollingSum week;

  Sector(int index) {
    this.index = index;
    week = new RollingSum(WEEK_DAYS);
  }

  Sector(Sector other) {
    index = other.index;
    excitation = other.excitation;
    flareUps = other.flareUps;
    violations = other.violations;
    rate = other.rate;
    rung = other.rung;
    embattled = other.embattled;
    presenceFactor = other.presenceFactor;
    presenceRoot = other.presenceRoot;
    foreignTroops = other.foreignTroops;
    exposedTroops = other.exposedTroops;
    watched = other.watched;
    monitored = other.monitored;
    attribution = other.attribution;
    mediation = other.mediation;
    foreignStrength = other.foreignStrength;
    challengerStrength = other.challengerStrength;
    hostStrength = other.hostStrength;
    groundLost = other.groundLost;
    works = other.works;
    shift = other.shift;
    week = new RollingSum(other.week);
  }

  /** Puts the sector into its state on the eve of the ceasefire, under unrestrained fire. */
  void begin(Setup setup) {
    double unrestrained = setup.unrestrainedFlareUps * setup.heatShare[index];
    excitation = setup.scenario.flareUps().branchingRatio() * unrestrained;
    flareUps = (int) Math.rint(unrestrained);
    violations = 0;
    rate = 0;
    rung = 0;
    embattled = false;
    presenceFactor = 1;
    presenceRoot = 1;
    foreignTroops = 0;
    exposedTroops = 0;
    watched = 0;
    monitored = 0;
    attribution = 0;
    mediation = 0;
    foreignStrength = 0;
    groundLost = 0;
    works = setup.works[index];
    shift = setup.shift[index];
    week.fill(0);
  }

  /** Takes note of the foreign troops that stand here now. */
  void station(Setup setup, double troops, double strength) {
    foreignTroops = troops;
    foreignStrength = strength;
    double density = troops / setup.line.get(index).length();
    exposedTroops = troops * setup.traits.exposure;
    watched = setup.traits.watched(density);
    presenceFactor = troops > 0 ? setup.traits.presence(density) : 1;
    presenceRoot = Math.sqrt(presenceFactor);
  }

  /** Foreign share of the troops on the host's side that fire may hit, 0-1. */
  double foreignShare(double personsPerEquivalent) {
    return exposedTroops > 0
        ? exposedTroops / (exposedTroops + hostStrength * personsPerEquivalent)
        : 0;
  }

  /** Violations of the last seven days over the sector's unrestrained week. */
  double level(Setup setup) {
    double unrestrained = setup.unrestrainedWeek[index];
    return unrestrained > 0 ? week.sum() / unrestrained : 0;
  }

  /** Moves the rung to where the week's violations put it. */
  void climb(Setup setup, Rungs rungs) {
    rung = embattled ? Rungs.ASSAULT : rungs.next(rung, level(setup), mediation);
  }
}
