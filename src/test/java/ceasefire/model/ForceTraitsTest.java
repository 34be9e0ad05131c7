package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.ConfigException;
import ceasefire.rules.Act;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weight, mandate and rules of engagement of the force, and the doctrine behind it. */
class ForceTraitsTest {
  private static final String[] EVENTFUL = {
    "challenger.payoffs.stake-log-mean=0", "challenger.payoffs.probe-cost=0.5"
  };

  private static CeasefireModel filled(String... sets) {
    CeasefireModel model = StanceTest.model("three-brigades-forward", sets);
    while (model.force.filled < 3) {
      model.playDays(1);
    }
    return model;
  }

  /** Every lever changes what happens in some eventful trial. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "posture.force.weight=heavy",
        "posture.force.weight=light",
        "posture.mandate.task=monitor",
        "posture.mandate.task=interpose",
        "posture.mandate.task=tripwire",
        "posture.mandate.task=train",
        "posture.mandate.rules=observe",
        "posture.mandate.rules=self-defence",
        "posture.mandate.rules=robust",
        "posture.doctrine.answer=none",
        "posture.doctrine.answer=escalate",
        "posture.doctrine.reinforcement-deaths=5000"
      })
  void everyLeverChangesATrial(String lever) {
    var usual = new CeasefireModel(Scenarios.setup("three-brigades-forward", EVENTFUL));
    var other = new CeasefireModel(Scenarios.setup(
        "three-brigades-forward",
        Stream.concat(Arrays.stream(EVENTFUL), Stream.of(lever)).toArray(String[]::new)));
    boolean differs = false;
    for (long seed = 1; seed <= 20 && !differs; seed++) {
      usual.play(seed);
      other.play(seed);
      differs = !Arrays.equals(BranchTest.row(usual), BranchTest.row(other));
    }
    assertThat(differs).isTrue();
  }

  /** What is named is what was there: deny for reassurance troops, interpose for neutral ones. */
  @ParameterizedTest
  @ValueSource(strings = {"three-brigades-forward deny", "gcsp-like-buffer interpose"})
  void theUsualTaskByNameChangesNothing(String named) {
    String name = named.substring(0, named.indexOf(' '));
    String task = named.substring(named.indexOf(' ') + 1);
    var byType = new CeasefireModel(
        Scenarios.setup(name, "posture.mandate.task=by-type", "posture.mandate.rules=mandate"));
    var byName = new CeasefireModel(
        Scenarios.setup(name, "posture.mandate.task=" + task, "posture.mandate.rules=mandate"));
    for (long seed = 1; seed <= 10; seed++) {
      byType.play(seed);
      byName.play(seed);
      assertThat(BranchTest.row(byName)).containsExactly(BranchTest.row(byType));
    }
  }

  /** Heavy brigades bring 1.5 times the strength; a tripwire .7 of it; monitors none. */
  @Test
  void whatTheForceBringsToABattle() {
    double usual = filled().force.forwardStrength();
    assertThat(filled("brigade-weight.heavy-pace=1", "posture.force.weight=heavy")
            .force
            .forwardStrength())
        .isCloseTo(1.5 * usual, within(1e-9));
    assertThat(filled("posture.mandate.task=tripwire").force.forwardStrength())
        .isCloseTo(0.7 * usual, within(1e-9));
    CeasefireModel monitors = filled("posture.mandate.task=monitor");
    assertThat(monitors.force.forwardStrength()).isZero();
    assertThat(monitors.force.fightingPresence(monitors.day())).isZero();
  }

  /** What is lost of a heavy force's fighting strength is one and a half times its troops. */
  @ParameterizedTest
  @ValueSource(strings = {"medium 1", "heavy 1.5"})
  void troopsAreLostByWeight(String weighed) {
    String[] weight = weighed.split(" ");
    CeasefireModel model =
        filled("brigade-weight.heavy-pace=1", "posture.force.weight=" + weight[0]);
    model.battlefield.seize(17, model);
    Battle battle = model.battlefield.battles[0];
    assertThat(battle.running).isTrue();
    assertThat(battle.foreignDefenders).isPositive();
    while (model.battlefield.running > 0) {
      model.playDays(1);
    }
    double lost = 0;
    for (Brigade brigade : model.force.brigades) {
      lost += brigade.casualties;
    }
    double fighting = battle.foreignStart - battle.foreignDefenders;
    assertThat(lost).isPositive();
    assertThat(fighting).isCloseTo(Double.parseDouble(weight[1]) * lost, within(1e-9));
    double killed =
        model.setup().scenario().battles().killedShare() * CeasefireModel.PERSONS_PER_EQUIVALENT;
    assertThat(killed * lost).isLessThanOrEqualTo(model.ledger().total(Toll.DEATHS_FOREIGN) + 1.0);
  }

