package ceasefire.model;

import java.io.Serializable;

/** Neutral observers: what they see of an act, and how far they calm a sector. */
public final class MonitoringMission implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Stance stance;

  MonitoringMission(Stance stance) {
    this.stance = stance;
  }

  /** Chance that an act which nobody announced is attributed, intelligence included. */
  double attributionProbability() {
    return stance.attribution;
  }

  /** Mediation where a sector is observed, averaged over the line, 0-1. */
  double mediation() {
    return stance.mediation;
  }
}
