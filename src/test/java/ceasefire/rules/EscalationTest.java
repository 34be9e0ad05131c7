package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.CrossParameterException;
import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscalationTest {
  private final Escalation rule = Rules.of(Escalation.class);

  /** Three brigades: .0004 (1 - exp(-1)) = .000252848 a day, 4.449 % in 180 days. */
  @Test
  void halfAYearOfDirectClashRisksAFewPerCent() {
    double hazard = rule.widerWar(3, 0, 0, 0, 0);
    assertThat(hazard).isCloseTo(0.000252848, within(1e-9));
    assertThat(1 - Math.exp(-180 * hazard)).isCloseTo(0.04449, within(1e-5));
  }

  /**
   * Three brigades and two salvos: .000252848 - 2 ln(.9998) = .000652888; a treaty of factor 2 doubles
   * it, guardrails of .5 and a full channel leave .9 x .7 of it.
   */
  @Test
  void widerWarByHand() {
    assertThat(rule.widerWar(3, 2, 0, 0, 0)).isCloseTo(0.000652888, within(1e-9));
    Escalation drawn = Rules.with(rule, "treatyFactor", 2.0);
    assertThat(drawn.widerWar(3, 2, 1, 0, 0)).isCloseTo(2 * 0.000652888, within(2e-9));
    assertThat(drawn.widerWar(3, 2, 1, 0.5, 1))
        .isCloseTo(2 * 0.000652888 * 0.9 * 0.7, within(2e-9));
    Escalation held = Rules.with(rule, "treatyFactor", 0.5);
    assertThat(held.widerWar(3, 2, 1, 0, 0)).isCloseTo(0.000652888 / 2, within(1e-9));
  }

  /** Nobody fights the challenger and nothing is launched at it: no wider war, whatever else. */
  @Test
  void noClashNoWiderWar() {
    assertThat(rule.widerWar(0, 0, 1, 0, 0)).isZero();
  }

  /** 1.81 % in a year of general war, 16.5 % in 180 days of a wider one, none without a war. */
  @Test
  void nuclearUseDependsOnTheWar() {
    assertThat(1 - Math.exp(-365 * rule.nuclearUse(WarScope.GENERAL, 0, 0, 0)))
        .isCloseTo(0.01808, within(1e-5));
    assertThat(1 - Math.exp(-180 * rule.nuclearUse(WarScope.WIDER, 0, 0, 0)))
        .isCloseTo(0.16473, within(1e-5));
    assertThat(rule.nuclearUse(WarScope.NONE, 4, 0, 0)).isZero();
  }

  /**
   * A wider war with two salvos and talks of .5: .001 (1 + 5 x 2) (1 - .3 x .5) = .00935; half an
   * umbrella with cap .0003: .5 x .00935 + .5 x .0003 = .004825. The cap never raises a hazard.
   */
  @Test
  void nuclearUseByHand() {
    assertThat(rule.nuclearUse(WarScope.WIDER, 2, 0.5, 0)).isCloseTo(0.00935, within(1e-12));
    assertThat(rule.nuclearUse(WarScope.WIDER, 2, 0.5, 0.5)).isCloseTo(0.004825, within(1e-12));
    assertThat(rule.nuclearUse(WarScope.WIDER, 2, 0.5, 1)).isCloseTo(0.0003, within(1e-12));
    assertThat(rule.nuclearUse(WarScope.GENERAL, 0, 0, 1)).isEqualTo(0.00005);
  }

  @ParameterizedTest
  @EnumSource(WarScope.class)
  void withoutRatesNothingHappens(WarScope scope) {
    Escalation silent = Rules.with(rule, "clashHazard", 0.0);
    silent = Rules.with(silent, "widerWarPerSalvo", 0.0);
    silent = Rules.with(silent, "generalWarHazard", 0.0);
    silent = Rules.with(silent, "widerWarHazard", 0.0);
    assertThat(silent.widerWar(30, 5, 1, 0, 0)).isZero();
    assertThat(silent.nuclearUse(scope, 5, 0, 0)).isZero();
    assertThat(silent.nuclearUse(scope, 5, 0, 1)).isZero();
  }

  @Test
  void aGeneralWarIsNoMoreNuclearThanAWiderOne() {
    assertThatThrownBy(() -> Rules.with(rule, "widerWarHazard", 0.00001))
        .isInstanceOfSatisfying(
            CrossParameterException.class,
            e -> assertThat(e.path()).isEqualTo("general-war-hazard"));
  }

  /** Fighting, salvos and a wider war raise the hazards; all that calms lowers them. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void hazardsMoveAsTheyShould(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      Escalation any = Rules.anywhere(rule, random);
      double brigades = random.uniform(0, 40);
      double salvos = random.nextInt(4);
      double treaty = random.nextDouble();
      double rails = random.nextDouble();
      double channel = random.nextDouble();
      double hazard = any.widerWar(brigades, salvos, treaty, rails, channel);
      assertThat(hazard).isBetween(0.0, 1.0);
      assertThat(any.widerWar(brigades + 1, salvos, treaty, rails, channel))
          .isGreaterThanOrEqualTo(hazard);
      assertThat(any.widerWar(brigades, salvos + 1, treaty, rails, channel))
          .isGreaterThanOrEqualTo(hazard);
      assertThat(any.widerWar(brigades, salvos, treaty, 1, channel)).isLessThanOrEqualTo(hazard);
      assertThat(any.widerWar(brigades, salvos, treaty, rails, 1)).isLessThanOrEqualTo(hazard);

      double talks = random.nextDouble();
      double umbrella = random.nextDouble();
      double use = any.nuclearUse(WarScope.WIDER, salvos, talks, umbrella);
      assertThat(use).isNotNegative();
      assertThat(any.nuclearUse(WarScope.GENERAL, salvos, talks, umbrella))
          .isLessThanOrEqualTo(use);
      assertThat(any.nuclearUse(WarScope.WIDER, salvos + 1, talks, umbrella))
          .isGreaterThanOrEqualTo(use);
      assertThat(any.nuclearUse(WarScope.WIDER, salvos, 1, umbrella)).isLessThanOrEqualTo(use);
      assertThat(any.nuclearUse(WarScope.WIDER, salvos, talks, 1))
          .isLessThanOrEqualTo(use * (1 + 1e-12));
    }
  }
}
