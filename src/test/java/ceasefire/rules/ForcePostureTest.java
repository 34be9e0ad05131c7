package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.param.CrossParameterException;
import org.junit.jupiter.api.Test;

class ForcePostureTest {
  private final ForcePosture rule = Rules.of(ForcePosture.class);

  /** The first after 3 months of 30 days, then one a month: days 90, 120, 150. */
  @Test
  void brigadesArriveAfterTheLagOneByOne() {
    assertThat(rule.arrivalDay(0, 1)).isEqualTo(90);
    assertThat(rule.arrivalDay(1, 1)).isEqualTo(120);
    assertThat(rule.arrivalDay(2, 1)).isEqualTo(150);
  }

  /** Four a month: 90 + 30 / 4 = 97.5, to the even day 98; 90 + 60 / 4 = 105. */
  @Test
  void fasterBuildUpArrivesSooner() {
    ForcePosture fast = Rules.with(rule, "brigadesPerMonth", 4.0);
    assertThat(fast.arrivalDay(0, 1)).isEqualTo(90);
    assertThat(fast.arrivalDay(1, 1)).isEqualTo(98);
    assertThat(fast.arrivalDay(2, 1)).isEqualTo(105);
    assertThat(Rules.with(fast, "lagMonths", 0.0).arrivalDay(0, 1)).isZero();
  }

  /** Ratio 3: 180 days of recovery and 180 of training to a tour of 180; ratio 5: 360 and 360. */
  @Test
  void rotationRatioFixesTheTimeAtHome() {
    assertThat(rule.recoveryDays()).isEqualTo(180);
    assertThat(Rules.with(rule, "rotationRatio", 5.0).recoveryDays()).isEqualTo(360);
    assertThat(Rules.with(rule, "tourDays", 120).recoveryDays()).isEqualTo(120);
  }

  /** Three brigades in place need nine at ratio 3 and fifteen at ratio 5; none need none. */
  @Test
  void rotationMultipliesTheNeed() {
    ForcePosture three = Rules.with(rule, "brigadesForward", 3);
    assertThat(three.brigadesNeeded(3)).isEqualTo(9);
    assertThat(Rules.with(three, "rotationRatio", 5.0).brigadesNeeded(3)).isEqualTo(15);
    assertThat(rule.brigadesNeeded(0)).isZero();
  }

  @Test
  void onlyReassuranceForcesFight() {
    assertThat(rule.takesSides()).isTrue();
    assertThat(Rules.with(rule, "type", ForceType.NEUTRAL).takesSides()).isFalse();
  }

  @Test
  void handOverLongerThanATourIsRefused() {
    ForcePosture shortTours = Rules.with(rule, "tourDays", 60);
    assertThat(Rules.with(shortTours, "handOverDays", 60).handOverDays()).isEqualTo(60);
    assertThatThrownBy(() -> Rules.with(shortTours, "handOverDays", 61))
        .isInstanceOfSatisfying(
            CrossParameterException.class, e -> assertThat(e.path()).isEqualTo("hand-over-days"));
  }

  /** 90 and 120 days at .6 of the pace. */
  @Test
  void slowerBrigadesFillTheirSlotsLater() {
    assertThat(rule.arrivalDay(0, 0.6)).isEqualTo(150);
    assertThat(rule.arrivalDay(1, 0.6)).isEqualTo(200);
  }
}
