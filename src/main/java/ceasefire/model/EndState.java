package ceasefire.model;

import ceasefire.rules.CapabilityTier;
import java.io.Serializable;

/** How host and challenger stood on the day of collapse, or on the last day. */
public final class EndState implements Serializable {
  private static final long serialVersionUID = 1L;

  private double hostTroops;
  private double cohesion;
  private boolean broken;
  private double regionalCapability;

  EndState() {}

  EndState(EndState other) {
    hostTroops = other.hostTroops;
    cohesion = other.cohesion;
    broken = other.broken;
    regionalCapability = other.regionalCapability;
  }

  void take(CeasefireModel model) {
    hostTroops = model.host.troops();
    cohesion = model.host.cohesion;
    broken = model.host.everBroken;
    regionalCapability = model.economy.capability(CapabilityTier.REGIONAL);
  }

  /** Troops of the host in all, persons. */
  public double hostTroops() {
    return hostTroops;
  }

  /** Cohesion of the host's army, 0-1. */
  public double cohesion() {
    return cohesion;
  }

  /** Whether the host's army had broken by then. */
  public boolean broken() {
    return broken;
  }

  /** Capability of the challenger for a regional attack, 1 being that of before the ceasefire. */
  public double regionalCapability() {
    return regionalCapability;
  }
}
