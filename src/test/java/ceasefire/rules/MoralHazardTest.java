package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoralHazardTest {
  private final MoralHazard rule = Rules.of(MoralHazard.class);

  /** 1 - .98^(1/12) = .00168214; under half a guarantee the rate is 1.5 x .75 of it: .00189221. */
  @Test
  void chancesByHand() {
    assertThat(rule.monthlyProbability(0)).isCloseTo(0.00168214, within(1e-8));
    assertThat(rule.monthlyProbability(0.5)).isCloseTo(0.00189221, within(1e-8));
  }

  /** (1 + 1) (1 - .5) = 1: by default a full guarantee neither emboldens nor restrains on the whole. */
  @Test
  void theSignIsOpen() {
    double alone = rule.monthlyProbability(0);
    assertThat(rule.monthlyProbability(1)).isCloseTo(alone, within(1e-15));
    assertThat(Rules.with(rule, "emboldening", 3.0).monthlyProbability(1)).isGreaterThan(alone);
    assertThat(Rules.with(rule, "holdingBack", 0.9).monthlyProbability(1)).isLessThan(alone);
  }

  @Test
  void withoutRateNothingHappens() {
    assertThat(Rules.with(rule, "yearlyProbability", 0.0).monthlyProbability(1)).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void chancesStayInRange(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      MoralHazard any = Rules.anywhere(rule, random);
      assertThat(any.monthlyProbability(random.nextDouble())).isBetween(0.0, 1.0);
    }
  }
}
