package ceasefire.model;

import java.io.Serializable;

/** Incidents of a trial by class, as they happened and as they were reported. */
public final class IncidentCount implements Serializable {
  private static final long serialVersionUID = 1L;

  long smallArms;
  long artillery;
  long raids;
  long deepStrikes;
  long maritime;
  double reported;

  IncidentCount() {}

  IncidentCount(IncidentCount other) {
    smallArms = other.smallArms;
    artillery = other.artillery;
    raids = other.raids;
    deepStrikes = other.deepStrikes;
    maritime = other.maritime;
    reported = other.reported;
  }

  void begin() {
    smallArms = 0;
    artillery = 0;
    raids = 0;
    deepStrikes = 0;
    maritime = 0;
    reported = 0;
  }

  /** Violations by small arms. */
  public long smallArms() {
    return smallArms;
  }

  /** Violations by artillery and drones. */
  public long artillery() {
    return artillery;
  }

  /** Raids, probes included. */
  public long raids() {
    return raids;
  }

  /** Deep strikes. */
  public long deepStrikes() {
    return deepStrikes;
  }

  /** Maritime incidents. */
  public long maritime() {
    return maritime;
  }

  /** Incidents as each side reports them of the other. */
  public double reported() {
    return reported;
  }
}
