package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.CrossParameterException;
import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeliefsTest {
  private final Beliefs rule = Rules.of(Beliefs.class);

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

  /** Beta(4, 4): 4 / 8, then 5 / 9 and 4 / 9; without misses or answers the prior itself. */
  @Test
  void episodesShiftTheBelief() {
    assertThat(rule.mean(0.5, 0, 0)).isEqualTo(0.5);
    assertThat(rule.mean(0.5, 1, 0)).isCloseTo(5.0 / 9, within(1e-12));
    assertThat(rule.mean(0.5, 0, 1)).isCloseTo(4.0 / 9, within(1e-12));
    assertThat(rule.mean(0.3, 2, 3)).isCloseTo((2.4 + 2) / 13, within(1e-12));
  }

  /** 36 monthly decays leave a half. */
  @Test
  void departuresHalveInThreeYears() {
    assertThat(Math.pow(rule.monthlyDecay(), 36)).isCloseTo(0.5, within(1e-12));
    assertThat(Rules.with(rule, "halfLifeMonths", 1.0).monthlyDecay())
        .isCloseTo(0.5, within(1e-12));
  }

  /**
   * From Beta(4, 4), one episode a year on average (a chance of 1/12 a month), all unanswered: .45,
   * .40 and .37 after one, three and five years; all answered: .55, .60, .63. Over 20,000 histories
   * the standard error is under .0004, so the tolerance is rounding, .005, and five of them (6e-7).
   */
  @ParameterizedTest
  @CsvSource({
    "1, false, 0.45",
    "3, false, 0.40",
    "5, false, 0.37",
    "1, true, 0.55",
    "3, true, 0.60",
    "5, true, 0.63"
  })
  void yearsOfEpisodes(int years, boolean answered, double expected) {
    var random = RandomStream.named(1, "test");
    int histories = 20_000;
    double sum = 0;
    for (int i = 0; i < histories; i++) {
      double weight = 0;
      for (int month = 0; month < 12 * years; month++) {
        weight += random.chance(1.0 / 12) ? rule.episodeWeight() : 0;
        weight *= rule.monthlyDecay();
      }
      sum += answered ? rule.mean(0.5, weight, 0) : rule.mean(0.5, 0, weight);
    }
    assertThat(sum / histories).isCloseTo(expected, within(0.007));
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
      Beliefs any = Rules.anywhere(rule, random);
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
      double answered = random.uniform(0, 5);
      double unanswered = random.uniform(0, 5);
      double mean = any.mean(prior, answered, unanswered);
      assertThat(mean).isBetween(0.0, 1.0);
      assertThat(any.mean(prior, answered + 1, unanswered)).isGreaterThanOrEqualTo(mean);
      assertThat(any.mean(prior, answered, unanswered + 1)).isLessThanOrEqualTo(mean);
    }
  }
}
