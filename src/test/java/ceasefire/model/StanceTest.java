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

  /** The same on the day on which its first brigade has come. */
  static CeasefireModel manned(String name, String... more) {
    CeasefireModel model = model(name, more);
    model.playDays(90);
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

  /** 240,000 over 24 months from the start are 10,000 a month: two brigades and a half. */
  @Test
  void foreignBrigadesReplaceWhatTheHostCuts() {
    CeasefireModel model = model(
        "force-150k-backstop",
        "posture.force.brigades-forward=0",
        "posture.force.lag-months=0",
        "host.army.cut=240000",
        "host.army.cut-after-months=0",
        "host.army.replaced-by-foreign=1");
    assertThat(model.stance.brigadesForward).isZero();
    model.playDays(30 * 9);
    int months = model.host.month;
    assertThat(months).isBetween(7, 9);
    assertThat(model.stance.brigadesForward).isEqualTo((int) Math.rint(2.5 * months));
    assertThat(model.force.filled).isPositive();
    assertThat(model.guarantors[0].holdsAny()).isTrue();
    assertThat(model.setup().slots).isEqualTo(60);
  }

  /** A change of the lever applies to the whole force: none is left of it. */
  @Test
  void whatReplacesTheHostsBrigadesIsWithdrawnWithTheForce() {
    CeasefireModel model = model(
        "force-150k-backstop",
        "host.army.cut=240000",
        "host.army.cut-after-months=0",
        "host.army.replaced-by-foreign=1",
        "posture.changes=[{lever: brigades-forward, after-days: 250, to: 0}]");
    model.playDays(249);
    assertThat(model.stance.brigadesForward).isGreaterThan(38);
    model.playDays(1);
    assertThat(model.stance.brigadesForward).isZero();
  }

  /** Hardly any recruits: troops fall short of the establishment, and foreign ones make it good. */
  @Test
  void foreignBrigadesReplaceWhoDoesNotCome() {
    CeasefireModel model =
        model("force-150k-backstop", "host.army.recruits=0", "host.army.shortfall-replaced=1");
    model.playDays(300);
    double missing = 900_000 - model.host.troops();
    assertThat(missing).isPositive();
    assertThat(model.stance.brigadesForward).isEqualTo((int) Math.rint(38 + missing / 4_000));
    assertThat(model.setup().slots).isEqualTo(38 + 225);
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
