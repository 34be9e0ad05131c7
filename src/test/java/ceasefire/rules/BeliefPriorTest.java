package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.CrossParameterException;
import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeliefPriorTest {
  private final BeliefPrior rule = Rules.of(BeliefPrior.class);

  /**
   * logistic(-1.5) = .182426 with nothing behind it. With treaty 1, backstop .5, capability .8, 5,000
   * troops of weight 1.2 and error -.3: -1.5 + 1.5 + .5 + .8 + 1.2 (1 - exp(-.5)) - .3 = 1 + .472163,
   * logistic .813386.
   */
  @Test
  void priorByHand() {
    assertThat(rule.prior(0, 0, 0, 0, 1.2, 0)).isCloseTo(0.182426, within(1e-6));
    assertThat(rule.prior(1, 0.5, 0.8, 5_000, 1.2, -0.3)).isCloseTo(0.813386, within(1e-6));
  }

  /** A full treaty alone makes it even odds. */
  @Test
  void treatyAloneMakesEvenOdds() {
    assertThat(rule.prior(1, 0, 0, 0, 0, 0)).isEqualTo(0.5);
  }

  /** Where troops at risk have no weight, their number changes nothing. */
  @Test
  void troopsWithoutWeightSayNothing() {
    assertThat(rule.prior(0.5, 0.5, 0.5, 80_000, 0, 0.2))
        .isEqualTo(rule.prior(0.5, 0.5, 0.5, 0, 0, 0.2));
  }

  @Test
  void weightsOutOfOrderAreRefused() {
    assertThatThrownBy(() -> Rules.with(rule, "leastTroopsLogit", 1.6))
        .isInstanceOfSatisfying(
            CrossParameterException.class,
            e -> assertThat(e.path()).isEqualTo("greatest-troops-logit"));
  }

  /** Nothing visible that speaks for a guarantor lowers the belief in it, and none leaves 0-1. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void beliefRisesWithEverythingBehindIt(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      BeliefPrior any = Rules.anywhere(rule, random);
      double treaty = random.nextDouble();
      double backstop = random.nextDouble();
      double capability = random.nextDouble();
      double troops = random.uniform(0, 50_000);
      double weight = random.uniform(any.leastTroopsLogit(), any.greatestTroopsLogit());
      double error = random.gaussian();
      double prior = any.prior(treaty, backstop, capability, troops, weight, error);
      assertThat(prior).isBetween(0.0, 1.0);
      assertThat(any.prior(1, backstop, capability, troops, weight, error))
          .isGreaterThanOrEqualTo(prior);
      assertThat(any.prior(treaty, 1, capability, troops, weight, error))
          .isGreaterThanOrEqualTo(prior);
      assertThat(any.prior(treaty, backstop, 1, troops, weight, error))
          .isGreaterThanOrEqualTo(prior);
      assertThat(any.prior(treaty, backstop, capability, 2 * troops, weight, error))
          .isGreaterThanOrEqualTo(prior);
    }
  }
}
