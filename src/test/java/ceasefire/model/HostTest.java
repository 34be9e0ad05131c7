package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.Seeds;
import ceasefire.rules.Revision;
import org.junit.jupiter.api.Test;

class HostTest {
  private static CeasefireModel begun(String... sets) {
    var model = new CeasefireModel(Scenarios.setup("no-force", sets));
    model.begin(3, null);
    return model;
  }

  /**
   * From 900,000 in the first month: .0175 + .0075 leave, 25,000 come: 902,500, cut by the
   * establishment to 900,000; a cut of 240,000 over 24 months from the first takes 10,000 a month.
   */
  @Test
  void armyFollowsItsPlan() {
    CeasefireModel model = begun();
    model.host.passMonth(model);
    assertThat(model.host.troops()).isEqualTo(900_000);
    CeasefireModel cut = begun(
        "host.army.cut=240000", "host.army.cut-after-months=0", "host.army.replaced-by-foreign=1");
    cut.host.passMonth(cut);
    assertThat(cut.host.troops()).isCloseTo(890_000, within(1e-6));
    assertThat(cut.host.brigadesReplacing(4_000)).isCloseTo(2.5, within(1e-9));
    double inLine = 890_000 * 111.0 / 900_000;
    assertThat(cut.host.strength).isCloseTo(111 + 0.5 * (inLine - 111), within(1e-9));
  }

  /** 10 of 111 lost: cohesion exp(-3 x 10 / 111) of what it was; three in five return later. */
  @Test
  void battlesWearTheArmyAndPartReturns() {
    CeasefireModel model = begun(
        "host.army.recruits=0",
        "host.army.discharge-rate=0",
        "host.army.desertion-rate=0",
        "host.army.broken-desertion-rate=0",
        "host.army.redeployment=1",
        "host.endurance.exhaustion=0",
        "host.endurance.recovery=0");
    model.host.lose(10);
    assertThat(model.host.strength).isEqualTo(101);
    assertThat(model.host.troops()).isEqualTo(860_000);
    model.host.passMonth(model);
    assertThat(model.host.cohesion).isCloseTo(Math.exp(-30.0 / 111), within(1e-12));
    assertThat(model.host.troops()).isEqualTo(860_000);
    model.host.passMonth(model);
    assertThat(model.host.troops()).isCloseTo(884_000, within(1e-6));
  }

  /** Ten dead of incidents are fifty lost, of whom twenty for good. */
  @Test
  void deadOfIncidentsAreMissed() {
    CeasefireModel model = begun(
        "host.army.recruits=0",
        "host.army.discharge-rate=0",
        "host.army.desertion-rate=0",
        "host.army.broken-desertion-rate=0");
    model.host.fallen = 10;
    model.host.passMonth(model);
    assertThat(model.host.troops()).isCloseTo(900_000 - 20, within(1e-6));
  }

  /** Works, quality, arms and cohesion each tell in the ratio that the challenger meets. */
  @Test
  void shiftFollowsWorksAndArmy() {
    CeasefireModel model = begun();
    Sector sector = model.sectors()[16];
    double before = sector.shift;
    assertThat(before).isCloseTo(-0.7 * (0.7 - 0.3), within(1e-12));
    model.host.passMonth(model);
    double worth = model.host.quality * model.host.arms * model.host.cohesion;
    assertThat(sector.shift)
        .isCloseTo(-0.7 * (sector.works - 0.3) - Math.log(worth), within(1e-12));
    model.host.broken = true;
    assertThat(model.host.effectiveness())
        .isCloseTo(model.host.quality * model.host.arms * model.host.cohesion * 0.5, within(1e-12));
  }

  /** With every rate at 0 the host stays as it was, whatever happens around it. */
  @Test
  void withoutRatesNothingChanges() {
    CeasefireModel model = begun(
        "host.army.recruits=0",
        "host.army.discharge-rate=0",
        "host.army.desertion-rate=0",
        "host.army.broken-desertion-rate=0",
        "host.endurance.exhaustion=0",
        "host.endurance.recovery=0",
        "host.endurance.desertion-wear=0",
        "host.aid.building-rate=0",
        "host.aid.decay-rate=0",
        "host.aid.quality-gain=0",
        "host.aid.quality-neglect=0",
        "host.aid.arms-gain=0",
        "host.aid.arms-neglect=0");
    double shift = model.sectors()[3].shift;
    for (int month = 0; month < 60; month++) {
      model.host.passMonth(model);
    }
    assertThat(model.host.troops()).isEqualTo(900_000);
    assertThat(model.host.strength).isCloseTo(111, within(1e-9));
    assertThat(model.host.cohesion).isEqualTo(1);
    assertThat(model.sectors()[3].shift).isCloseTo(shift, within(1e-12));
  }

