package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {
  private static final double TINY = 1e-12;

  private final Agreement rule = Rules.of(Agreement.class);
  private final DealTerms terms = Rules.of(DealTerms.class);

  /** .3 x .5 x .6 + .5 x .2 - .05 = .14; with assurance and relief .14 + .1 + .15. */
  @Test
  void termsAreWorthTheirPartsToTheChallenger() {
    assertThat(rule.termsWorth(terms, 0.5, 0.5)).isCloseTo(0.14, within(TINY));
    DealTerms more = Rules.with(Rules.with(terms, "assurance", 1.0), "relief", 1.0);
    assertThat(rule.termsWorth(more, 0.5, 0.5)).isCloseTo(0.39, within(TINY));
  }

  /** .14 - .5 (.3 + .2) - .1 + .3 x 1 = .09; a war it expects to lose is worth nothing. */
  @Test
  void guaranteesTroopsAndHopesOfWarKeepTheChallengerFromSigning() {
    assertThat(rule.challengerGain(terms, 0.5, 0.5, 0.2, 1, 0.1, 1)).isCloseTo(0.09, within(TINY));
    assertThat(rule.challengerGain(terms, 0.5, 0.5, 0, 0, -3, 0)).isCloseTo(0.14, within(TINY));
  }

  /** .2 + .2 - .24 - .15 = .01; with a guarantee .41; imposed .31; hopes of .5 against -.49. */
  @Test
  void hostWeighsPeaceAgainstLosses() {
    assertThat(rule.hostGain(terms, 0, 0, 0)).isCloseTo(0.01, within(TINY));
    assertThat(rule.hostGain(terms, 1, 0, 0)).isCloseTo(0.41, within(TINY));
    assertThat(rule.hostGain(Rules.with(terms, "imposed", 1.0), 0, 0, 0))
        .isCloseTo(0.31, within(TINY));
    assertThat(rule.hostGain(terms, 0, 0.5, 0)).isCloseTo(-0.49, within(TINY));
  }

  /** .2 - .06 = .14; a full guarantee at fear .5 costs .3. */
  @Test
  void guarantorsWeighPeaceAgainstEntrapment() {
    assertThat(rule.guarantorGain(terms, 0, 1, 0)).isCloseTo(0.14, within(TINY));
    assertThat(rule.guarantorGain(terms, 1, 0.5, 0)).isCloseTo(-0.16, within(TINY));
  }

  /** A side that loses .07 is bought with .1; one that loses .14 would need .2, above the limit. */
  @Test
  void sidePaymentsOpenTheZoneUpToTheirLimit() {
    assertThat(rule.partiesAgree(0, 0)).isTrue();
    assertThat(rule.partiesAgree(0.5, -0.07)).isTrue();
    assertThat(rule.partiesAgree(-0.07, 0.5)).isTrue();
    assertThat(rule.partiesAgree(0.5, -0.14)).isFalse();
    assertThat(rule.partiesAgree(0.05, -0.07)).isFalse();
    assertThat(rule.partiesAgree(-0.01, -0.01)).isFalse();
  }

  @Test
  void guarantorsCanVeto() {
    assertThat(rule.hasZone(0.1, 0.1, 0)).isTrue();
    assertThat(rule.hasZone(0.1, 0.1, -0.01)).isFalse();
  }

  @Test
  void paymentsThatDoNotArriveOpenNothing() {
    Agreement without = Rules.with(rule, "paymentLimit", 0.0);
    assertThat(without.partiesAgree(1, -0.001)).isFalse();
    assertThat(Rules.with(rule, "paymentYield", 0.0).partiesAgree(1, -0.001)).isFalse();
  }

  /** With the declared defaults some worlds have a zone of agreement and some have none. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void someWorldsHaveNoZoneOfAgreement(long seed) {
    var random = RandomStream.named(seed, "test");
    int open = 0;
    for (int i = 0; i < 10_000; i++) {
      double host = rule.hostGain(terms, 0, 0, random.gaussian());
      double challenger = rule.challengerGain(terms, 0.48, 0.5, 0, 0, 0, random.gaussian());
      double guarantor = rule.guarantorGain(terms, 0, 0.5, random.gaussian());
      open += rule.hasZone(host, challenger, guarantor) ? 1 : 0;
    }
    assertThat(open).isBetween(2_000, 8_000);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void eachTermHasItsSignAnywhere(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 200; i++) {
      Agreement any = Rules.anywhere(rule, random);
      DealTerms less = Rules.with(Rules.anywhere(terms, random), "territory", 0.2);
      DealTerms more = Rules.with(less, "territory", 0.9);
      assertThat(any.hostGain(more, 0, 0, 0)).isLessThanOrEqualTo(any.hostGain(less, 0, 0, 0));
      assertThat(any.termsWorth(more, 1, 1)).isGreaterThanOrEqualTo(any.termsWorth(less, 1, 1));
      assertThat(any.hostGain(less, 1, 0, 0)).isGreaterThanOrEqualTo(any.hostGain(less, 0, 0, 0));
      assertThat(any.challengerGain(less, 1, 1, 0, 1, 0, 0))
          .isLessThanOrEqualTo(any.challengerGain(less, 1, 1, 0, 0, 0, 0));
      assertThat(any.guarantorGain(less, 1, 1, 0))
          .isLessThanOrEqualTo(any.guarantorGain(less, 0, 1, 0));
      double host = random.uniform(-0.2, 0.2);
      double challenger = random.uniform(-0.2, 0.2);
      assertThat(any.partiesAgree(host, challenger)).isEqualTo(any.partiesAgree(challenger, host));
    }
  }
}
