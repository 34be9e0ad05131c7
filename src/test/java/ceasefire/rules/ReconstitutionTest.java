package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReconstitutionTest {
  private final Reconstitution rule = Rules.of(Reconstitution.class);

  private double monthsToRecover(CapabilityTier tier, double pressure, double shooting) {
    return (1 - rule.atStart(tier)) / rule.growth(tier, pressure, shooting);
  }

  /** (1 - .75) x 24 = 6 months, (1 - .6) x 60 = 24, (1 - .5) x 120 = 60: inside the bands of P16. */
  @Test
  void recoveryWithoutSanctionsTakesTheAssessedTime() {
    double local = monthsToRecover(CapabilityTier.LOCAL, 0, 0);
    double regional = monthsToRecover(CapabilityTier.REGIONAL, 0, 0);
    double full = monthsToRecover(CapabilityTier.FULL, 0, 0);
    assertThat(local).isCloseTo(6, within(1e-9)).isBetween(4.0, 12.0);
    assertThat(regional).isCloseTo(24, within(1e-9)).isBetween(18.0, 36.0);
    assertThat(full).isCloseTo(60, within(1e-9)).isBetween(48.0, 96.0);
  }

  /** Pressure .7 leaves 1 - .4 x .7 = .72 of the growth, fire at half the level three quarters of it. */
  @Test
  void sanctionsAndFireSlowIt() {
    assertThat(monthsToRecover(CapabilityTier.LOCAL, 0.7, 0)).isCloseTo(6 / 0.72, within(1e-9));
    assertThat(monthsToRecover(CapabilityTier.LOCAL, 0.7, 0.5)).isCloseTo(6 / 0.54, within(1e-9));
    Reconstitution halted = Rules.with(rule, "shootingDrag", 1.0);
    assertThat(halted.growth(CapabilityTier.LOCAL, 0, 1)).isZero();
    assertThat(halted.growth(CapabilityTier.LOCAL, 0, 1.5)).isZero();
  }

  /** .75 + 3 / 24 = .875; after 12 months 1.25, cut at 1.1; what lies above the ceiling stays. */
  @Test
  void growthEndsAtTheCeiling() {
    assertThat(rule.projected(CapabilityTier.LOCAL, 0.75, 3, 0, 0)).isCloseTo(0.875, within(1e-12));
    assertThat(rule.projected(CapabilityTier.LOCAL, 0.75, 12, 0, 0)).isEqualTo(1.1);
    assertThat(rule.projected(CapabilityTier.LOCAL, 1.2, 12, 0, 0)).isEqualTo(1.2);
    Reconstitution low = Rules.with(rule, "ceiling", 0.9);
    assertThat(low.projected(CapabilityTier.LOCAL, 0.75, 1_000, 0, 0)).isEqualTo(0.9);
  }

  /** A tier that starts at its ceiling never changes. */
  @Test
  void nothingIsRebuiltWhereNothingIsMissing() {
    Reconstitution whole = Rules.with(Rules.with(rule, "fullAtStart", 1.0), "ceiling", 1.0);
    assertThat(whole.projected(CapabilityTier.FULL, 1, 60, 0, 0)).isEqualTo(1);
  }

  /** .8 x (1 - .1) = .72; at weight 3 half the army lost is all capability lost. */
  @Test
  void lossesSetItBack() {
    assertThat(rule.afterLosses(0.8, 0.1)).isCloseTo(0.72, within(1e-12));
    assertThat(rule.afterLosses(0.8, 0)).isEqualTo(0.8);
    assertThat(Rules.with(rule, "lossWeight", 3.0).afterLosses(0.8, 0.5)).isZero();
    assertThat(Rules.with(rule, "lossWeight", 0.0).afterLosses(0.8, 0.5)).isEqualTo(0.8);
  }

  @Test
  void eachActDrawsOnItsTier() {
    double[] capability = {0.9, 0.8, 0.7};
    assertThat(Reconstitution.factor(Act.COMPLY, capability)).isEqualTo(1);
    assertThat(Reconstitution.factor(Act.PROBE, capability)).isEqualTo(1);
    assertThat(Reconstitution.factor(Act.SEIZE, capability)).isEqualTo(0.9);
    assertThat(Reconstitution.factor(Act.OFFENSIVE, capability)).isEqualTo(0.8);
  }

  /** Month by month and in one go are the same; more pressure or fire never speeds it. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void projectionIsExactAndMonotone(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 200; i++) {
      Reconstitution any = Rules.anywhere(rule, random);
      CapabilityTier tier = CapabilityTier.values()[random.nextInt(CapabilityTier.COUNT)];
      double pressure = random.nextDouble();
      double shooting = random.uniform(0, 1.5);
      double level = any.atStart(tier);
      for (int month = 0; month < 24; month++) {
        level = any.projected(tier, level, 1, pressure, shooting);
      }
      assertThat(level)
          .isCloseTo(any.projected(tier, any.atStart(tier), 24, pressure, shooting), within(1e-9))
          .isBetween(any.atStart(tier), Math.max(any.atStart(tier), any.ceiling()));
      assertThat(any.projected(tier, level, 12, random.uniform(pressure, 1), shooting))
          .isLessThanOrEqualTo(any.projected(tier, level, 12, pressure, shooting));
      assertThat(any.projected(tier, level, 12, pressure, shooting + random.nextDouble()))
          .isLessThanOrEqualTo(any.projected(tier, level, 12, pressure, shooting));
      assertThat(any.afterLosses(level, random.nextDouble())).isBetween(0.0, level);
    }
  }
}
