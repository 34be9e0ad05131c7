package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.random.Seeds;
import ceasefire.rules.ForcePosture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How the line is cut into sectors is a matter of drawing: cutting every sector in two, and every
 * brigade with it, leaves the results as they were.
 */
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
        halves.add(new SectorParams(
            p.name() + side,
            p.length() / 2,
            p.contact(),
            p.heat() / 2,
            p.stake(),
            p.fortification(),
            p.latitude(),
            p.longitude()));
      }
    }
    LineParams l = s.line();
    ForcePosture f = s.posture().force();
    PostureParams p = s.posture();
    ForcePosture force = new ForcePosture(
        2 * f.brigadesForward(),
        f.brigadeSize() / 2,
        f.type(),
        f.place(),
        2 * f.sectorsCovered(),
        f.rotationRatio(),
        f.tourDays(),
        f.handOverDays(),
        f.handOverPresence(),
        f.lagMonths(),
        2 * f.brigadesPerMonth(),
        f.onShortfall(),
        f.surge());
    List<GuarantorParams> guarantors = s.guarantors().stream()
        .map(g -> new GuarantorParams(
            g.name(),
            2 * g.brigades(),
            2 * g.brigadesRequired(),
            g.capability(),
            g.sanctionsShare(),
            g.leastResolve(),
            g.greatestResolve(),
            g.leastFear(),
            g.greatestFear(),
            g.firstElectionDay()))
        .toList();
    var echelon = new PostureParams.SecondEchelon(
        2 * p.secondEchelon().brigades(), p.secondEchelon().preparationDays());
    var posture = new PostureParams(
        force,
        p.arrival(),
        p.tripwire(),
        echelon,
        p.deterrents(),
        p.backstop(),
        p.monitors(),
        p.treaty(),
        p.guardrails(),
        p.zoneWidthKm());
    return new Scenario(
        s.about(),
        s.startDate(),
        s.horizonDays(),
        posture,
        s.challenger(),
        s.host(),
        guarantors,
        new LineParams(l.hotFrom(), l.frozenShare(), l.episodeGapDays(), l.warDeaths(), halves),
        s.restraint(),
        s.tension(),
        s.fireLevel(),
        s.flareUps(),
        s.violations(),
        s.incidents(),
        s.zoneEffect(),
        s.presenceEffect(),
        s.rungs(),
        s.attribution(),
        s.beliefPrior(),
        s.beliefs(),
        s.decision(),
        s.punishment(),
        s.strikes(),
        s.readiness(),
        s.attacks(),
        s.battles(),
        s.fighting());
  }
}
