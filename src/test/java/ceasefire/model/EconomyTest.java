package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.rules.Act;
import ceasefire.rules.Attachment;
import ceasefire.rules.CapabilityTier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EconomyTest {
  private static final String[] CALM = {
    "fire-level.per-day=0",
    "incidents.deep-strikes-per-day=0",
    "incidents.maritime-per-day=0",
    "challenger.payoffs.stake-log-mean=-4",
    "challenger.payoffs.stake-log-spread=0",
    "challenger.payoffs.probe-cost=3",
    "challenger.payoffs.inclination-spread=0",
    "challenger.choice.lambda=60",
    "host.revision.propensity=0"
  };

  private static CeasefireModel calm(String scenario, String... more) {
    String[] sets = java.util.Arrays.copyOf(CALM, CALM.length + more.length);
    System.arraycopy(more, 0, sets, CALM.length, more.length);
    var model = new CeasefireModel(Scenarios.setup(scenario, sets));
    model.begin(3, null);
    return model;
  }

  /** Six whole months of calm earn a step of (.7 - .2) / 3 = .166667: .533333 from all holders. */
  @Test
  void complianceIsRelievedByAllHolders() {
    CeasefireModel model = calm("no-force");
    model.playDays(30 + 5 * 30);
    assertThat(model.economy.pressure()).isCloseTo(0.7, within(1e-12));
    model.playDays(30);
    assertThat(model.economy.pressure()).isCloseTo(0.533333, within(1e-6));
    model.playDays(2_000);
    assertThat(model.ledger().sanctionsAtEnd()).isCloseTo(0.2, within(1e-12));
  }

  /** From full relief a breach takes .166667 back in the month in which it is seen. */
  @Test
  void breachTakesReliefBack() {
    CeasefireModel model = calm("no-force");
    model.playDays(700);
    assertThat(model.economy.pressure()).isCloseTo(0.2, within(1e-12));
    model.major(Ledger.Initiator.HOST);
    model.playDays(31);
    assertThat(model.economy.pressure()).isCloseTo(0.2, within(1e-12));
    model.major(Ledger.Initiator.CHALLENGER);
    model.playDays(31);
    assertThat(model.economy.pressure()).isCloseTo(0.366667, within(1e-6));
  }

  /** The challenger chooses after the month's relief has been settled: its breach counts next month. */
  @Test
  void breachOnTheDayOfTheMonthsTurnCountsOnceAndInTheNextMonth() {
    CeasefireModel model = calm("no-force");
    model.playDays(690);
    int months = model.economy.compliantMonths;
    while (model.economy.compliantMonths == months) {
      model.playDays(1);
    }
    model.major(Ledger.Initiator.CHALLENGER);
    assertThat(model.economy.pressure()).isCloseTo(0.2, within(1e-12));
    model.playDays(CeasefireModel.MONTH_DAYS);
    assertThat(model.economy.pressure()).isCloseTo(0.366667, within(1e-6));
    model.playDays(CeasefireModel.MONTH_DAYS);
    assertThat(model.economy.pressure()).isLessThanOrEqualTo(0.366667 + 1e-6);
  }

  /** What was learnt of other promises says nothing of sanctions: they were kept, the echelon was not. */
  @Test
  void aSnapbackIsFearedAsSnapbacksAreBelievedIn() {
    CeasefireModel model = calm("three-brigades-forward");
    model.playDays(900);
    double before = model.economy.threatenedRise(model);
    for (Guarantor guarantor : model.guarantors) {
      guarantor.beliefs[Attachment.SECOND_ECHELON.ordinal()] = 0;
      guarantor.belief /= 2;
    }
    assertThat(model.economy.threatenedRise(model)).isEqualTo(before).isPositive();
  }

  /**
   * France holds .3, the others .7. Alone it raises .7 to .7 + .3 x .3 = .79, less the leak .25 x .3 x
   * .7 x .3 = .01575. Under full coordination its share is below the quorum of one half.
   */
  @Test
  void holdersSnapBackAloneOrTogether() {
    CeasefireModel partial = calm("three-brigades-forward");
    partial.playDays(1);
    partial.economy.decide(1);
    partial.playDays(61);
    assertThat(partial.economy.pressure()).isCloseTo(0.79 - 0.01575, within(1e-9));
    CeasefireModel full = calm("three-brigades-forward", "economy.sanctions.coordination=full");
    full.playDays(1);
    full.economy.decide(1);
    full.playDays(61);
    assertThat(full.economy.pressure()).isCloseTo(0.7, within(1e-12));
    full.economy.decide(2);
    full.playDays(61);
    assertThat(full.economy.pressure()).isCloseTo(1, within(1e-9));
  }

  /** One holder that has relieved alone: .15 x .3 of .7 x .15 less, and trade diverts to it. */
  @Test
  void reliefByOneHolderAloneIsSeenInThePressure() {
    CeasefireModel model = calm("sanctions-us-only");
    assertThat(model.economy.pressure()).isLessThan(0.7 - 0.15 * 0.7 * 0.69);
    assertThat(model.economy.pressure()).isGreaterThan(0.5);
  }

  /**
   * Without sanctions and fire .6 + 1 / 60 after the first whole month, local .75 + 1 / 24; the army of
   * 150 by 21,000 / 4,000 recruits less 2 %.
   */
  @Test
  void capabilityAndStrengthGrowMonthByMonth() {
    CeasefireModel model =
        calm("no-force", "economy.sanctions.at-start=0", "economy.sanctions.floor=0");
    model.playDays(60);
    double left = Math.exp(-0.02);
    assertThat(model.economy.capability(CapabilityTier.REGIONAL))
        .isCloseTo(0.6 + 1.0 / 60, within(1e-12));
    assertThat(model.economy.capability(CapabilityTier.LOCAL))
        .isCloseTo(0.75 + 1.0 / 24, within(1e-12));
    assertThat(model.challenger.strength)
        .isCloseTo(150 * left + 5.25 * (1 - left) / 0.02, within(1e-9));
    assertThat(model.economy.factor(Act.SEIZE)).isEqualTo(0.75 + 1.0 / 24);
  }

  /** Three in five of 10 equivalents lost return two months later; capability falls by the share. */
  @Test
  void battleLossesReturnInPart() {
    CeasefireModel model = calm(
        "no-force",
        "economy.war-economy.recruits=0",
        "economy.war-economy.discharge-rate=0",
        "economy.reconstitution.ceiling=0.1");
    model.playDays(31);
    model.challenger.lose(10);
    model.playDays(29);
    assertThat(model.challenger.strength).isCloseTo(140, within(1e-9));
    assertThat(model.economy.capability(CapabilityTier.REGIONAL))
        .isCloseTo(0.6 * 14 / 15, within(1e-9));
    model.playDays(30);
    assertThat(model.challenger.strength).isCloseTo(146, within(1e-9));
  }

  /** Snapping back is worth more the more relief there is to lose; nothing where nothing is attached. */
  @Test
  void threatOfSnapbackGrowsWithReliefGranted() {
    CeasefireModel model = calm("three-brigades-forward");
    model.playDays(1);
    double early = model.economy.threatenedRise(model);
    model.playDays(900);
    assertThat(model.economy.threatenedRise(model)).isGreaterThan(2 * early);
    CeasefireModel alone = calm("no-force");
    assertThat(alone.economy.threatenedRise(alone)).isZero();
  }

  /** .5 to come at the start: nothing granted, nothing at risk. Later .166667 at risk, nothing to come. */
  @Test
  void reliefLostIsWhatIsAtRiskAndStillToCome() {
    CeasefireModel model = calm("no-force");
    assertThat(model.economy.reliefLost()).isCloseTo(0.5, within(1e-12));
    model.playDays(900);
    assertThat(model.economy.reliefLost()).isCloseTo(0.166667, within(1e-6));
    CeasefireModel none =
        calm("no-force", "economy.sanctions.relief-steps=0", "economy.sanctions.steps-back=0");
    assertThat(none.economy.reliefLost()).isZero();
  }

  /** A challenger whose balance will improve values waiting, one whose balance worsens does less. */
  @Test
  void waitingIsWorthMoreToAGrowingChallenger() {
    String[] growing = {"challenger.payoffs.stake-log-mean=1"};
    String[] still = {
      "challenger.payoffs.stake-log-mean=1",
      "economy.reconstitution.ceiling=0.1",
      "economy.war-economy.recruits=0",
      "economy.war-economy.discharge-rate=0"
    };
    String[] heedless = {"challenger.payoffs.stake-log-mean=1", "challenger.waiting.discount=0"};
    assertThat(comply(growing)).isGreaterThan(comply(still));
    assertThat(comply(still)).isPositive();
    assertThat(comply(heedless)).isZero();
  }

  private static double comply(String... sets) {
    var model = new CeasefireModel(Scenarios.setup("no-force", sets));
    model.begin(3, null);
    model.playDays(1);
    return model.outlook.weigh(model)[Act.COMPLY.ordinal()][0];
  }

  /**
   * At full relief a breach of itself takes .2 to .366667; sure holders take it from there to 1, so that
   * nothing is lost twice: .166667 + .633333 = .8.
   */
  @Test
  void aSnapbackThreatensWhatTheBreachHasNotTakenBack() {
    CeasefireModel model = calm("three-brigades-forward");
    model.playDays(900);
    for (Guarantor guarantor : model.guarantors) {
      Arrays.fill(guarantor.beliefs, 1);
    }
    assertThat(model.economy.reliefLost()).isCloseTo(0.166667, within(1e-6));
    assertThat(model.economy.threatenedRise(model)).isCloseTo(0.633333, within(1e-6));
  }

  /** What a quorum snapped back for all holders stays there, whatever a deal grants. */
  @Test
  void aDealDoesNotUndoTheSnapbackOfAQuorum() {
    CeasefireModel model = calm(
        "three-brigades-forward",
        "economy.sanctions.coordination=full",
        "posture.talks.effort=0",
        "posture.deal.relief=1");
    model.playDays(1);
    model.economy.decide(1);
    model.economy.decide(2);
    model.playDays(61);
    assertThat(model.economy.pressure()).isCloseTo(1, within(1e-9));
    model.negotiation.settle(model);
    assertThat(model.negotiation.reliefGranted()).isEqualTo(1);
    model.playDays(31);
    assertThat(model.economy.pressure()).isCloseTo(1, within(1e-9));
  }

  /** Eight calm months of war earn nothing, and each takes a step back: from .2 to .7 in three. */
  @Test
  void warEarnsNoReliefAndTakesItBack() {
    CeasefireModel model = calm("no-force");
    model.playDays(900);
    assertThat(model.economy.pressure()).isCloseTo(0.2, within(1e-12));
    model.collapse(Ledger.Initiator.CHALLENGER, Ledger.Cause.OFFENSIVE);
    assertThat(pressureAfterEightMonthsOfWar(model)).isCloseTo(0.7, within(1e-12));
  }

  /** The challenger loses nothing by a war that the host began, and earns nothing in it either. */
  @Test
  void aWarOfTheHostIsNoBreachOfTheChallenger() {
    CeasefireModel relieved = calm("no-force");
    relieved.playDays(900);
    relieved.collapse(Ledger.Initiator.HOST, Ledger.Cause.RETAKE);
    assertThat(pressureAfterEightMonthsOfWar(relieved)).isCloseTo(0.2, within(1e-12));
    CeasefireModel fresh = calm("no-force");
    fresh.playDays(40);
    fresh.collapse(Ledger.Initiator.HOST, Ledger.Cause.RETAKE);
    assertThat(pressureAfterEightMonthsOfWar(fresh)).isCloseTo(0.7, within(1e-12));
  }

  private static double pressureAfterEightMonthsOfWar(CeasefireModel model) {
    model.ledger().breached = false;
    for (int month = 0; month < 8; month++) {
      model.economy.passMonth(model);
    }
    return model.economy.pressure();
  }
}
