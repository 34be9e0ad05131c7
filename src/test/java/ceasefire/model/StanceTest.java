package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.rules.ChangeTrigger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Levers that change while the ceasefire lasts. Contributors are sure to join at once here. */
class StanceTest {
  static final String[] WILLING = {
    "guarantors.0.contribution.willing-probability=1",
    "guarantors.1.contribution.willing-probability=1",
    "guarantors.2.contribution.willing-probability=1",
    "guarantors.0.contribution.insists-probability=0",
    "guarantors.1.contribution.insists-probability=0",
    "guarantors.2.contribution.insists-probability=0",
    "guarantors.0.contribution.pledge=1",
    "guarantors.1.contribution.pledge=1",
    "guarantors.2.contribution.pledge=1",
    "flare-ups.own-excitation=0",
    "challenger.payoffs.stake-log-mean=-4",
    "challenger.payoffs.stake-log-spread=0",
    "challenger.payoffs.probe-cost=3"
  };

  static CeasefireModel model(String name, String... more) {
    Map<String, String> sets = new LinkedHashMap<>();
    Stream.concat(Arrays.stream(WILLING), Arrays.stream(more))
        .forEach(set -> sets.put(set.substring(0, set.indexOf('=')), set));
    var model = new CeasefireModel(Scenarios.setup(name, sets.values().toArray(String[]::new)));
    model.begin(3, null);
    return model;
  }

  @Test
  void aDrawdownClosesSlotsOnItsDay() {
    CeasefireModel model = model(
        "three-brigades-forward",
        "posture.changes=[{lever: brigades-forward, after-days: 400, to: 0.34}]");
    model.playDays(399);
    assertThat(model.force.filled).isEqualTo(3);
    model.playDays(1);
    assertThat(model.force.filled).isEqualTo(1);
    assertThat(model.force.missing()).isZero();
    assertThat(model.force.layout.coverage).hasDimensions(1, model.setup().sectors);
  }

  @Test
  void aLateArrivalBeginsWithNobody() {
    CeasefireModel model = model(
        "three-brigades-forward",
        "posture.changes=[{lever: brigades-forward, to: 0},"
            + " {lever: brigades-forward, after-days: 300, to: 1}]");
    model.playDays(299);
    assertThat(model.force.filled).isZero();
    assertThat(model.force.missing()).isZero();
    assertThat(model.guarantors[0].holdsAny()).isFalse();
    model.playDays(2);
    assertThat(model.force.filled).isEqualTo(3);
    assertThat(model.guarantors[0].holdsAny()).isTrue();
  }

  @Test
  void aSurgeOnWarningTakesEffectTheDayAfter() {
    CeasefireModel model = model(
        "three-brigades-forward",
        "posture.changes=[{lever: brigades-forward, on: warning, for-days: 60, to: 2}]");
    model.playDays(400);
    model.stance.trigger(ChangeTrigger.WARNING, model);
    assertThat(model.stance.brigadesForward).isEqualTo(3);
    model.playDays(1);
    assertThat(model.stance.brigadesForward).isEqualTo(6);
    model.playDays(60);
    assertThat(model.stance.brigadesForward).isEqualTo(3);
  }

  /** 0.8 falls to half over 100 days; what wears off by itself is switched off. */
  @Test
  void aBackstopIsWithdrawnInAStraightLine() {
    CeasefireModel model = model(
        "force-150k-backstop",
        "posture.backstop.commitment.yearly-loss=0",
        "posture.changes=[{lever: backstop, after-days: 100, over-days: 100, to: 0.5}]");
    model.playDays(200);
    assertThat(model.stance.backstop).isCloseTo(0.4, within(1e-12));
    assertThat(model.stance.airShift).isCloseTo(0.5 * 0.4, within(1e-12));
  }

  /** A loss of 3 % a year leaves .97 after 365.25 days; months are of 30. */
  @Test
  void aBackstopWearsOff() {
    CeasefireModel model = model("force-150k-backstop");
    for (int month = 0; month < 12; month++) {
      model.stance.passMonth(model);
    }
    assertThat(model.stance.kept).isCloseTo(Math.pow(0.97, 360 / 365.25), within(1e-12));
  }

  @Test
  void aBranchGoesOnThroughChanges() {
    var model = new CeasefireModel(Scenarios.setup(
        "three-brigades-forward",
        "posture.changes=[{lever: brigades-forward, on: first-violation, over-days: 200, to: 2}]"));
    for (long seed = 1; seed <= 10; seed++) {
      model.begin(seed, null);
      model.playDays(500);
      CeasefireModel branch = model.branch(seed);
      branch.playOn();
      model.playOn();
      assertThat(BranchTest.row(branch)).containsExactly(BranchTest.row(model));
    }
  }

  /** Full coordination from partial: trade has nowhere to divert to, so pressure is the mean level. */
  @Test
  void coordinationOfSanctionsMayChange() {
    CeasefireModel model = model(
        "sanctions-us-only",
        "economy.sanctions.coordination=partial",
        "economy.sanctions.relief-steps=0",
        "posture.changes=[{lever: sanctions-coordination, after-days: 20, for-days: 20, to: 2}]");
    double partial = model.economy.pressure();
    model.playDays(20);
    double full = 0;
    for (int g = 0; g < model.guarantors.length; g++) {
      full += model.guarantors[g].params.sanctionsShare() * model.economy.levels[g];
    }
    assertThat(model.economy.pressure()).isGreaterThan(partial).isCloseTo(full, within(1e-12));
    model.playDays(20);
    assertThat(model.economy.pressure()).isCloseTo(partial, within(1e-12));
  }
}
