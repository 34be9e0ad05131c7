package ceasefire.model;

import java.io.Serializable;

/** Incidents of a trial by class, as they happened and as they were reported. */
final class IncidentCount implements Serializable {
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
}
