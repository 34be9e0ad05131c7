package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.CrossParameterException;
import ceasefire.random.RandomStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PunishmentTest {
  private final Punishment rule = Rules.of(Punishment.class);

  @Test
  void eachAttachmentHasItsCost() {
    assertThat(rule.cost(Attachment.SANCTIONS_SNAPBACK)).isEqualTo(0.10);
    assertThat(rule.cost(Attachment.SECOND_ECHELON)).isEqualTo(0.19);
    assertThat(rule.cost(Attachment.LONG_RANGE_STRIKES)).isEqualTo(0.13);
    assertThat(rule.cost(Attachment.AIR_CAMPAIGN)).isEqualTo(0.25);
    assertThat(rule.cost(Attachment.FULL_INTERVENTION)).isEqualTo(0.6);
  }

  /** The sum over no attachments is no punishment; over all, with belief 1, .10 + .19 + .13 = .42. */
  @Test
  void tripwireAttachedToNothingThreatensNothing() {
    assertThat(believed(List.of())).isZero();
    assertThat(believed(List.of(Attachment.values()))).isCloseTo(1.27, within(1e-12));
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

  /** From .7 by .3 / 60 = .005 a day to 1 on day 60, and no further. */
  @Test
  void fullSnapbackTakesSixtyDays() {
    double sanctions = rule.sanctionsAtStart();
    assertThat(rule.sanctionsAfterDay(sanctions, 1)).isCloseTo(0.705, within(1e-12));
    for (int day = 0; day < 59; day++) {
      sanctions = rule.sanctionsAfterDay(sanctions, 1);
    }
    assertThat(sanctions).isCloseTo(0.995, within(1e-9));
    sanctions = rule.sanctionsAfterDay(sanctions, 1);
    assertThat(sanctions).isCloseTo(1, within(1e-9));
    assertThat(rule.sanctionsAfterDay(sanctions, 1)).isCloseTo(1, within(1e-9));
  }

  /** Holders of a third reach .7 + .1 = .8, after 20 days. */
  @Test
  void holdersOfAShareSnapBackTheirShare() {
    double sanctions = rule.sanctionsAtStart();
    for (int day = 0; day < 19; day++) {
      sanctions = rule.sanctionsAfterDay(sanctions, 1.0 / 3);
    }
    assertThat(sanctions).isCloseTo(0.795, within(1e-9));
    for (int day = 0; day < 40; day++) {
      sanctions = rule.sanctionsAfterDay(sanctions, 1.0 / 3);
    }
    assertThat(sanctions).isCloseTo(0.8, within(1e-9));
    assertThat(rule.sanctionsAfterDay(sanctions, 0)).isEqualTo(sanctions);
  }

  /** What has snapped back cannot be threatened again: (1 - .7) / .3, (1 - .85) / .3, none at 1. */
  @Test
  void threatIsUsedUp() {
    assertThat(rule.snapbackLeft(0.7)).isCloseTo(1, within(1e-12));
    assertThat(rule.snapbackLeft(0.85)).isCloseTo(0.5, within(1e-12));
    assertThat(rule.snapbackLeft(1)).isZero();
  }

  @Test
  void whoKeptAllSanctionsHasNoneToSnapBack() {
    Punishment kept = Rules.with(rule, "sanctionsAtStart", 1.0);
    assertThat(kept.snapbackLeft(1)).isZero();
    assertThat(kept.sanctionsAfterDay(1, 1)).isEqualTo(1);
    assertThatThrownBy(() -> Rules.with(rule, "sanctionsAfterSnapback", 0.69))
        .isInstanceOfSatisfying(
            CrossParameterException.class,
            e -> assertThat(e.path()).isEqualTo("sanctions-after-snapback"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sanctionsOnlyRiseAndStayWithinTheirRange(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 200; i++) {
      Punishment any = Rules.anywhere(rule, random);
      double sanctions = any.sanctionsAtStart();
      for (int day = 0; day < 30; day++) {
        double next = any.sanctionsAfterDay(sanctions, random.nextDouble());
        assertThat(next).isBetween(sanctions, any.sanctionsAfterSnapback() + 1e-12);
        assertThat(any.snapbackLeft(next)).isBetween(0.0, any.snapbackLeft(sanctions));
        sanctions = next;
      }
    }
  }
}
