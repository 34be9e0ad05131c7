package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import ceasefire.random.Functions;
import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClashRiskTest {
  private final ClashRisk rule = Rules.of(ClashRisk.class);

  /** .05 (1 + .15 x 10) = .125; with intervention believed at .4, .05, .015 and .0025. */
  @Test
  void expectedCostByHand() {
    assertThat(rule.dread()).isCloseTo(0.125, within(1e-12));
    assertThat(rule.expectedCost(Act.COMPLY, 0.4)).isZero();
    assertThat(rule.expectedCost(Act.OFFENSIVE, 0.4)).isCloseTo(0.05, within(1e-12));
    assertThat(rule.expectedCost(Act.SEIZE, 0.4)).isCloseTo(0.015, within(1e-12));
    assertThat(rule.expectedCost(Act.PROBE, 0.4)).isCloseTo(0.0025, within(1e-12));
  }

  /**
   * What it believes by default is what half a year of fighting would bring: a wider war as often as
   * with three to four brigades, nuclear use in that to within a tenth.
   */
  @Test
  void defaultBeliefsAreThoseOfTheHazards() {
    Escalation truth = Rules.of(Escalation.class);
    assertThat(rule.widerWarProbability())
        .isBetween(
            within180Days(truth.widerWar(3, 0, 0, 0, 0)),
            within180Days(truth.widerWar(4, 0, 0, 0, 0)));
    assertThat(rule.nuclearProbability())
        .isCloseTo(within180Days(truth.nuclearUse(WarScope.WIDER, 0, 0, 0)), withinPercentage(10));
  }

  private static double within180Days(double hazard) {
    return -Functions.expm1(-180 * hazard);
  }

  /** The more likely it is to meet guarantors, the dearer any act; never a gain. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void costRisesWithIntervention(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      ClashRisk any = Rules.anywhere(rule, random);
      double intervention = random.nextDouble();
      for (Act act : Act.values()) {
        double cost = any.expectedCost(act, intervention);
        assertThat(cost).isBetween(0.0, any.dread());
        assertThat(any.expectedCost(act, 1)).isGreaterThanOrEqualTo(cost);
        assertThat(any.expectedCost(act, 0)).isZero();
      }
    }
  }
}