  /** An attempt is a major violation by the host, an attack on the challenger, and no order of his. */
  @Test
  void hostThatRetakesBeginsAnEpisode() {
    CeasefireModel model = begun("attacks.seizure-to-war-probability=0");
    model.playDays(40);
    int orderedBefore = model.ledger().lastOrderedDay;
    RetakePhase.retake(17, model);
    Battle battle = model.battlefield.battles[0];
    assertThat(battle.kind).isEqualTo(Battle.Kind.RETAKE);
    assertThat(battle.byChallenger).isFalse();
    assertThat(model.battlefield.retakeRuns()).isTrue();
    assertThat(model.battlefield.orderedAttackRuns()).isFalse();
    assertThat(model.ledger().retakes()).isEqualTo(1);
    assertThat(model.ledger().lastOrderedDay).isEqualTo(orderedBefore);
    assertThat(model.ledger().lastInitiator(model.day(), 180)).isEqualTo(Ledger.Initiator.HOST);
    CeasefireModel war = begun("attacks.seizure-to-war-probability=1");
    war.playDays(2);
    RetakePhase.retake(17, war);
    assertThat(war.ledger().initiator()).isEqualTo(Ledger.Initiator.HOST);
    assertThat(war.ledger().collapseCause()).isEqualTo(Ledger.Cause.RETAKE);
  }

  @Test
  void grievanceRaisesTheWishToRevise() {
    CeasefireModel model = begun();
    Revision rule = model.setup().scenario.host().revision();
    double usual = RetakePhase.probability(rule, model);
    model.host.grievanceFactor = 2;
    assertThat(RetakePhase.probability(rule, model)).isCloseTo(2 * usual, within(1e-12));
  }

  /** What is in the host's own hands is fired at an attacker, five missiles to a salvo, and feared. */
  @Test
  void hostStrikesBackWithWhatItHas() {
    CeasefireModel model = begun("host.long-range.missiles=50");
    assertThat(model.outlook.believedPunishment(model))
        .isCloseTo(0.13 * (1 - Math.exp(-4.0 * 0.6 / 12)), within(0.02));
    model.playDays(1);
    model.host.strikeBack(model.day());
    model.playDays(200);
    assertThat(model.host.arsenal.stock).isLessThan(10);
    CeasefireModel none = begun();
    assertThat(none.outlook.believedPunishment(none)).isZero();
  }

  /** 150 paired trials: an army half as large is attacked far more, one aided in full less. */
  @Test
  void armyAndAidMoveTheRiskOfWar() {
    String bold = "challenger.payoffs.stake-log-mean=-0.4";
    int usual = wars(bold);
    int halved = wars(
        bold, "host.army.cut=450000", "host.army.cut-after-months=0", "host.army.cut-months=6");
    int aided = wars(bold, "host.aid.resourcing=1", "host.aid.reliability=1");
    assertThat(halved).isGreaterThan(usual);
    assertThat(aided).isLessThan(usual);
  }

  private static int wars(String... sets) {
    var model = new CeasefireModel(Scenarios.setup("no-force", sets));
    int wars = 0;
    for (int i = 0; i < 150; i++) {
      model.play(Seeds.mix(77, i));
      wars += model.ledger().hasCollapsed() ? 1 : 0;
    }
    return wars;
  }

  /** Whoever began the war, the host answers the challenger's offensive with what it has. */
  @Test
  void theArsenalAnswersTheOffensiveOfAnyWar() {
    CeasefireModel model = begun("host.long-range.missiles=50");
    model.playDays(40);
    int before = model.host.arsenal.firesUntil;
    model.collapse(Ledger.Initiator.UNORDERED, Ledger.Cause.DEATHS);
    model.playDays(2);
    assertThat(before).isLessThanOrEqualTo(model.day());
    assertThat(model.host.arsenal.firesUntil).isGreaterThan(model.day());
  }

  /** Ground that it takes beyond what it had lost is no ground lost. */
  @Test
  void groundLostIsNeverBelowNothing() {
    CeasefireModel model = begun();
    model.ledger().km2Lost = -5;
    assertThat(model.ledger().total(Toll.KM2_LOST)).isZero();
    model.ledger().km2Lost = 5;
    assertThat(model.ledger().total(Toll.KM2_LOST)).isEqualTo(5);
  }
}
