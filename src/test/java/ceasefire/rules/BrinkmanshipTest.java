package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.CrossParameterException;
import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrinkmanshipTest {
  private final Brinkmanship rule = Rules.of(Brinkmanship.class);

  /** .4 + .6 x .5 = .7; under half an umbrella .4 + .6 x .5 x (1 - .35) = .595. */
  @Test
  void threatsRaiseFear() {
    assertThat(rule.raised(0.4, 0.5, 0)).isCloseTo(0.7, within(1e-12));
    assertThat(rule.raised(0.4, 0.5, 0.5)).isCloseTo(0.595, within(1e-12));
    assertThat(rule.raised(0.4, 0, 0)).isEqualTo(0.4);
  }

  /** An umbrella that takes all away leaves fear as it was. */
  @Test
  void fullCoverCapsBrinkmanship() {
    assertThat(Rules.with(rule, "umbrellaShare", 1.0).raised(0.4, 0.9, 1)).isEqualTo(0.4);
  }

  /** From .6 back toward .2: .2 + .4 / 2^(1/6) = .556359 after a month, half-way after six. */
  @Test
  void fearFades() {
    assertThat(rule.faded(0.6, 0.2)).isCloseTo(0.556359, within(1e-6));
    double fear = 0.6;
    for (int month = 0; month < 6; month++) {
      fear = rule.faded(fear, 0.2);
    }
    assertThat(fear).isCloseTo(0.4, within(1e-12));
    assertThat(rule.faded(0.2, 0.2)).isEqualTo(0.2);
  }

  /** Never at 0, always at 1. */
  @Test
  void challengersThreatenAsOftenAsTold() {
    var random = RandomStream.named(1, "test");
    Brinkmanship meek = Rules.with(rule, "threatProbability", 0.0);
    Brinkmanship bold = Rules.with(rule, "threatProbability", 1.0);
    for (int i = 0; i < 100; i++) {
      assertThat(meek.threatens(random)).isFalse();
      assertThat(bold.threatens(random)).isTrue();
    }
  }

  @Test
  void risesOutOfOrderAreRefused() {
    assertThatThrownBy(() -> Rules.with(rule, "leastRise", 0.7))
        .isInstanceOfSatisfying(
            CrossParameterException.class, e -> assertThat(e.path()).isEqualTo("greatest-rise"));
  }

  /** Fear stays within 0-1, never falls by a threat, and rises less the better the cover. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void fearStaysInRange(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      Brinkmanship any = Rules.anywhere(rule, random);
      double own = random.nextDouble();
      double rise = any.drawRise(random);
      assertThat(rise).isBetween(any.leastRise(), any.greatestRise());
      double umbrella = random.nextDouble();
      double raised = any.raised(own, rise, umbrella);
      assertThat(raised).isBetween(own, 1.0);
      assertThat(any.raised(own, rise, 1)).isLessThanOrEqualTo(raised);
      assertThat(any.faded(raised, own)).isBetween(own, raised);
    }
  }
}
