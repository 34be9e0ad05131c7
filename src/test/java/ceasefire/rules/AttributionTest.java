package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {
  private final Attribution rule = Rules.of(Attribution.class);

  /** 1 - .7 (1 - .6 c)(1 - .5 i): .3; 1 - .7 x .4; 1 - .7 x .5; 1 - .7 x .2; 1 - .7 x .7 x .75. */
  @ParameterizedTest
  @CsvSource({"0, 0, 0.3", "1, 0, 0.72", "0, 1, 0.65", "1, 1, 0.86", "0.5, 0.5, 0.6325"})
  void monitorsAndIntelligenceAttribute(double coverage, double intelligence, double expected) {
    assertThat(rule.probability(coverage, intelligence)).isCloseTo(expected, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isAProbabilityThatNeitherLowers(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 500; i++) {
      Attribution any = Rules.anywhere(rule, random);
      double c = random.nextDouble();
      double j = random.nextDouble();
      double p = any.probability(c, j);
      assertThat(p).isBetween(0.0, 1.0);
      assertThat(any.probability(random.uniform(c, 1), j)).isGreaterThanOrEqualTo(p);
      assertThat(any.probability(c, random.uniform(j, 1))).isGreaterThanOrEqualTo(p);
    }
  }
}
