package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutonomyTest {
  private static final double YEAR = 365.25;

  private final Autonomy rule = Rules.of(Autonomy.class);

  /** From .3 toward .7 in five years: .5 half-way, .7 at last; what is better already stays. */
  @Test
  void enablersGrowToTheCeiling() {
    assertThat(rule.enablers(0.3, 0)).isEqualTo(0.3);
    assertThat(rule.enablers(0.3, 2.5 * YEAR)).isCloseTo(0.5, within(1e-12));
    assertThat(rule.enablers(0.3, 5 * YEAR)).isCloseTo(0.7, within(1e-12));
    assertThat(rule.enablers(0.3, 20 * YEAR)).isCloseTo(0.7, within(1e-12));
    assertThat(rule.enablers(0.9, 2.5 * YEAR)).isEqualTo(0.9);
  }

  /** At full production .1 a year; half of that after 1.5 years; five brigades use up .0025 a day. */
  @Test
  void stocksAreMadeAndUsedUp() {
    assertThat(rule.stockAfter(0.5, 3 * YEAR, YEAR, 0)).isCloseTo(0.6, within(1e-12));
    assertThat(rule.stockAfter(0.5, 1.5 * YEAR, YEAR, 0)).isCloseTo(0.55, within(1e-12));
    assertThat(rule.stockAfter(0.5, 0, 10, 5)).isCloseTo(0.475, within(1e-12));
    assertThat(Rules.with(rule, "productionYears", 0.0).stockAfter(0.5, 0, YEAR, 0))
        .isCloseTo(0.6, within(1e-12));
  }

  @Test
  void missilesComeOnTheirDay() {
    Autonomy armed = Rules.with(rule, "missileSalvos", 40);
    assertThat(armed.missiles(6 * YEAR - 1)).isZero();
    assertThat(armed.missiles(6 * YEAR)).isEqualTo(40);
    assertThat(rule.missiles(20 * YEAR)).isZero();
  }

  /** Without production and without fighting stocks stay as they are. */
  @Test
  void withoutRatesNothingHappens() {
    Autonomy idle = Rules.with(rule, "production", 0.0);
    assertThat(idle.stockAfter(0.5, 1_000, 30, 0)).isEqualTo(0.5);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void sharesStayInRange(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      Autonomy any = Rules.anywhere(rule, random);
      double day = random.uniform(0, 7_305);
      double start = random.nextDouble();
      assertThat(any.progress(day)).isBetween(0.0, 1.0);
      assertThat(any.enablers(start, day)).isBetween(start, 1.0);
      assertThat(any.enablers(start, day + 365)).isGreaterThanOrEqualTo(any.enablers(start, day));
      double fighting = random.uniform(0, 20);
      double stock = any.stockAfter(start, day, 30, fighting);
      assertThat(stock).isBetween(0.0, 1.0);
      assertThat(any.stockAfter(start, day, 30, fighting + 1)).isLessThanOrEqualTo(stock);
      assertThat(any.stockAfter(start, day + 365, 30, fighting)).isGreaterThanOrEqualTo(stock);
    }
  }
}
