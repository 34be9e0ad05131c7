package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarEconomyTest {
  private final WarEconomy rule = Rules.of(WarEconomy.class);

  /**
   * 21,000 recruits are 5.25 equivalents a month; 150 exp(-.02) + 5.25 (1 - exp(-.02)) / .02 =
   * 152.227649. Pressure .7 leaves .86 of the recruits: 151.499950.
   */
  @Test
  void netRecruitsRaiseTheTheatreStrength() {
    assertThat(rule.projectedStrength(150, 150, 1, 0)).isCloseTo(152.227649, within(1e-6));
    assertThat(rule.projectedStrength(150, 150, 1, 0.7)).isCloseTo(151.499950, within(1e-6));
  }

  /** 150 exp(-.24) + 5.25 (1 - exp(-.24)) / .02 = 174.004366 after a year, 24 more, 96,000 troops. */
  @Test
  void growthEndsAtTheCeiling() {
    WarEconomy roomy = Rules.with(rule, "strengthCeiling", 1.3);
    assertThat(roomy.projectedStrength(150, 150, 12, 0)).isCloseTo(174.004366, within(1e-6));
    assertThat(rule.projectedStrength(150, 150, 60, 0)).isCloseTo(172.5, within(1e-9));
    assertThat(rule.projectedStrength(200, 150, 1, 0)).isEqualTo(200);
  }

  /** Without recruits 150 exp(-.02) = 147.029801; without discharge 150 + 5.25; without both 150. */
  @Test
  void withoutRatesNothingHappens() {
    WarEconomy noRecruits = Rules.with(rule, "recruits", 0.0);
    assertThat(noRecruits.projectedStrength(150, 150, 1, 0)).isCloseTo(147.029801, within(1e-6));
    assertThat(Rules.with(rule, "dischargeRate", 0.0).projectedStrength(150, 150, 1, 0))
        .isCloseTo(155.25, within(1e-9));
    assertThat(Rules.with(noRecruits, "dischargeRate", 0.0).projectedStrength(150, 150, 60, 0))
        .isEqualTo(150);
    assertThat(Rules.with(rule, "missileRate", 0.0).projectedMissiles(1, 60, 0)).isEqualTo(1);
  }

  /** 1 + .1; under pressure .7 1 + .1 x .72 = 1.072; 3 at most; a larger stock is kept. */
  @Test
  void missilesPileUp() {
    assertThat(rule.projectedMissiles(1, 1, 0)).isCloseTo(1.1, within(1e-12));
    assertThat(rule.projectedMissiles(1, 1, 0.7)).isCloseTo(1.072, within(1e-12));
    assertThat(rule.projectedMissiles(1, 60, 0)).isEqualTo(3);
    assertThat(rule.projectedMissiles(4, 1, 0)).isEqualTo(4);
  }

  @Test
  void threeInFiveReturn() {
    assertThat(rule.returned(10)).isCloseTo(6, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void projectionIsExactAndMonotone(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 200; i++) {
      WarEconomy any = Rules.anywhere(rule, random);
      double start = random.uniform(60, 250);
      double pressure = random.nextDouble();
      double more = random.uniform(pressure, 1);
      double strength = start;
      double missiles = 1;
      for (int month = 0; month < 24; month++) {
        strength = any.projectedStrength(strength, start, 1, pressure);
        missiles = any.projectedMissiles(missiles, 1, pressure);
      }
      assertThat(strength)
          .isCloseTo(any.projectedStrength(start, start, 24, pressure), within(1e-9))
          .isBetween(0.0, start * Math.max(1, any.strengthCeiling()) + 1e-9);
      assertThat(missiles).isCloseTo(any.projectedMissiles(1, 24, pressure), within(1e-9));
      assertThat(any.projectedStrength(start, start, 24, more))
          .isLessThanOrEqualTo(any.projectedStrength(start, start, 24, pressure));
      assertThat(any.projectedMissiles(1, 24, more))
          .isLessThanOrEqualTo(any.projectedMissiles(1, 24, pressure));
    }
  }
}
