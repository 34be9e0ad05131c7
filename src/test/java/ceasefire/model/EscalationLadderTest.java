package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.rules.Act;
import org.junit.jupiter.api.Test;

class EscalationLadderTest {
  private static final String[] NONE = {
    "escalation.hazards.clash-hazard=0",
    "escalation.hazards.wider-war-per-salvo=0",
    "escalation.hazards.general-war-hazard=0",
    "escalation.hazards.wider-war-hazard=0",
    "flank.flash-points=0",
    "flank.crisis-cost=2",
    "flank.crisis-gain=0",
    "flank.war-cost=5"
  };

  private static int[] outcomes(String scenario, String... sets) {
    var model = new CeasefireModel(Scenarios.setup(scenario, sets));
    int[] counts = new int[Outcome.values().length];
    for (long seed = 1; seed <= 60; seed++) {
      model.play(seed);
      counts[model.outcome().ordinal()]++;
      Ledger ledger = model.ledger();
      if (ledger.widerWarDay() != Ledger.NEVER) {
        assertThat(ledger.collapseDay()).isBetween(1, ledger.widerWarDay());
      }
      if (ledger.nuclearDay() != Ledger.NEVER) {
        assertThat(ledger.nuclearDay()).isEqualTo(ledger.endDay());
        assertThat(ledger.hasCollapsed()).isTrue();
      }
    }
    return counts;
  }

  @Test
  void withoutHazardsNothingWidens() {
    int[] counts = outcomes("force-150k-backstop", NONE);
    assertThat(counts[Outcome.WIDER_WAR.ordinal()] + counts[Outcome.NUCLEAR_USE.ordinal()])
        .isZero();
  }

  /** At .02 a day 97 % of wider wars of 180 days turn nuclear: all of ten that do not, 1e-15. */
  @Test
  void aWiderWarTurnsNuclearUnderAGreatHazard() {
    var model =
        new CeasefireModel(Scenarios.setup("no-force", "escalation.hazards.wider-war-hazard=0.02"));
    int nuclear = 0;
    for (long seed = 1; seed <= 10; seed++) {
      model.begin(seed, null);
      model.playDays(10);
      model.flank.carryOut(Act.FLANK_WAR, model);
      model.playOn();
      nuclear += model.outcome() == Outcome.NUCLEAR_USE ? 1 : 0;
    }
    assertThat(nuclear).isPositive();
  }

  /** Two salvos without a battle, p = .0002 each: -2 ln(1 - .0002). */
  @Test
  void salvosRunTheirHazard() {
    var model = new CeasefireModel(Scenarios.setup("no-force"));
    model.begin(1, null);
    assertThat(model.ladder.widerHazard(2, model))
        .isCloseTo(-2 * Math.log1p(-0.0002), within(1e-15));
    assertThat(model.ladder.nuclearHazard(2, model)).isZero();
  }

  /** A full umbrella, .10 times 3, is weighted by the belief in its owner. */
  @Test
  void anUmbrellaIsFeared() {
    var bare = new CeasefireModel(Scenarios.setup("no-force"));
    var covered = new CeasefireModel(Scenarios.setup("no-force", "posture.umbrella.level=1"));
    bare.begin(1, null);
    covered.begin(1, null);
    double belief = covered.guarantors[3].belief;
    double fall = bare.outlook.utility(Act.OFFENSIVE, 4, bare)
        - covered.outlook.utility(Act.OFFENSIVE, 4, covered);
    assertThat(fall).isCloseTo(0.3 * belief, within(1e-9));
  }

  @Test
  void aThreatRaisesFearAndFades() {
    var model = new CeasefireModel(Scenarios.setup(
        "three-brigades-forward",
        "escalation.brinkmanship.threat-probability=1",
        "escalation.brinkmanship.least-rise=0.6"));
    model.begin(1, null);
    Guarantor guarantor = model.guarantors[0];
    double own = guarantor.fear;
    model.ladder.threaten(model);
    assertThat(guarantor.fear).isCloseTo(own + (1 - own) * 0.6, within(1e-12));
    for (int month = 0; month < 6; month++) {
      guarantor.passMonth(model);
    }
    assertThat(guarantor.fear).isCloseTo(own + (1 - own) * 0.3, within(1e-9));
  }

  /** Who is expected to send all that was pledged is expected to clash with the challenger. */
  @Test
  void aFullInterventionIsAnIntervention() {
    String set = "posture.tripwire.attached-to=";
    CeasefireModel none = StanceTest.manned("three-brigades-forward", set + "[]");
    CeasefireModel full = StanceTest.manned("three-brigades-forward", set + "[full-intervention]");
    assertThat(full.ladder.intervention(full)).isGreaterThan(none.ladder.intervention(none));
  }

  /** Brigades that a surge brought are there to fight, as those that they join are, once they arrive. */
  @Test
  void whoeverHasArrivedMayClash() {
    CeasefireModel model =
        StanceTest.manned("three-brigades-forward", "posture.tripwire.attached-to=[]");
    double before = model.force.fightingPresence(model.day());
    double feared = model.ladder.intervention(model);
    model.surge();
    assertThat(model.force.fightingPresence(model.day())).isEqualTo(before);
    model.playDays(20);
    double arrived = 0;
    for (Brigade brigade : model.force.brigades) {
      boolean there = brigade.phase == Brigade.Phase.REINFORCING && model.force.fights(brigade);
      arrived += there ? brigade.strength : 0;
    }
    assertThat(arrived).isPositive();
    assertThat(model.force.fightingPresence(model.day())).isCloseTo(before + arrived, within(1e-9));
    assertThat(model.ladder.intervention(model)).isGreaterThan(feared);
  }

  /**
   * Eighty salvos of the host, at the greatest chance for a salvo: were they guarantors', four trials in
   * five would widen, so that none of ten does in one of 10^7.
   */
  @Test
  void theHostsOwnSalvosDrawNobodyIn() {
    var model = new CeasefireModel(Scenarios.setup(
        "no-force",
        "host.long-range.missiles=400",
        "host.long-range.salvos-per-month=100",
        "escalation.hazards.wider-war-per-salvo=0.02",
        "flank.flash-points=0",
        "flank.crisis-cost=2",
        "flank.crisis-gain=0",
        "flank.war-cost=5"));
    for (long seed = 1; seed <= 10; seed++) {
      model.begin(seed, null);
      model.host.strikeBack(1);
      model.playDays(40);
      assertThat(model.ledger().widerWarDay()).isEqualTo(Ledger.NEVER);
      assertThat(model.ledger().total(Toll.STRIKES)).isZero();
    }
  }
}