  /** Of the brigades pledged .6 are heavy; a heavy one that is away is missed like two. */
  @Test
  void heavyBrigadesAreRareAndMissed() {
    CeasefireModel heavy = filled("posture.force.weight=heavy", "brigade-weight.heavy-missed=2");
    heavy.playDays(200);
    Setup setup = heavy.setup();
    Setup medium = Scenarios.setup("three-brigades-forward", StanceTest.WILLING);
    for (int g = 0; g < setup.pledged.length; g++) {
      assertThat(setup.pledged[g]).isEqualTo((int) Math.rint(0.6 * medium.pledged[g]));
    }
    double gap = 0;
    double plain = 0;
    for (int g = 0; g < setup.pledged.length; g++) {
      GuarantorParams owner = setup.scenario().guarantors().get(g);
      int away = 0;
      for (Brigade brigade : heavy.force.brigades) {
        away += brigade.owner == g && brigade.phase != Brigade.Phase.HOME ? 1 : 0;
      }
      gap += Math.max(0, owner.brigadesRequired() - Math.max(0, owner.brigades() - 2 * away));
      plain += Math.max(0, owner.brigadesRequired() - (owner.brigades() - away));
    }
    assertThat(heavy.force.homeGap).isEqualTo(gap).isGreaterThan(plain);
  }

  /** What stays unseen, .7 without anybody who watches, falls by .6 of what monitors see. */
  @Test
  void monitorsAttribute() {
    String alone = "attribution.intelligence-share=0";
    CeasefireModel deny = filled(alone);
    CeasefireModel watch = filled(alone, "posture.mandate.task=monitor");
    double watched = 0;
    for (Sector sector : watch.sectors()) {
      double density =
          sector.foreignTroops / watch.setup().line.get(sector.index).length();
      watched += watch.setup().lengthShare[sector.index] * (1 - Math.exp(-density / 5));
    }
    assertThat(watched).isBetween(0.05, 0.5);
    assertThat(deny.monitors.attributionProbability()).isCloseTo(0.3, within(1e-12));
    assertThat(watch.monitors.attributionProbability())
        .isCloseTo(1 - 0.7 * (1 - 0.6 * watched), within(1e-12));
  }

  /** The challenger feels 12,000 troops, less where they watch, more where they are robust. */
  @Test
  void mandateAndWeightAlarm() {
    CeasefireModel usual = filled();
    double felt = usual.force.combatTroops(usual.day());
    assertThat(felt).isEqualTo(usual.force.troopsInHostCountry);
    CeasefireModel robust = filled("posture.mandate.rules=robust");
    assertThat(robust.force.combatTroops(robust.day())).isCloseTo(1.2 * felt, within(1e-6));
    CeasefireModel watch = filled("posture.mandate.task=monitor", "posture.mandate.rules=observe");
    assertThat(watch.force.combatTroops(watch.day())).isCloseTo(0.14 * felt, within(1e-6));
    CeasefireModel light = filled("posture.force.weight=light", "brigade-weight.light-pace=1");
    assertThat(light.force.combatTroops(light.day())).isCloseTo(0.8 * felt, within(1e-6));
  }

  /** Light troops rub, robust ones rub and are hit more often, those that observe less. */
  @Test
  void sectorsFeelTheDifference() {
    int hot = 17;
    Sector usual = filled().sectors()[hot];
    assertThat(filled("posture.force.weight=light").sectors()[hot].presenceFactor)
        .isGreaterThan(usual.presenceFactor);
    Sector robust = filled("posture.mandate.rules=robust").sectors()[hot];
    Sector observing = filled("posture.mandate.rules=observe").sectors()[hot];
    assertThat(robust.presenceFactor).isGreaterThan(usual.presenceFactor);
    assertThat(observing.presenceFactor).isGreaterThan(usual.presenceFactor);
    assertThat(robust.exposedTroops).isCloseTo(1.5 * robust.foreignTroops, within(1e-9));
    assertThat(observing.exposedTroops).isCloseTo(0.5 * observing.foreignTroops, within(1e-9));
    Sector between = filled("posture.mandate.task=interpose").sectors()[hot];
    assertThat(between.presenceFactor).isLessThan(usual.presenceFactor);
  }

  /** 12,000 trainers add .3 (1 - exp(-1.2)) = .209642 to the flow: quality ends higher. */
  @Test
  void trainersMakeTheHostBetter() {
    CeasefireModel deny = filled();
    CeasefireModel train = filled("posture.mandate.task=train");
    assertThat(train.setup().traits.training(12_000)).isCloseTo(0.209642, within(1e-6));
    deny.playDays(300);
    train.playDays(300);
    assertThat(train.host.quality).isGreaterThan(deny.host.quality);
  }

  @Test
  void neutralTroopsTakeNoSide() {
    assertThatThrownBy(() -> Scenarios.shipped(
            "gcsp-like-buffer", "posture.mandate.task=deny", "posture.mandate.rules=mandate"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("posture.mandate.task: deny is no task for neutral troops");
  }

  /** Robust troops make a probe dearer by .1 where they stand, and nowhere else. */
  @Test
  void robustTroopsMakeProbesDearer() {
    CeasefireModel usual = filled();
    CeasefireModel robust = filled("posture.mandate.rules=robust", "mandate-effect.robust-alarm=1");
    usual.line.raiseTension();
    robust.line.raiseTension();
    double there = usual.outlook.utility(Act.PROBE, 17, usual);
    assertThat(robust.outlook.utility(Act.PROBE, 17, robust)).isCloseTo(there - 0.1, within(1e-3));
    double elsewhere = usual.outlook.utility(Act.PROBE, 0, usual);
    assertThat(robust.outlook.utility(Act.PROBE, 0, robust)).isCloseTo(elsewhere, within(1e-3));
  }
}
