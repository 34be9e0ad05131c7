package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.CrossParameterException;
import org.junit.jupiter.api.Test;

class TensionTest {
  private final Tension rule = Rules.of(Tension.class);

  /** With floor .4 and one year, from 1: a day takes .6 / 365.25. */
  @Test
  void tensionRelaxesByADaysShare() {
    Tension rule = hardening(0.4, 1);
    assertThat(rule.relaxed(1)).isCloseTo(1 - 0.6 / 365.25, within(1e-15));
    assertThat(rule.relaxed(0.4)).isEqualTo(0.4);
    assertThat(rule.relaxed(0.3)).isGreaterThan(0.3);
  }

  /** After one time constant 1 / e of the departure is left: .4 + .6 x .3679, less .0003. */
  @Test
  void departureFallsToOneEthInTheTimeConstant() {
    Tension rule = hardening(0.4, 4);
    double tension = 1;
    for (int day = 0; day < 1_461; day++) {
      tension = rule.relaxed(tension);
    }
    assertThat(tension).isCloseTo(0.4 + 0.6 * Math.exp(-1), within(3e-4));
  }

  /** With the floor at 1 peace does not harden: tension stays. */
  @Test
  void peaceDoesNotHardenWhereTheFloorIsOne() {
    assertThat(rule.floor()).isEqualTo(1);
    assertThat(rule.relaxed(1)).isEqualTo(1);
  }

  /** .8 + .393; 1 + .393 is capped at 1.3. */
  @Test
  void episodesRaiseTensionToTheCeiling() {
    assertThat(rule.raised(0.8)).isCloseTo(1.193, within(1e-12));
    assertThat(rule.raised(1)).isEqualTo(1.3);
    assertThat(rule.raised(1.3)).isEqualTo(1.3);
  }

  @Test
  void ceilingBelowTheFloorIsRefused() {
    assertThatThrownBy(() -> Rules.with(rule, "ceiling", 0.9))
        .isInstanceOfSatisfying(
            CrossParameterException.class, e -> assertThat(e.path()).isEqualTo("ceiling"));
  }

  private Tension hardening(double floor, double years) {
    return Rules.with(Rules.with(rule, "floor", floor), "relaxationYears", years);
  }
}
