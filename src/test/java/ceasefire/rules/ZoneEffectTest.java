package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneEffectTest {
  private final ZoneEffect rule = Rules.of(ZoneEffect.class);

  /** exp(-(1 - exp(-1))) = exp(-.632121) = .531464 behind 10 km; exp(-1) = .367879 at most. */
  @Test
  void zoneDampsFlareUps() {
    assertThat(rule.factor(0)).isEqualTo(1);
    assertThat(rule.factor(10)).isCloseTo(0.531464, within(1e-6));
    assertThat(rule.factor(1_000)).isCloseTo(0.367879, within(1e-6));
    assertThat(Rules.with(rule, "damping", 0.0).factor(30)).isEqualTo(1);
  }

  /** exp(-10 / 20) = .606531 of the contact is left behind 10 km. */
  @Test
  void zoneKeepsTheArmiesApart() {
    assertThat(rule.contact(0.8, 0)).isEqualTo(0.8);
    assertThat(rule.contact(1, 10)).isCloseTo(0.606531, within(1e-6));
    assertThat(rule.contact(0.5, 10)).isCloseTo(0.303265, within(1e-6));
    assertThat(rule.contact(0, 10)).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void deeperZonesDampMore(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 200; i++) {
      ZoneEffect any = Rules.anywhere(rule, random);
      double width = random.uniform(0, 30);
      double deeper = random.uniform(width, 30);
      assertThat(any.factor(deeper)).isLessThanOrEqualTo(any.factor(width)).isPositive();
      assertThat(any.contact(1, deeper))
          .isLessThanOrEqualTo(any.contact(1, width))
          .isPositive();
    }
  }
}
