package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrigadeWeightTest {
  private final BrigadeWeight medium = Rules.of(BrigadeWeight.class);
  private final BrigadeWeight heavy = Rules.with(medium, "weight", Weight.HEAVY);
  private final BrigadeWeight light = Rules.with(medium, "weight", Weight.LIGHT);

  /** A medium brigade is what all other numbers refer to. */
  @Test
  void mediumChangesNothing() {
    assertThat(medium.strengthFactor()).isEqualTo(1);
    assertThat(medium.speedFactor()).isEqualTo(1);
    assertThat(medium.threatFactor()).isEqualTo(1);
    assertThat(medium.friction()).isZero();
    assertThat(medium.pledgeFactor()).isEqualTo(1);
    assertThat(medium.costFactor()).isEqualTo(1);
  }

  @Test
  void eachWeightHasItsFactors() {
    assertThat(heavy.strengthFactor()).isEqualTo(1.5);
    assertThat(light.strengthFactor()).isEqualTo(0.6);
    assertThat(heavy.speedFactor()).isEqualTo(0.5);
    assertThat(light.speedFactor()).isEqualTo(2);
    assertThat(heavy.threatFactor()).isEqualTo(1.3);
    assertThat(light.threatFactor()).isEqualTo(0.8);
    assertThat(heavy.friction()).isZero();
    assertThat(light.friction()).isEqualTo(0.2);
    assertThat(heavy.pledgeFactor()).isEqualTo(1);
    assertThat(light.pledgeFactor()).isEqualTo(1);
    assertThat(heavy.costFactor()).isEqualTo(2);
    assertThat(light.costFactor()).isEqualTo(0.6);
  }

  /**
   * What the challenger counts a brigade for, a heavy one at half speed and a light one at four times:
   * from 150 km, 1.5 exp(-4 / 14) = 1.127 against .6 exp(-1.375 / 14) = .544; from 800 km, 1.5 exp(-17
   * / 14) = .445 against .6 exp(-3 / 14) = .484.
   */
  @Test
  void strengthAndSpeedTradeOff() {
    Arrival arrival = Rules.of(Arrival.class);
    BrigadeWeight fast = Rules.with(light, "lightSpeed", 4.0);
    assertThat(worth(heavy, arrival, 150)).isGreaterThan(worth(fast, arrival, 150));
    assertThat(worth(heavy, arrival, 800)).isLessThan(worth(fast, arrival, 800));
  }

  private static double worth(BrigadeWeight rule, Arrival arrival, double km) {
    return rule.strengthFactor()
        * arrival.weight(arrival.alertDays() + km / (arrival.kmPerDay() * rule.speedFactor()));
  }

  /** Anywhere in range heavy is stronger, slower and dearer than light; friction may go either way. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void undisputedSignsHold(long seed) {
    var random = RandomStream.named(seed, "test");
    boolean rougher = false;
    boolean smoother = false;
    for (int i = 0; i < 300; i++) {
      BrigadeWeight any = Rules.anywhere(heavy, random);
      BrigadeWeight other = Rules.with(any, "weight", Weight.LIGHT);
      assertThat(any.strengthFactor()).isGreaterThanOrEqualTo(other.strengthFactor());
      assertThat(any.speedFactor()).isLessThanOrEqualTo(other.speedFactor());
      assertThat(any.costFactor()).isGreaterThanOrEqualTo(other.costFactor());
      rougher |= other.friction() > any.friction();
      smoother |= other.friction() < any.friction();
    }
    assertThat(rougher).isTrue();
    assertThat(smoother).isTrue();
  }
}
