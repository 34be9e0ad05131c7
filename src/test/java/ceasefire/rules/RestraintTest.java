package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.CrossParameterException;
import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestraintTest {
  private static final double TINY = 1e-12;

  private final Restraint rule = Rules.of(Restraint.class);

  /** 2.2 will (1 + .6 e): 2.2 x .5; 2.2 x .8 x 1.3; 2.2 x 1.6. */
  @Test
  void commitmentLiftsRestraint() {
    assertThat(rule.committed(0.5, 0)).isCloseTo(1.1, within(TINY));
    assertThat(rule.committed(0.8, 0.5)).isCloseTo(2.288, within(TINY));
    assertThat(rule.committed(1, 1)).isCloseTo(3.52, within(TINY));
    assertThat(rule.committed(0, 1)).isZero();
  }

  /**
   * From x = 2: e = 0, v = .5 erodes by .02 + .22 x .5 = .13, x = 2 - 2 x .13; e = 1, v = .5 by .0015
   * + .22 x .15 x .5 = .018, x = 2 - 1.8 x .018; e = .5, v = 1 by .01 + .00075 + .22 x .575 = .13725,
   * x = 2 - 1.9 x .13725.
   */
  @Test
  void restraintErodes() {
    assertThat(rule.next(2, 0.5, 0)).isCloseTo(1.74, within(TINY));
    assertThat(rule.next(2, 0.5, 1)).isCloseTo(1.9676, within(TINY));
    assertThat(rule.next(2, 1, 0.5)).isCloseTo(1.739225, within(TINY));
  }

  /** Without violations only idle erosion is left: 2 (1 - .02), and 2 - 1.8 x .0015. */
  @Test
  void quietDoesNotStopErosion() {
    assertThat(rule.next(2, 0, 0)).isCloseTo(1.96, within(TINY));
    assertThat(rule.next(2, 0, 1)).isCloseTo(1.9973, within(TINY));
  }

  @Test
  void violationsBeyondTheCapCountAsTheCap() {
    assertThat(rule.next(2, 40, 0.3)).isEqualTo(rule.next(2, 1.5, 0.3));
    assertThat(rule.next(2, 1.5, 0.3)).isLessThan(rule.next(2, 1.4, 0.3));
  }

  /** Where enforcement keeps .2 e for ever, restraint neither erodes nor grows. */
  @Test
  void residualStays() {
    assertThat(rule.next(0.2, 1, 1)).isEqualTo(0.2);
    assertThat(rule.next(0, 1, 0)).isZero();
    double x = 2;
    for (int day = 0; day < 20_000; day++) {
      x = rule.next(x, 1, 0.5);
    }
    assertThat(x).isCloseTo(0.1, within(TINY));
  }

  @Test
  void recommitmentNeedsViolationsAndTime() {
    assertThat(rule.seeksRecommitment(0.51, 60)).isTrue();
    assertThat(rule.seeksRecommitment(0.5, 60)).isFalse();
    assertThat(rule.seeksRecommitment(0.51, 59)).isFalse();
    assertThat(rule.seeksRecommitment(0, 10_000)).isFalse();
  }

  /** What is kept for ever, 1.4, is more than 2.2 x .6 = 1.32, the weakest commitment. */
  @Test
  void residualAboveTheWeakestCommitmentIsRefused() {
    assertThatThrownBy(() -> Rules.with(rule, "residual", 1.4))
        .isInstanceOfSatisfying(
            CrossParameterException.class, e -> assertThat(e.path()).isEqualTo("residual"));
    assertThat(Rules.with(rule, "residual", 1.3).residual()).isEqualTo(1.3);
  }

  /** Wherever its parameters lie, restraint goes toward what is kept and never past it. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void erosionNeverOvershoots(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 200; i++) {
      Restraint any = Rules.anywhere(rule, random);
      double e = random.nextDouble();
      double x = any.committed(random.nextDouble(), e);
      double kept = any.residual() * e;
      double next = any.next(x, random.uniform(0, 3), e);
      assertThat(next).isBetween(Math.min(x, kept) - TINY, Math.max(x, kept) + TINY);
    }
  }

  /** Enforcement lifts a commitment and slows its erosion; violations hasten it. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void enforcementKeepsAndViolationsErode(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 500; i++) {
      double x = random.uniform(0.3, 3.5);
      double v = random.uniform(0, 2);
      double e = random.nextDouble();
      double more = random.uniform(e, 1);
      assertThat(rule.next(x, v, more)).isGreaterThanOrEqualTo(rule.next(x, v, e));
      assertThat(rule.next(x, v + random.nextDouble(), e)).isLessThanOrEqualTo(rule.next(x, v, e));
      assertThat(rule.committed(0.7, more)).isGreaterThanOrEqualTo(rule.committed(0.7, e));
      assertThat(rule.next(x + 0.1, v, e)).isGreaterThan(rule.next(x, v, e));
    }
  }
}
