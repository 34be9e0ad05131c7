package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.CrossParameterException;
import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanchesterTest {
  private final Lanchester rule = Rules.of(Lanchester.class);

  /** 1.5 x .4 - .08 + 2.6 x 2 = 5.72; with a theatre draw 1 and a battle draw 2, 2.6 (1 + 2) / sqrt 2. */
  @Test
  void exchangeByHand() {
    assertThat(rule.exchange(0.4, 2)).isCloseTo(5.72, within(1e-12));
    assertThat(rule.exchange(0.4, 1, 2)).isCloseTo(0.52 + 7.8 / Math.sqrt(2), within(1e-12));
    assertThat(rule.exchange(0, 0)).isEqualTo(-0.08);
    assertThat(rule.exchange(0, 0, 0)).isEqualTo(-0.08);
  }

  @Test
  void commonShareDividesTheDraws() {
    Lanchester apart = Rules.with(rule, "commonShare", 0.0);
    Lanchester together = Rules.with(rule, "commonShare", 1.0);
    assertThat(apart.exchange(0.2, 9, 1)).isEqualTo(apart.exchange(0.2, 1));
    assertThat(together.exchange(0.2, 1, 9)).isEqualTo(together.exchange(0.2, 1));
  }

  /** .02 x 2^.75 x 1^.25 x 1.5 = .02 x 1.681793 x 1.5 lost by 1 against 2. */
  @Test
  void lossesByHand() {
    assertThat(rule.losses(1, 2, 1.5, 1)).isCloseTo(0.050454, within(1e-6));
    assertThat(rule.losses(2, 1, 1, 1)).isCloseTo(0.02 * Math.pow(2, 0.25), within(1e-12));
    assertThat(rule.losses(1, 2, 1, 3)).isCloseTo(3 * rule.losses(1, 2, 1, 1), within(1e-12));
  }

  @Test
  void equalForcesLoseAlike() {
    assertThat(rule.losses(5, 5, 1, 1)).isCloseTo(0.1, within(1e-12));
    assertThat(rule.losses(7, 4, 1.2, 0.9) * 10)
        .as("losses scale with the battle")
        .isCloseTo(rule.losses(70, 40, 1.2, 0.9), within(1e-9));
  }

  @Test
  void sidesWithoutStrengthNeitherLoseNorKill() {
    assertThat(rule.losses(0, 5, 1, 1)).isZero();
    assertThat(rule.losses(5, 0, 1, 1)).isZero();
    assertThat(rule.losses(0, 0, 1, 1)).isZero();
  }

  @Test
  void noSideLosesMoreThanItHas() {
    assertThat(rule.losses(0.1, 1e6, 100, 10)).isEqualTo(0.1);
  }

  /** ln 2 + .3 / 1.5 = .893147; endless where one side is gone. */
  @Test
  void effectiveRatioByHand() {
    assertThat(rule.effectiveLogRatio(2, 1, 0.3)).isCloseTo(0.893147, within(1e-6));
    assertThat(rule.effectiveLogRatio(1, 1, 0)).isZero();
    assertThat(rule.effectiveLogRatio(1, 0, 0)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(rule.effectiveLogRatio(0, 1, 0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(rule.effectiveLogRatio(0, 0, 0)).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void breakpointsOutOfOrderAreRefused() {
    assertThatThrownBy(() -> Rules.with(rule, "leastBreakpoint", 0.36))
        .isInstanceOfSatisfying(
            CrossParameterException.class,
            e -> assertThat(e.path()).isEqualTo("greatest-breakpoint"));
  }

  /**
   * Noise is lognormal(0, .3): mean exp(.045) = 1.046; breakpoints uniform on .10-.35: mean .225.
   * Five standard errors over 40,000 draws: .0081 and .0018 (false alarm 6e-7 each).
   */
  @Test
  void drawsHaveTheStatedMeans() {
    var random = RandomStream.named(1, "test");
    int n = 40_000;
    double noise = 0;
    double breakpoint = 0;
    for (int i = 0; i < n; i++) {
      noise += rule.drawNoise(random);
      double drawn = rule.drawBreakpoint(random);
      assertThat(drawn).isBetween(0.10, 0.35);
      breakpoint += drawn;
    }
    assertThat(noise / n).isCloseTo(1.046, within(0.0081));
    assertThat(breakpoint / n).isCloseTo(0.225, within(0.0018));
  }

  /** More of the other side never costs less nor makes an advance easier. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOtherSideCosts(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      Lanchester any = Rules.anywhere(rule, random);
      double own = random.uniform(0.1, 5);
      double other = random.uniform(0.1, 5);
      assertThat(any.losses(own, other * 1.1, 1, 1))
          .isGreaterThanOrEqualTo(any.losses(own, other, 1, 1));
      double h = random.gaussian();
      assertThat(any.effectiveLogRatio(own, other * 1.1, h))
          .isLessThan(any.effectiveLogRatio(own, other, h));
    }
  }
}
