package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationsTest {
  private final Violations rule = Rules.of(Violations.class);

  /** 25 x level^.2: 25 at 1, 25 x .87055 at .5, 25 / 10^.4 = 25 / 2.511886 at .01. */
  @Test
  void marksShrinkWithCalm() {
    assertThat(rule.meanMark(1)).isCloseTo(25, within(1e-12));
    assertThat(rule.meanMark(0.5)).isCloseTo(21.76376, within(1e-5));
    assertThat(rule.meanMark(0.01)).isCloseTo(9.95268, within(1e-5));
    assertThat(rule.meanMark(0)).isZero();
    assertThat(Rules.with(rule, "calmExponent", 0.0).meanMark(0.01)).isCloseTo(25, within(1e-12));
  }

  /** Doubling the level multiplies the mark by 2^.2 = 1.148698 wherever one stands. */
  @Test
  void exponentIsConstant() {
    for (double level : new double[] {1e-6, 0.03, 0.5, 3}) {
      assertThat(rule.meanMark(2 * level) / rule.meanMark(level)).isCloseTo(1.148698, within(1e-6));
    }
  }

  /** Each flare-up counts at least one violation, even where marks are tiny. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void thereAreAtLeastAsManyViolationsAsFlareUps(long seed) {
    var random = RandomStream.named(seed, "test");
    boolean more = false;
    for (int i = 0; i < 2_000; i++) {
      int flareUps = 1 + random.nextInt(30);
      int violations = rule.draw(flareUps, random.uniform(0, 4), random);
      assertThat(violations).isGreaterThanOrEqualTo(flareUps);
      more |= violations > flareUps;
      assertThat(rule.draw(flareUps, 0, random)).isEqualTo(flareUps);
    }
    assertThat(more).isTrue();
  }

  /**
   * With F = 40 and m = 25: mean F m = 1,000 and variance F c m^2 = 40 x 2.25 x 625 = 56,250; the
   * floor at F is out of reach. Five standard errors over n = 40,000: of the mean 5.9, of the variance
   * 5 x 56,250 sqrt((2 + 6 / 17.8) / n) = 2,150 (false alarm 6e-7 each).
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void drawsHaveTheStatedMeanAndVariance(long seed) {
    var random = RandomStream.named(seed, "test");
    int n = 40_000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double deviation = rule.draw(40, 25, random) - 1_000.0;
      sum += deviation;
      squares += deviation * deviation;
    }
    double mean = sum / n;
    assertThat(mean).isCloseTo(0, within(5.9));
    assertThat(squares / n - mean * mean).isCloseTo(56_250, within(2_150.0));
  }

  /** A single mark is heavy-tailed: with shape .444 more than .15 are under 1, so count as 1. */
  @Test
  void singleMarksAreSkewed() {
    var random = RandomStream.named(1, "test");
    int n = 20_000;
    int least = 0;
    int large = 0;
    for (int i = 0; i < n; i++) {
      int violations = rule.draw(1, 25, random);
      least += violations == 1 ? 1 : 0;
      large += violations > 100 ? 1 : 0;
    }
    assertThat(least / (double) n).isBetween(0.15, 0.30);
    assertThat(large / (double) n).isBetween(0.03, 0.09);
  }
}
