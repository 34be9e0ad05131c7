package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.param.Records;
import ceasefire.rules.Attachment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a war is fought, and that it is fought by order. */
class WarTest {
  private static CeasefireModel atWar(Setup setup, long seed) {
    var model = new CeasefireModel(setup);
    model.begin(seed, null);
    model.playDays(1);
    model.collapse(Ledger.Initiator.CHALLENGER, Ledger.Cause.OFFENSIVE);
    model.playDays(1);
    return model;
  }

  private static List<Integer> axes(CeasefireModel model) {
    List<Integer> sectors = new ArrayList<>();
    for (Battle battle : model.battlefield.battles) {
      if (battle.kind == Battle.Kind.AXIS) {
        sectors.add(battle.sector);
      }
    }
    return sectors;
  }

  /** Six axes fall on six sectors, by either way of choosing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "challenger.choice.lambda=16",
        "challenger.choice.lambda=0",
        "challenger.choice.kind=threshold"
      })
  void theAxesOfAWaveAreSectorsOfTheirOwn(String choice) {
    Setup setup = Scenarios.setup("no-force", choice);
    for (long seed = 1; seed <= 20; seed++) {
      assertThat(axes(atWar(setup, seed))).hasSize(6).doesNotHaveDuplicates();
    }
  }

  /** On a line of three sectors six axes fall on each of them twice. */
  @Test
  void whereThereAreFewerSectorsThanAxesEachTakesItsPart() {
    Scenario scenario = Scenarios.shipped("no-force");
    List<SectorParams> three = scenario.line().sectors().subList(15, 18);
    Setup setup =
        Setup.of(Records.with(scenario, "line", Records.with(scenario.line(), "sectors", three)));
    assertThat(axes(atWar(setup, 1))).containsExactlyInAnyOrder(0, 0, 1, 1, 2, 2);
  }

  /**
   * Between sectors of equal worth an attack is the likelier the more of the army stands there: on the
   * border of Belarus, 920 km of 2,230, stand .043 of it. Of 300 first axes at most .043 + 5 sd (1e-5).
   */
  @Test
  void attacksComeFromWhereTheArmyStands() {
    Setup setup = Scenarios.setup("no-force", "challenger.choice.lambda=0");
    double share = 0;
    int border = 0;
    for (int s = 0; s < setup.sectors; s++) {
      share += onTheBorder(setup, s) ? setup.strengthShare[s] : 0;
    }
    for (long seed = 1; seed <= 300; seed++) {
      border += onTheBorder(setup, axes(atWar(setup, seed)).get(0)) ? 1 : 0;
    }
    assertThat(share).isBetween(0.02, 0.05);
    assertThat(border / 300.0).isLessThan(share + 0.06);
  }

  private static boolean onTheBorder(Setup setup, int sector) {
    return setup.line.get(sector).segment().equals("belarus");
  }

  /** Whoever began the war, its waves are ordered: what is lost in one trips no wire by mistake. */
  @Test
  void aTripAfterAWaveIsNoMistake() {
    CeasefireModel model = StanceTest.model(
        "three-brigades-forward",
        "attribution.unseen-probability=0",
        "attacks.pause-days=180",
        "attacks.axes-needed=6");
    model.playDays(200);
    assertThat(model.guarantors[1].holds[Attachment.SANCTIONS_SNAPBACK.ordinal()])
        .isTrue();
    int before = model.ledger().responses().trippedFalsely;
    model.collapse(Ledger.Initiator.UNORDERED, Ledger.Cause.DEATHS);
    model.playDays(2);
    while (model.battlefield.running > 0) {
      model.playDays(1);
    }
    assertThat(model.isOver()).isFalse();
    model.tripwire.armedFrom = 0;
    model.tripwire.pending = 0;
    int tripped = model.ledger().responses().tripped();
    model.ledger().km2Lost += 1_000;
    model.tripwire.adjudicate(model);
    assertThat(model.ledger().responses().tripped()).isEqualTo(tripped + 1);
    assertThat(model.ledger().responses().trippedFalsely).isEqualTo(before);
  }

  /** An attack that was ordered after a day's battles has its thirty days from the next on. */
  @Test
  void anAttackCulminatesAfterItsDaysOfFighting() {
    CeasefireModel model = StanceTest.model("no-force", "fighting.rate=0.001");
    model.playDays(100);
    model.battlefield.seize(17, model);
    Battle seizure = model.battlefield.battles[0];
    model.playDays(29);
    assertThat(seizure.running).isTrue();
    model.playDays(1);
    assertThat(seizure.running).isFalse();
  }

  /**
   * Three brigades on five sectors cannot be in six places at a time: what fights, where it stood and
   * where it came to, is never more than what there is.
   */
  @ParameterizedTest
  @ValueSource(strings = {"three-brigades-forward", "force-40k"})
  void noForeignBrigadeFightsInTwoPlacesAtATime(String name) {
    boolean seen = false;
    for (long seed = 1; seed <= 10; seed++) {
      var model = new CeasefireModel(Scenarios.setup(name));
      model.begin(seed, null);
      model.playDays(400);
      if (model.isOver() || model.force.filled == 0) {
        continue;
      }
      model.collapse(Ledger.Initiator.CHALLENGER, Ledger.Cause.OFFENSIVE);
      for (int day = 0; day < 20; day++) {
        double there = 0;
        for (Brigade brigade : model.force.brigades) {
          there += brigade.isDeployed() ? brigade.strength : 0;
        }
        model.playDays(1);
        double fighting = 0;
        for (Battle battle : model.battlefield.battles) {
          fighting += battle.running ? battle.foreignDefenders : 0;
        }
        assertThat(fighting)
            .as("seed %d, day %d of the war", seed, day)
            .isLessThanOrEqualTo(there + 1e-9);
        seen |= fighting > 0;
      }
    }
    assertThat(seen).isTrue();
  }
}
