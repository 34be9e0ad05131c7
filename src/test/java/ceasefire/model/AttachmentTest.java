package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.ConfigException;
import ceasefire.rules.Attachment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a tripwire may be attached to: it needs an owner, and what is promised is believed in part. */
class AttachmentTest {
  @ParameterizedTest
  @ValueSource(strings = {"air-campaign", "long-range-strikes"})
  void whatNobodyOwnsIsRefused(String attachment) {
    assertThatThrownBy(() -> Scenarios.shipped(
            "three-brigades-forward", "posture.tripwire.attached-to=[" + attachment + "]"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("no owner");
  }

  /** .25 (1 - exp(-16 / 12)) weighted by belief: 8 sorties a month for 60 days. */
  @Test
  void anAirCampaignIsFearedAndCovers() {
    var model = new CeasefireModel(Scenarios.setup(
        "no-force",
        "posture.tripwire.attached-to=[air-campaign]",
        "posture.deterrents=[{kind: air-power, owner: United States, salvos-per-month: 8,"
            + " stock: 100, survivability: 1}]"));
    model.begin(1, null);
    double belief = model.guarantors[3].beliefs[Attachment.AIR_CAMPAIGN.ordinal()];
    double full = 0.25 * (1 - Math.exp(-16 / 12.0));
    assertThat(model.outlook.believedPunishment(model)).isCloseTo(full * belief, within(1e-9));
    model.stance.flyUntil(30, model);
    assertThat(model.stance.airShift).isCloseTo(-0.25, within(1e-12));
    model.playDays(31);
    assertThat(model.stance.airShift).isZero();
  }

  @Test
  void aFullInterventionIsFearedMoreThanASecondEchelon() {
    var echelon = StanceTest.manned(
        "three-brigades-forward", "posture.tripwire.attached-to=[second-echelon]");
    var war = StanceTest.manned(
        "three-brigades-forward", "posture.tripwire.attached-to=[full-intervention]");
    assertThat(war.outlook.believedPunishment(war))
        .isGreaterThan(echelon.outlook.believedPunishment(echelon));
  }

  /** One promise kept and one not: the bluff counts in full for itself and by half for the other. */
  @Test
  void aCalledBluffSpillsOver() {
    var model = StanceTest.manned("three-brigades-forward");
    Guarantor guarantor = model.guarantors[1];
    guarantor.asked[Attachment.SANCTIONS_SNAPBACK.ordinal()] = true;
    guarantor.asked[Attachment.SECOND_ECHELON.ordinal()] = true;
    guarantor.carriesOut[Attachment.SANCTIONS_SNAPBACK.ordinal()] = true;
    guarantor.count(model);
    guarantor.judge(model);
    double prior = guarantor.prior;
    assertThat(guarantor.beliefs[Attachment.SANCTIONS_SNAPBACK.ordinal()])
        .isCloseTo((8 * prior + 1) / 9.5, within(1e-12));
    assertThat(guarantor.beliefs[Attachment.SECOND_ECHELON.ordinal()])
        .isCloseTo(8 * prior / 9, within(1e-12));
    assertThat(guarantor.belief)
        .isCloseTo(((8 * prior + 1) / 9.5 + 8 * prior / 9) / 2, within(1e-12));
  }

  /** The words are those of the file, and what could be chosen instead is listed. */
  @Test
  void theRefusalNamesTheChoices() {
    assertThatThrownBy(() -> Scenarios.shipped(
            "three-brigades-forward",
            "posture.tripwire.attached-to=[sanctions-snapback, long-range-strikes]"))
        .isInstanceOfSatisfying(ConfigException.class, e -> {
          assertThat(e.errors()).hasSize(1);
          assertThat(e.errors().get(0).problem()).contains("long-range-strikes has no owner");
          assertThat(e.errors().get(0).expected())
              .contains("a deterrent of kind medium-range-missiles")
              .contains("sanctions-snapback, second-echelon, full-intervention");
        });
  }
}
