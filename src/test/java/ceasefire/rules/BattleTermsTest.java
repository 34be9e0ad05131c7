package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BattleTermsTest {
  private final BattleTerms rule = Rules.of(BattleTerms.class);

  /** -.7 (.8 - .3) - .5 x .4 - ln 1.25 = -.35 - .2 - .223144; average works shift nothing. */
  @Test
  void shiftByHand() {
    assertThat(rule.shift(0.3, 0, 1)).isZero();
    assertThat(rule.shift(0.8, 0.4, 1.25)).isCloseTo(-0.773144, within(1e-6));
    assertThat(rule.shift(0.3, -1, 1)).isCloseTo(0.5, within(1e-12));
    assertThat(rule.shift(0, 0, 1)).isCloseTo(0.21, within(1e-12));
  }

  /** .5 x .893147 = .446574 km a day; nothing against the odds; .5 ln 20 unopposed. */
  @Test
  void attackersAdvanceByTheEffectiveRatio() {
    assertThat(rule.advance(0.893147)).isCloseTo(0.446574, within(1e-6));
    assertThat(rule.advance(0)).isZero();
    assertThat(rule.advance(-2)).isZero();
    assertThat(rule.advance(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(rule.advance(Double.POSITIVE_INFINITY)).isCloseTo(1.497866, within(1e-6));
    assertThat(rule.advance(14)).isEqualTo(rule.advance(Double.POSITIVE_INFINITY));
  }

  /** After 30 days of full supply, 15 of half. */
  @Test
  void attacksCulminateTheSoonerTheLessSupplyTheyHave() {
    assertThat(rule.hasCulminated(29, 1)).isFalse();
    assertThat(rule.hasCulminated(30, 1)).isTrue();
    assertThat(rule.hasCulminated(14, 0.5)).isFalse();
    assertThat(rule.hasCulminated(15, 0.5)).isTrue();
  }

  /** More of the defender's works, air cover and quality never shift the odds to the attacker. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void assetsPushTheirWay(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      BattleTerms any = Rules.anywhere(rule, random);
      double works = random.uniform(0, 0.9);
      double air = random.uniform(-1, 0.9);
      double quality = random.uniform(0.3, 2);
      double shift = any.shift(works, air, quality);
      assertThat(any.shift(works + 0.1, air, quality)).isLessThanOrEqualTo(shift);
      assertThat(any.shift(works, air + 0.1, quality)).isLessThanOrEqualTo(shift);
      assertThat(any.shift(works, air, quality * 1.1)).isLessThan(shift);
      double ratio = 2 * random.gaussian();
      assertThat(any.advance(ratio)).isNotNegative();
      assertThat(any.advance(ratio + 0.1)).isGreaterThanOrEqualTo(any.advance(ratio));
    }
  }
}
