package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What the parties count on before the first day. */
class BargainTest {
  private static double planned(String... sets) {
    return new Bargain(Scenarios.setup("force-40k", sets)).plannedThreat();
  }

  /** A first guarantor from outside the alliance takes three quarters of its share off the threat. */
  @Test
  void plannedTroopsOfOutsidersThreatenLess() {
    Setup setup = Scenarios.setup("force-40k");
    int all = 0;
    for (int pledged : setup.pledged) {
      all += pledged;
    }
    double felt = planned();
    assertThat(felt).isPositive();
    String outsider = "guarantors.0.contribution.allied=false";
    String quarter = "guarantors.0.contribution.outsider-threat=0.25";
    assertThat(planned(outsider, quarter))
        .isCloseTo(felt * (1 - 0.75 * setup.pledged[0] / all), within(1e-9));
    assertThat(planned("posture.force.place=outside")).isZero();
  }
}
