package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.rules.Act;
import org.junit.jupiter.api.Test;

class AllianceFlankTest {
  private static CeasefireModel begun(String... sets) {
    var model = new CeasefireModel(Scenarios.setup("three-brigades-forward", sets));
    model.begin(1, null);
    return model;
  }

  /** Of 18 brigades that plans require 9 are away: a shortfall of one half opens the flank. */
  @Test
  void brigadesAwayInvite() {
    CeasefireModel model = begun("flank.provocation=0");
    double whole = model.flank.utility(Act.FLANK_CRISIS, model);
    model.force.alliedGap = 9;
    assertThat(model.flank.shortfall(model)).isCloseTo(0.5, within(1e-12));
    assertThat(model.flank.utility(Act.FLANK_CRISIS, model)).isGreaterThan(whole);
  }

  @Test
  void aPatronThatLeavesInvites() {
    CeasefireModel model = begun();
    double committed = model.flank.utility(Act.FLANK_WAR, model);
    model.stance.kept = 0;
    assertThat(model.flank.belief(model)).isCloseTo(0.75 * 0.6, within(1e-12));
    assertThat(model.flank.utility(Act.FLANK_WAR, model)).isGreaterThan(committed);
  }

  @Test
  void aWarThereIsAWiderWar() {
    CeasefireModel model = begun();
    model.playDays(10);
    model.flank.carryOut(Act.FLANK_WAR, model);
    assertThat(model.ledger().collapseCause()).isEqualTo(Ledger.Cause.FLANK_WAR);
    assertThat(model.ledger().initiator()).isEqualTo(Ledger.Initiator.CHALLENGER);
    assertThat(model.outcome()).isEqualTo(Outcome.WIDER_WAR);
  }

  /** .2 on 1,000 km in ten years, 2,600 km, five years: .26 a trial; 100 trials, five deviations. */
  @Test
  void flashPointsComeByThemselves() {
    var model = new CeasefireModel(
        Scenarios.setup("no-force", "flank.crisis-gain=0", "challenger.payoffs.stake-log-mean=-4"));
    int crises = 0;
    for (long seed = 1; seed <= 100; seed++) {
      model.play(seed);
      crises += model.ledger().flankCrises();
      assertThat(model.ledger().flankCrisesChosen()).isZero();
    }
    assertThat(crises).isBetween(1, 52);
  }
}
