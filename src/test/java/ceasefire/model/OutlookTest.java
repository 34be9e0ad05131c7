package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;

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
}
