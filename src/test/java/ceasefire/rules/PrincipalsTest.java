package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrincipalsTest {
  private static final double TINY = 1e-12;

  private final Principals rule = Rules.of(Principals.class);

  /** sqrt(.4 x .9) = .6; a side without will blocks. */
  @Test
  void eitherSideCanBlock() {
    assertThat(rule.joint(0.4, 0.9)).isCloseTo(0.6, within(TINY));
    assertThat(rule.joint(0, 1)).isZero();
    assertThat(rule.joint(1, 1)).isEqualTo(1);
  }

  /** .4 + .15 x .6 = .49; .4 x .8 = .32; .4 x .99 = .396. */
  @Test
  void willGrowsWithStepsAndShrinksWithFailures() {
    assertThat(rule.afterStep(0.4)).isCloseTo(0.49, within(TINY));
    assertThat(rule.afterLapse(0.4)).isCloseTo(0.32, within(TINY));
    assertThat(rule.afterCrossedSignals(0.4)).isCloseTo(0.396, within(TINY));
  }

  /**
   * Beta(1.6, 2.4): mean .4, deviation sqrt(.24 / 5) = .219; within five standard errors over 20,000
   * draws, .0078 (false alarm 6e-7).
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void willIsDrawnAroundItsMean(long seed) {
    var random = RandomStream.named(seed, "test");
    double sum = 0;
    for (int i = 0; i < 20_000; i++) {
      double will = rule.drawChallenger(random);
      assertThat(will).isBetween(0.0, 1.0);
      sum += will;
    }
    assertThat(sum / 20_000).isCloseTo(0.4, within(0.0078));
  }

  @Test
  void certainWillNeedsNoLuck() {
    var random = RandomStream.named(1, "test");
    assertThat(Rules.with(rule, "hostMean", 0.0).drawHost(random)).isZero();
    assertThat(Rules.with(rule, "hostMean", 1.0).drawHost(random)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void willStaysBetweenNoneAndAllAnywhere(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 100; i++) {
      Principals any = Rules.anywhere(rule, random);
      double will = random.nextDouble();
      assertThat(any.afterStep(will)).isBetween(will, 1.0);
      assertThat(any.afterLapse(will)).isBetween(0.0, will);
      assertThat(any.afterCrossedSignals(will)).isBetween(0.0, will);
    }
  }
}
