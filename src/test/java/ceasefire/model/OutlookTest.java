package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.rules.Act;
import ceasefire.rules.Attachment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookTest {
  private static double believed(String scenario, String... sets) {
    var model = StanceTest.manned(scenario, sets);
    return model.outlook.believedPunishment(model);
  }

  /** More of what punishes is never believed to punish less, and here it punishes more. */
  @ParameterizedTest
  @CsvSource({
    "three-brigades-forward, posture.second-echelon.brigades=2, posture.second-echelon.brigades=9",
    "outside-deterrent, posture.deterrents.0.stock=4, posture.deterrents.0.stock=40",
    "outside-deterrent, posture.deterrents.0.salvos-per-month=1, posture.deterrents.0.salvos-per-month=9"
  })
  void theSizeOfAThreatIsSeen(String scenario, String less, String more) {
    assertThat(believed(scenario, more)).isGreaterThan(believed(scenario, less));
  }

  /** Ten days of warning make what stands elsewhere count for more, and an attack gain less. */
  @Test
  void warningBringsReservesNearer() {
    var model = new CeasefireModel(Scenarios.setup("three-brigades-west"));
    model.begin(5, null);
    model.playDays(400);
    Challenger challenger = model.challenger;
    challenger.stopMassing();
    double unwarned = model.outlook.utility(Act.SEIZE, 4, model);
    challenger.massingUntil = model.day() + 10;
    challenger.massingSeenOn = model.day() - 10;
    assertThat(model.force.filled).isPositive();
    assertThat(model.outlook.utility(Act.SEIZE, 4, model)).isLessThan(unwarned);
  }

  /** Adding a state that is hardly believed to those who would come never lowers what is feared. */
  @Test
  void aDoubtfulGuarantorTakesNothingFromTheOthers() {
    var model =
        StanceTest.manned("force-150k-backstop", "posture.tripwire.attached-to=[second-echelon]");
    int echelon = Attachment.SECOND_ECHELON.ordinal();
    double all = model.outlook.believedPunishment(model);
    for (Guarantor guarantor : model.guarantors) {
      guarantor.beliefs[echelon] = guarantor.index == 2 ? 0 : guarantor.beliefs[echelon];
    }
    double without = model.outlook.believedPunishment(model);
    assertThat(without).isPositive().isLessThan(all);
  }

  /** A promise whose force is withdrawn while its owners decide fails no trial. */
  @Test
  void withdrawingTheForceWhileItsOwnersDecideIsNoFailure() {
    var model = new CeasefireModel(Scenarios.setup(
        "three-brigades-forward",
        "posture.changes=[{lever: brigades-forward, on: first-violation, to: 0}]"));
    for (long seed = 1; seed <= 150; seed++) {
      model.play(seed);
      assertThat(model.isOver()).isTrue();
    }
  }

  /** What an earlier attack gave of warning is of no use against a later war. */
  @Test
  void warningBelongsToTheAttackThatWasSeenComing() {
    var model = new CeasefireModel(Scenarios.setup(
        "no-force", "challenger.payoffs.momentum=-1", "challenger.choice.lambda=60"));
    model.begin(5, null);
    model.playDays(1);
    Challenger challenger = model.challenger;
    challenger.warning = 9;
    challenger.massingSector = 4;
    challenger.massingUntil = model.day();
    challenger.massingSeenOn = model.day();
    ChallengerPhase.finishMassing(model);
    assertThat(challenger.isMassing()).isFalse();
    assertThat(challenger.warning).isZero();
    challenger.warning = 9;
    model.collapse(Ledger.Initiator.UNORDERED, Ledger.Cause.DEATHS);
    assertThat(challenger.warning).isZero();
  }

  private static final String[] MISSILES_ALONE = {
    "challenger.aims.greed=0",
    "challenger.aims.ceiling=0",
    "diplomacy.agreement.payment-limit=0",
    "posture.talks.effort=0"
  };

  /** Four hundred missiles threaten .4; an architecture calms fear of them like that of anything. */
  @Test
  void calmedFearIsCalmedOfMissilesToo() {
    String[] sets = java.util.Arrays.copyOf(MISSILES_ALONE, 6);
    sets[4] = "host.long-range.missiles=400";
    sets[5] = "posture.architecture.level=1";
    var model = new CeasefireModel(Scenarios.setup("no-force", sets));
    model.begin(5, null);
    model.playDays(360);
    double factor = model.negotiation.fearFactor();
    assertThat(factor).isLessThan(0.95);
    assertThat(model.challenger.threat(0, model)).isCloseTo(0.4, within(1e-12));
    model.outlook.weigh(Act.OFFENSIVE, model);
    Setup setup = model.setup();
    double last = setup.line.get(setup.sectors - 1).stake();
    assertThat(model.outlook.stake()).isCloseTo(last * 0.5 * 0.4 * factor, within(1e-12));
  }

  /** What alarms in the choice of war alarms at the table: .5 x .4 less by signing. */
  @Test
  void missilesThatStayAlarmAtTheTable() {
    var bare = new CeasefireModel(Scenarios.setup("no-force", MISSILES_ALONE));
    String[] sets = java.util.Arrays.copyOf(MISSILES_ALONE, 5);
    sets[4] = "host.long-range.missiles=400";
    var armed = new CeasefireModel(Scenarios.setup("no-force", sets));
    assertThat(worth(bare) - worth(armed)).isCloseTo(0.2, within(1e-12));
  }

  private static double worth(CeasefireModel model) {
    model.begin(5, null);
    var bargain = new Bargain(model.setup());
    bargain.begin(model.streams);
    return bargain.worthOfSettling(model);
  }

  /** A crisis on the flank leaves the line as it is: what waiting is worth there is not forgone. */
  @Test
  void aCrisisElsewhereDoesNotForgoTheValueOfWaiting() {
    var model = new CeasefireModel(
        Scenarios.setup("force-40k", "challenger.strength=250", "challenger.aims.greed=2"));
    for (long seed = 1; seed <= 30; seed++) {
      model.begin(seed, null);
      model.playDays(40);
      model.outlook.weigh(model);
      double waiting = model.outlook.waiting();
      if (waiting > 0) {
        assertThat(model.outlook.elsewhere(Act.FLANK_CRISIS))
            .isEqualTo(waiting + model.flank.utility(Act.FLANK_CRISIS, model));
        assertThat(model.outlook.elsewhere(Act.FLANK_WAR))
            .isEqualTo(model.flank.utility(Act.FLANK_WAR, model));
        return;
      }
    }
    throw new AssertionError("waiting is worth nothing in all of 30 trials");
  }
}
