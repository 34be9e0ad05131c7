package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresenceEffectTest {
  private static final double LINE_KM = 420;

  private final PresenceEffect rule = Rules.of(PresenceEffect.class);

  /** At the scale density exp(-alpha .632121): .531464 at alpha 1, .827260 at .3. */
  @Test
  void presenceDamps() {
    assertThat(rule.factor(36, true)).isCloseTo(0.531464, within(1e-6));
    assertThat(rule.factor(36, false)).isCloseTo(0.827260, within(1e-6));
    assertThat(rule.factor(0, true)).isEqualTo(1);
    assertThat(rule.factor(0, false)).isEqualTo(1);
    assertThat(rule.factor(1e6, true)).isCloseTo(Math.exp(-1), within(1e-12));
  }

  /**
   * With alpha 2, 8,000 troops on 420 km are 19.05 to a km: 2 (1 - exp(-.5291)) = .8218, that is .103
   * per 1,000; the published dose-response of armed peacekeepers is about .10.
   */
  @Test
  void strongDampingGivesTheDoseResponseOfPeacekeepers() {
    PresenceEffect strong = Rules.with(rule, "neutralDamping", 2.0);
    double slope = Math.log(strong.factor(8_000 / LINE_KM, true)) / 8;
    assertThat(slope).isCloseTo(-0.1027, within(1e-4));
  }

  /** With alpha .5, 3,000 troops: exp(-.5 (1 - exp(-.19841))) = exp(-.08998) = .914. */
  @Test
  void weakDampingLeavesATripwireLittleEffect() {
    PresenceEffect weak = Rules.with(rule, "neutralDamping", 0.5);
    assertThat(weak.factor(3_000 / LINE_KM, true)).isCloseTo(0.914, within(5e-4));
  }

  /** With alpha -.5 dense troops multiply flare-ups by up to exp(.5) = 1.649. */
  @Test
  void negativeDampingIsFriction() {
    PresenceEffect friction = Rules.with(rule, "reassuranceDamping", -0.5);
    assertThat(friction.factor(36, false)).isCloseTo(1.371713, within(1e-6));
    assertThat(friction.factor(36, true)).isEqualTo(rule.factor(36, true));
  }

  /** Friction of both signs: more troops of a type always push the factor the same way. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void factorIsMonotoneInDensity(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 200; i++) {
      PresenceEffect any = Rules.anywhere(rule, random);
      double density = random.uniform(0, 200);
      double denser = random.uniform(density, 200);
      assertThat(any.factor(denser, true)).isLessThanOrEqualTo(any.factor(density, true));
      double sign = Math.signum(any.reassuranceDamping());
      assertThat(sign * any.factor(denser, false))
          .isLessThanOrEqualTo(sign * any.factor(density, false));
    }
  }

  /** At the scale density a share of .5 of alpha .3, less .2: exp(.05 x .632121) = 1.032111. */
  @Test
  void aShareOfTheDampingLessFriction() {
    assertThat(rule.factor(36, false, 0.5, 0.2)).isCloseTo(1.032111, within(1e-6));
    assertThat(rule.factor(36, true, 1, 0)).isEqualTo(rule.factor(36, true));
  }
}
