package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrigadeWeightTest {
  private final BrigadeWeight rule = Rules.of(BrigadeWeight.class);

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 0.6, 2, 1.5, 1, 0.7, 0.8, 0.2, 1",
    "MEDIUM, 1, 1, 1, 1, 1, 1, 0, 1",
    "HEAVY, 1.5, 0.5, 0.6, 0.6, 1.5, 1.3, 0, 1"
  })
  void eachWeightHasItsFactors(
      Weight weight,
      double strength,
      double speed,
      double pace,
      double available,
      double missed,
      double threat,
      double friction,
      double pledge) {
    assertThat(rule.strength(weight)).isEqualTo(strength);
    assertThat(rule.speed(weight)).isEqualTo(speed);
    assertThat(rule.pace(weight)).isEqualTo(pace);
    assertThat(rule.available(weight)).isEqualTo(available);
    assertThat(rule.missed(weight)).isEqualTo(missed);
    assertThat(rule.threat(weight)).isEqualTo(threat);
    assertThat(rule.friction(weight)).isEqualTo(friction);
    assertThat(rule.pledge(weight)).isEqualTo(pledge);
  }

  /**
   * What the challenger counts a brigade for, a heavy one at half speed and a light one at four times:
   * from 150 km, 1.5 exp(-4 / 14) = 1.127 against .6 exp(-1.375 / 14) = .544; from 800 km, 1.5 exp(-17
   * / 14) = .445 against .6 exp(-3 / 14) = .484.
   */
  @Test
  void strengthAndSpeedTradeOff() {
    BrigadeWeight fast = Rules.with(rule, "lightSpeed", 4.0);
    assertThat(worth(fast, Weight.HEAVY, 150)).isCloseTo(1.127, within(5e-4));
    assertThat(worth(fast, Weight.LIGHT, 150)).isCloseTo(0.544, within(5e-4));
    assertThat(worth(fast, Weight.HEAVY, 800)).isCloseTo(0.445, within(5e-4));
    assertThat(worth(fast, Weight.LIGHT, 800)).isCloseTo(0.484, within(5e-4));
  }

  private static double worth(BrigadeWeight rule, Weight weight, double km) {
    Arrival arrival = Rules.of(Arrival.class).at(rule.speed(weight));
    return rule.strength(weight) * arrival.weight(arrival.days(km));
  }

  /** Anywhere in range heavy is stronger, slower, rarer and missed more; friction may go either way. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void undisputedSignsHold(long seed) {
    var random = RandomStream.named(seed, "test");
    boolean rougher = false;
    boolean smoother = false;
    for (int i = 0; i < 300; i++) {
      BrigadeWeight any = Rules.anywhere(rule, random);
      assertThat(any.strength(Weight.HEAVY)).isGreaterThanOrEqualTo(any.strength(Weight.LIGHT));
      assertThat(any.speed(Weight.HEAVY)).isLessThanOrEqualTo(any.speed(Weight.LIGHT));
      assertThat(any.pace(Weight.HEAVY)).isLessThanOrEqualTo(any.pace(Weight.LIGHT));
      assertThat(any.available(Weight.HEAVY)).isLessThanOrEqualTo(any.available(Weight.LIGHT));
      assertThat(any.missed(Weight.HEAVY)).isGreaterThanOrEqualTo(any.missed(Weight.LIGHT));
      rougher |= any.friction(Weight.LIGHT) > any.friction(Weight.HEAVY);
      smoother |= any.friction(Weight.LIGHT) < any.friction(Weight.HEAVY);
    }
    assertThat(rougher).isTrue();
    assertThat(smoother).isTrue();
  }
}
