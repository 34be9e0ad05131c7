package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StrikesTest {
  private final Strikes rule = Rules.of(Strikes.class);

  /** 150 x .998^4 = 148.803595. */
  @Test
  void salvosWearTheatreStrength() {
    assertThat(rule.strengthAfter(150, 4)).isCloseTo(148.803595, within(1e-6));
    assertThat(rule.strengthAfter(150, 0)).isEqualTo(150);
    assertThat(rule.strengthAfter(rule.strengthAfter(150, 1), 3))
        .isCloseTo(rule.strengthAfter(150, 4), within(1e-9));
  }

  /** .99^4 = .960596. */
  @Test
  void salvosWearTheStockOfMissiles() {
    assertThat(rule.missilesAfter(1, 4)).isCloseTo(0.960596, within(1e-6));
    assertThat(rule.missilesAfter(1, 0)).isEqualTo(1);
    assertThat(rule.missilesAfter(0, 4)).isZero();
  }

  /** Supply: .8 + .01 - 3 x .01 = .78; it stays within 0 and 1. */
  @Test
  void salvosInterruptSupplyThatRecovers() {
    assertThat(rule.supplyAfter(0.8, 3)).isCloseTo(0.78, within(1e-12));
    assertThat(rule.supplyAfter(0.8, 0)).isCloseTo(0.81, within(1e-12));
    assertThat(rule.supplyAfter(0.8, 1)).isCloseTo(0.8, within(1e-12));
    assertThat(rule.supplyAfter(1, 0)).isEqualTo(1);
    assertThat(rule.supplyAfter(0.1, 400)).isZero();
  }
}
