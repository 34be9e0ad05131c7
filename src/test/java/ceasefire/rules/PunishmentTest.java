package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PunishmentTest {
  private final Punishment rule = Rules.of(Punishment.class);

  @Test
  void eachAttachmentHasItsCost() {
    assertThat(rule.cost(Attachment.SANCTIONS_SNAPBACK)).isEqualTo(0.333);
    assertThat(rule.cost(Attachment.SECOND_ECHELON)).isEqualTo(0.19);
    assertThat(rule.cost(Attachment.LONG_RANGE_STRIKES)).isEqualTo(0.13);
    assertThat(rule.cost(Attachment.AIR_CAMPAIGN)).isEqualTo(0.25);
    assertThat(rule.cost(Attachment.FULL_INTERVENTION)).isEqualTo(0.6);
  }

  /**
   * The sum over no attachments is no punishment; over all, carried out, with pressure up by 1, .333 + .19
   * + .13 = .653.
   */
  @Test
  void tripwireAttachedToNothingThreatensNothing() {
    assertThat(believed(List.of())).isZero();
    assertThat(believed(List.of(Attachment.values()))).isCloseTo(1.503, within(1e-12));
  }

  private double believed(List<Attachment> attachedTo) {
    TripwirePosture tripwire = Rules.of(TripwirePosture.class, "attachedTo", attachedTo);
    return tripwire.attachedTo().stream().mapToDouble(rule::cost).sum();
  }

  /** Six brigades make 1 - 1/e of .19, twelve salvos of .13; none make nothing; more make more. */
  @Test
  void sizeMakesTheCost() {
    double most = 1 - Math.exp(-1);
    assertThat(rule.echelonWeight(6)).isCloseTo(most, within(1e-12));
    assertThat(rule.strikesWeight(12)).isCloseTo(most, within(1e-12));
    assertThat(rule.echelonWeight(0)).isZero();
    assertThat(rule.strikesWeight(0)).isZero();
    assertThat(rule.echelonWeight(12)).isGreaterThan(most);
    assertThat(rule.strikesWeight(24)).isGreaterThan(most);
  }
}
