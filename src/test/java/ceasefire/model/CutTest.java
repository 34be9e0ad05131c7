package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.param.Records;
import ceasefire.random.Seeds;
import ceasefire.rules.ForcePosture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How the line is cut into sectors is a matter of drawing: cutting every sector in two, and every
 * brigade with it, leaves the results as they were.
 */
@Tag("long")
class CutTest {
  /** At 2,000 trials the differences have standard errors of .5 % (incidents), .016 (V), .011 (W). */
  private static final int TRIALS = 2_000;

  private static final int FIVE_YEARS = 1_826;

  /** Fixed seed; with 3,000 trials the differences were .2 %, .005 and .002, no-force .5 %, .011, .009. */
  @Test
  void cuttingEverySectorInTwoChangesNothingOnAverage() {
    Scenario scenario = Scenarios.shipped("three-brigades-forward");
    Tally whole = play(scenario);
    Tally cut = play(cutInTwo(scenario));
    assertThat(cut.incidents / whole.incidents).as("mean incidents").isBetween(0.98, 1.02);
    assertThat(Math.abs(cut.violationFree - whole.violationFree)).as("V").isLessThan(0.03);
    assertThat(Math.abs(cut.collapseFree - whole.collapseFree)).as("W").isLessThan(0.03);
  }

  private record Tally(double incidents, double violationFree, double collapseFree) {}

  private static Tally play(Scenario scenario) {
    var model = new CeasefireModel(Setup.of(scenario));
    double incidents = 0;
    double days = 0;
    int violationFree = 0;
    int collapseFree = 0;
    for (int i = 0; i < TRIALS; i++) {
      model.play(Seeds.mix(41, i));
      Ledger ledger = model.ledger();
      incidents +=
          ledger.total(Toll.SMALL_ARMS) + ledger.total(Toll.ARTILLERY) + ledger.total(Toll.RAIDS);
      days += model.day();
      violationFree += model.ledger().violationDay() == Ledger.NEVER ? 1 : 0;
      collapseFree += model.ledger().hasCollapsed() ? 0 : 1;
      assertThat(model.day()).isLessThanOrEqualTo(FIVE_YEARS);
    }
    return new Tally(
        incidents / days, (double) violationFree / TRIALS, (double) collapseFree / TRIALS);
  }

  static Scenario cutInTwo(Scenario s) {
    List<SectorParams> halves = new ArrayList<>();
    for (SectorParams p : s.line().sectors()) {
      for (String side : List.of(" W", " E")) {
        halves.add(Records.with(
            p, "name", p.name() + side, "length", p.length() / 2, "heat", p.heat() / 2));
      }
    }
    ForcePosture f = s.posture().force();
    ForcePosture force = Records.with(
        f,
        "brigadesForward",
        2 * f.brigadesForward(),
        "brigadeSize",
        f.brigadeSize() / 2,
        "sectorsCovered",
        2 * f.sectorsCovered(),
        "brigadesPerMonth",
        2 * f.brigadesPerMonth());
    List<GuarantorParams> guarantors = s.guarantors().stream()
        .map(g -> Records.with(
            g, "brigades", 2 * g.brigades(), "brigadesRequired", 2 * g.brigadesRequired()))
        .toList();
    var echelon = Records.with(
        s.posture().secondEchelon(), "brigades", 2 * s.posture().secondEchelon().brigades());
    return Records.with(
        s,
        "posture",
        Records.with(s.posture(), "force", force, "secondEchelon", echelon),
        "guarantors",
        guarantors,
        "line",
        Records.with(s.line(), "sectors", halves),
        "punishment",
        Records.with(s.punishment(), "echelonScale", 2 * s.punishment().echelonScale()));
  }
}
