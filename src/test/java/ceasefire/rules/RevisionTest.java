package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {
  private final Revision rule = Rules.of(Revision.class);

  /** -ln(.98) x 30 / 365.25 = .001659360 a month: 1 - exp(-.001659360) = .001657984. */
  @Test
  void chanceOfAYearIsSpreadOverItsMonths() {
    double monthly = rule.monthlyProbability(0, 0, 0);
    assertThat(monthly).isCloseTo(0.001657984, within(1e-9));
    assertThat(1 - StrictMath.pow(1 - monthly, 365.25 / 30)).isCloseTo(0.02, within(1e-9));
  }

  /** A sure guarantee, .3 behind in ln strength and weariness .2: exp(.5 - .3 - .2) = 1. */
  @Test
  void guaranteeBoldensAndWeaknessAndWearinessSober() {
    assertThat(rule.monthlyProbability(1, -0.3, 0.2)).isCloseTo(0.001657984, within(1e-9));
    assertThat(rule.monthlyProbability(1, 0, 0)).isGreaterThan(rule.monthlyProbability(0, 0, 0));
    assertThat(Rules.with(rule, "moralHazard", 0.0).monthlyProbability(1, 0, 0))
        .isEqualTo(rule.monthlyProbability(0, 0, 0));
  }

  @Test
  void withoutPropensityThereIsNoAttempt() {
    assertThat(Rules.with(rule, "propensity", 0.0).monthlyProbability(1, 3, 0)).isZero();
  }

  /** 111 x .02 = 2.22 equivalents. */
  @Test
  void attemptCommitsAShare() {
    assertThat(rule.committed(111)).isCloseTo(2.22, within(1e-12));
    assertThat(rule.committed(0)).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void chanceIsMonotoneAndBounded(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      Revision any = Rules.anywhere(rule, random);
      double belief = random.nextDouble();
      double ratio = random.uniform(-2, 2);
      double weariness = random.nextDouble();
      double p = any.monthlyProbability(belief, ratio, weariness);
      assertThat(p).isBetween(0.0, 1.0);
      assertThat(any.monthlyProbability(random.uniform(belief, 1), ratio, weariness))
          .isGreaterThanOrEqualTo(p);
      assertThat(any.monthlyProbability(belief, ratio + 0.5, weariness)).isGreaterThanOrEqualTo(p);
      assertThat(any.monthlyProbability(belief, ratio, random.uniform(weariness, 1)))
          .isLessThanOrEqualTo(p);
    }
  }
}
