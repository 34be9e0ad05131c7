package ceasefire.rules;

import static ceasefire.rules.TalksPhase.CEASEFIRE;
import static ceasefire.rules.TalksPhase.FRAMEWORK;
import static ceasefire.rules.TalksPhase.SETTLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettlementTest {
  private static final double TINY = 1e-12;

  private final Settlement rule = Rules.of(Settlement.class);

  /** A twelfth of the way each month: 1/12; under a framework .3/12; imposed half of it. */
  @Test
  void settlementTakesHoldOverMonths() {
    assertThat(rule.next(0, SETTLED, 0)).isCloseTo(1 / 12.0, within(TINY));
    assertThat(rule.next(0, FRAMEWORK, 0)).isCloseTo(0.025, within(TINY));
    assertThat(rule.next(0, SETTLED, 1)).isCloseTo(0.5 / 12, within(TINY));
    assertThat(rule.next(0.6, CEASEFIRE, 0)).isCloseTo(0.55, within(TINY));
    assertThat(rule.next(0, CEASEFIRE, 0)).isZero();
  }

  /** 1 - (11/12)^12 = .648 after a year; the imposed one tends to .5. */
  @Test
  void holdTendsToItsTarget() {
    assertThat(held(12, 0)).isCloseTo(1 - Math.pow(11 / 12.0, 12), within(TINY));
    assertThat(held(1_000, 0)).isCloseTo(1, within(TINY));
    assertThat(held(1_000, 1)).isCloseTo(0.5, within(TINY));
  }

  private double held(int months, double imposed) {
    double hold = 0;
    for (int month = 0; month < months; month++) {
      hold = rule.next(hold, SETTLED, imposed);
    }
    return hold;
  }

  /** At full hold the stake is .7, fear .7 and with full security terms .49 of what they were. */
  @Test
  void settlementLowersStakeAndFear() {
    assertThat(rule.stakeFactor(1)).isCloseTo(0.7, within(TINY));
    assertThat(rule.fearFactor(1, 0)).isCloseTo(0.7, within(TINY));
    assertThat(rule.fearFactor(1, 1)).isCloseTo(0.49, within(TINY));
    assertThat(rule.stakeFactor(0)).isEqualTo(1);
    assertThat(rule.fearFactor(0, 1)).isEqualTo(1);
  }

  /** From 1 towards .6: a day takes .4 of a 365.25th, half of that at half hold, none without. */
  @Test
  void settlementDrawsTensionDown() {
    assertThat(rule.relaxed(1, 1, 1)).isCloseTo(1 - 0.4 / 365.25, within(TINY));
    assertThat(rule.relaxed(1, 1, 0.5)).isCloseTo(1 - 0.2 / 365.25, within(TINY));
    assertThat(rule.relaxed(1.2, 1, 0)).isEqualTo(1.2);
    assertThat(rule.relaxed(0.5, 1, 1)).isEqualTo(0.5);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void imposedTermsNeverDoMoreAnywhere(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 200; i++) {
      Settlement any = Rules.anywhere(rule, random);
      double hold = random.nextDouble();
      double negotiated = any.next(hold, SETTLED, 0);
      assertThat(negotiated).isBetween(0.0, 1.0);
      assertThat(any.next(hold, SETTLED, 1)).isBetween(0.0, negotiated);
      assertThat(any.fearFactor(hold, 1)).isBetween(0.0, any.fearFactor(hold, 0));
      double tension = random.uniform(0, 2);
      assertThat(any.relaxed(tension, 1, hold)).isBetween(0.0, tension);
    }
  }
}
