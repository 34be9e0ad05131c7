package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BayesianBeliefsTest {
  private final BayesianBeliefs rule = Rules.of(BayesianBeliefs.class);

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

  /** No answer lowers the belief, no silence raises it, and neither drives it out of 0-1. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void beliefFollowsTheRecord(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      BayesianBeliefs any = Rules.anywhere(rule, random);
      double prior = random.nextDouble();
      double answered = random.uniform(0, 5);
      double unanswered = random.uniform(0, 5);
      double mean = any.mean(prior, answered, unanswered);
      assertThat(mean).isBetween(0.0, 1.0);
      assertThat(any.mean(prior, answered + 1, unanswered)).isGreaterThanOrEqualTo(mean);
      assertThat(any.mean(prior, answered, unanswered + 1)).isLessThanOrEqualTo(mean);
    }
  }

  /** A challenger that learns nothing keeps its prior whatever it has seen. */
  @Test
  void fixedBeliefsStayAtThePrior() {
    var fixed = new FixedBeliefs();
    assertThat(fixed.mean(0.3, 20, 0)).isEqualTo(0.3);
    assertThat(fixed.mean(0.3, 0, 20)).isEqualTo(0.3);
    assertThat(fixed.episodeWeight()).isZero();
    assertThat(rule.mean(0.3, 0, 20)).isLessThan(0.1);
  }
}
