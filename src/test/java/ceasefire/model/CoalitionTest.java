package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.ConfigException;
import org.junit.jupiter.api.Test;

/** Contributors join, insist on a backstop, and leave when it is withdrawn. */
class CoalitionTest {
  private static double mean(Toll toll, int trials, String scenario, String... sets) {
    var model = new CeasefireModel(Scenarios.setup(scenario, sets));
    double sum = 0;
    for (long seed = 1; seed <= trials; seed++) {
      model.play(seed);
      sum += model.ledger().total(toll);
    }
    return sum / trials;
  }

  @Test
  void withoutTheWillingSlotsStayEmpty() {
    double present = mean(
        Toll.BRIGADE_DAYS,
        5,
        "three-brigades-forward",
        "guarantors.0.contribution.willing-probability=0",
        "guarantors.1.contribution.willing-probability=0",
        "guarantors.2.contribution.willing-probability=0");
    assertThat(present).isZero();
  }

  /** All insist on what is withdrawn on day 200: after 60 days of patience and 180 days all are gone. */
  @Test
  void aForceThatInsistsOnABackstopLeavesWithoutIt() {
    String[] insist = {
      "guarantors.0.contribution.insists-probability=1",
      "guarantors.1.contribution.insists-probability=1",
      "guarantors.2.contribution.insists-probability=1",
      "guarantors.0.contribution.autonomy-substitute=0",
      "guarantors.1.contribution.autonomy-substitute=0",
      "guarantors.2.contribution.autonomy-substitute=0",
      "posture.backstop.air-cover=0.9",
      "posture.backstop.intelligence=0.9",
      "posture.backstop.missile-defence=0.9",
      "posture.changes=[{lever: backstop, after-days: 200, to: 0}]"
    };
    CeasefireModel model = StanceTest.model("three-brigades-forward", insist);
    model.playDays(200);
    assertThat(model.force.filled).isEqualTo(3);
    model.playDays(60 + 180 + 60);
    assertThat(model.isOver()).isFalse();
    assertThat(model.force.filled).isZero();
    assertThat(model.force.missing()).isEqualTo(3);
    assertThat(model.ledger().total(Toll.CONTRIBUTORS_LEFT)).isEqualTo(3);
  }

  @Test
  void moreThanIsOwnedCannotBeRequiredAtHome() {
    assertThatThrownBy(
            () -> Scenarios.shipped("three-brigades-forward", "guarantors.0.brigades-required=7"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("brigades-required");
  }

  /** Three tenths at the start, on the way to their ceiling in a straight line. */
  @Test
  void contributorsBringEnablersOfTheirOwn() {
    CeasefireModel model = StanceTest.model("three-brigades-forward");
    assertThat(model.coalition.enablers(model)).isZero();
    model.playDays(400);
    assertThat(model.force.filled).isPositive();
    double own = model.guarantors[0].enablers(model.day());
    assertThat(own)
        .isBetween(0.3, 1.0)
        .isEqualTo(model.guarantors[0].params.autonomy().enablers(0.3, model.day()));
    assertThat(model.coalition.enablers(model)).isCloseTo(own, within(1e-12));
    model.stance.passMonth(model);
    assertThat(model.stance.airCover).isCloseTo(own, within(1e-12));
    assertThat(model.stance.backstop).isZero();
    assertThat(model.stance.airShift)
        .isCloseTo(-model.setup().scenario.battles().airShift() * own, within(1e-12));
  }

  @Test
  void aBetterBackstopCountsInTheirPlace() {
    CeasefireModel model = StanceTest.model("force-150k-backstop");
    model.playDays(100);
    assertThat(model.stance.airCover).isBetween(0.7, 0.8);
    assertThat(model.stance.backstop).isCloseTo(model.stance.airCover, within(1e-12));
  }

  @Test
  void neutralTroopsBringNone() {
    CeasefireModel model = StanceTest.model("three-brigades-forward", "posture.force.type=neutral");
    model.playDays(400);
    assertThat(model.force.filled).isPositive();
    assertThat(model.coalition.enablers(model)).isZero();
  }
}
