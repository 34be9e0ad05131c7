package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.CrossParameterException;
import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectoralTruceTest {
  private static final double TINY = 1e-12;

  private final SectoralTruce rule = Rules.of(SectoralTruce.class);
  private final TruceTerms terms = Rules.of(TruceTerms.class);

  /** A leak of .4 leaves .4; .2 under a monitor; .7 of strikes if half of them are covered. */
  @Test
  void truceCutsItsClassAndLeaks() {
    assertThat(rule.strikesFactor(0.4, 0)).isCloseTo(0.4, within(TINY));
    assertThat(rule.strikesFactor(0.4, 1)).isCloseTo(0.2, within(TINY));
    assertThat(Rules.with(rule, "energyShare", 0.5).strikesFactor(0.4, 0))
        .isCloseTo(0.7, within(TINY));
    assertThat(rule.maritimeFactor(0.4, 0)).isCloseTo(0.4, within(TINY));
    assertThat(rule.maritimeFactor(0.4, 1)).isCloseTo(0.2, within(TINY));
  }

  /** Unmonitored truces cut their class by 40 to 95 %, whatever the luck. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void unmonitoredTruceCutsBetween40And95Percent(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 10_000; i++) {
      double leak = rule.drawLeak(random);
      assertThat(1 - rule.strikesFactor(leak, 0)).isBetween(0.4 - TINY, 0.95 + TINY);
      assertThat(1 - rule.maritimeFactor(leak, 0)).isBetween(0.4 - TINY, 0.95 + TINY);
    }
  }

  /** logistic(-.8) = .310026; with a monitor logistic(.7) = .668188; relief logistic(.2) = .549834. */
  @Test
  void unmonitoredTruceMostlyLapses() {
    assertThat(rule.extendedProbability(0.5, 0, 0, 0)).isCloseTo(0.310026, within(1e-6));
    assertThat(rule.extendedProbability(0.5, 0, 1, 0)).isCloseTo(0.668188, within(1e-6));
    assertThat(rule.extendedProbability(0.5, 0, 0, 1)).isCloseTo(0.549834, within(1e-6));
    assertThat(rule.extendedProbability(0.5, 1, 0, 0)).isCloseTo(0.549834, within(1e-6));
  }

  /** .1 x 1 x .4; nothing is renewed without talks or will. */
  @Test
  void lapsedTruceMayBeAgreedAnew() {
    assertThat(rule.renewalProbability(1, 0.4)).isCloseTo(0.04, within(TINY));
    assertThat(rule.renewalProbability(0, 1)).isZero();
    assertThat(rule.renewalProbability(1, 0)).isZero();
  }

  /** 1 + .5; 1 + .25 under a monitor; 1 + .5 e^.5 = 1.824361 on a bad day. */
  @Test
  void eachSideReportsMoreThanOccurred() {
    assertThat(rule.reportFactor(0, 0)).isCloseTo(1.5, within(TINY));
    assertThat(rule.reportFactor(1, 0)).isCloseTo(1.25, within(TINY));
    assertThat(rule.reportFactor(0, 1)).isCloseTo(1.824361, within(1e-6));
    assertThat(rule.reportFactor(0, -5)).isGreaterThan(1);
    assertThat(Rules.with(rule, "overclaim", 0.0).reportFactor(0, 3)).isEqualTo(1);
  }

  /** .4 + .6 x .03 = .418; half of that while one of two is kept; nothing while none is. */
  @Test
  void keptTruceRaisesWill() {
    assertThat(rule.afterMonth(0.4, 1)).isCloseTo(0.418, within(TINY));
    assertThat(rule.afterMonth(0.4, 0.5)).isCloseTo(0.409, within(TINY));
    assertThat(rule.afterMonth(0.4, 0)).isEqualTo(0.4);
  }

  @Test
  void leaksInTheWrongOrderAreRefused() {
    assertThatThrownBy(() -> Rules.with(rule, "leastLeak", 0.7))
        .isInstanceOfSatisfying(
            CrossParameterException.class, e -> assertThat(e.path()).isEqualTo("greatest-leak"));
  }

  @Test
  void termsEndEveryThirtyDays() {
    assertThat(terms.any()).isFalse();
    assertThat(Rules.with(terms, "maritime", true).any()).isTrue();
    assertThat(terms.isDue(10, 10)).isFalse();
    assertThat(terms.isDue(39, 10)).isFalse();
    assertThat(terms.isDue(40, 10)).isTrue();
    assertThat(terms.isDue(70, 10)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void monitorsNeverHarmAnywhere(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 200; i++) {
      SectoralTruce any = Rules.anywhere(rule, random);
      double leak = any.drawLeak(random);
      double z = random.gaussian();
      double will = random.nextDouble();
      assertThat(any.strikesFactor(leak, 0)).isBetween(any.strikesFactor(leak, 1), 1.0);
      assertThat(any.strikesFactor(leak, 1)).isBetween(-TINY, 1.0);
      assertThat(any.maritimeFactor(leak, 1)).isBetween(0.0, any.maritimeFactor(leak, 0));
      assertThat(any.reportFactor(1, z)).isBetween(1.0, any.reportFactor(0, z));
      assertThat(any.extendedProbability(will, 0, 1, 0))
          .isGreaterThanOrEqualTo(any.extendedProbability(will, 0, 0, 0));
      assertThat(any.afterMonth(will, 1)).isBetween(will, 1.0);
    }
  }
}
