package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrievanceTest {
  private static final double TINY = 1e-12;

  private final Grievance rule = Rules.of(Grievance.class);
  private final DealTerms terms = Rules.of(DealTerms.class);

  /** Host .4 x .6 + .2 = .44, challenger .4 x .4 = .16, a quarter of each at a hold of a quarter. */
  @Test
  void termsGrieveOnceASettlementHasHold() {
    assertThat(rule.host(terms, 1)).isCloseTo(0.44, within(TINY));
    assertThat(rule.challenger(terms, 1)).isCloseTo(0.16, within(TINY));
    assertThat(rule.host(terms, 0.25)).isCloseTo(0.11, within(TINY));
    assertThat(rule.challenger(terms, 0.25)).isCloseTo(0.04, within(TINY));
  }

  @Test
  void negotiatedCeasefireWithoutSettlementGrievesNobody() {
    assertThat(rule.host(terms, 0)).isZero();
    assertThat(rule.challenger(terms, 0)).isZero();
    assertThat(rule.tensionFactor(0, 0)).isEqualTo(1);
    assertThat(rule.revisionFactor(0)).isEqualTo(1);
    assertThat(rule.willFactor(0)).isEqualTo(1);
  }

  /** Imposed terms grieve both by .4 at once: tension x 1.08, revision x 1.4, will x .8. */
  @Test
  void imposedTermsGrieveFromTheFirstDay() {
    DealTerms imposed = Rules.with(terms, "imposed", 1.0);
    assertThat(rule.host(imposed, 0)).isCloseTo(0.4, within(TINY));
    assertThat(rule.challenger(imposed, 0)).isCloseTo(0.4, within(TINY));
    assertThat(rule.tensionFactor(0.4, 0.4)).isCloseTo(1.08, within(TINY));
    assertThat(rule.revisionFactor(0.4)).isCloseTo(1.4, within(TINY));
    assertThat(rule.willFactor(1)).isCloseTo(0.8, within(TINY));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void imposingNeverCalmsAnybodyAnywhere(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 200; i++) {
      Grievance any = Rules.anywhere(rule, random);
      DealTerms negotiated = Rules.with(Rules.anywhere(terms, random), "imposed", 0.0);
      DealTerms imposed = Rules.with(negotiated, "imposed", 1.0);
      double hold = random.nextDouble();
      double host = any.host(negotiated, hold);
      double challenger = any.challenger(negotiated, hold);
      assertThat(host).isBetween(0.0, 1.0);
      assertThat(challenger).isBetween(0.0, 1.0);
      assertThat(any.host(imposed, hold)).isBetween(host, 1.0);
      assertThat(any.challenger(imposed, hold)).isBetween(challenger, 1.0);
      assertThat(any.tensionFactor(host, challenger)).isGreaterThanOrEqualTo(1);
    }
  }
}
