package ceasefire.model;

import java.io.Serializable;

/** The defending state: its army and how far it holds its fire. */
public final class Host implements Serializable {
  private static final long serialVersionUID = 1L;

  double strength;
  double restraint;

  Host() {}

  Host(Host other) {
    strength = other.strength;
    restraint = other.restraint;
  }

  void begin(Setup setup) {
    strength = setup.scenario.host().strength();
  }

  /** Troops, persons. */
  public double troops() {
    return strength * CeasefireModel.PERSONS_PER_EQUIVALENT;
  }

  /** Loses troops in fighting, brigade equivalents. */
  void lose(double losses) {
    strength = Math.max(0, strength - losses);
  }
}
