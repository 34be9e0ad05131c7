package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReadinessTest {
  private final Readiness rule = Rules.of(Readiness.class);

  /** .001 a day for 180 days, then .003: 1 - .09; 1 - .18; 1 - .18 - 60 x .003. */
  @Test
  void dutyWearsAndMoreSoBeyondATour() {
    assertThat(rule.onDuty(1, 0, 180)).isEqualTo(1);
    assertThat(rule.onDuty(1, 90, 180)).isCloseTo(0.91, within(1e-12));
    assertThat(rule.onDuty(1, 180, 180)).isCloseTo(0.82, within(1e-12));
    assertThat(rule.onDuty(1, 240, 180)).isCloseTo(0.64, within(1e-12));
    assertThat(rule.onDuty(0.9, 240, 180)).isCloseTo(0.54, within(1e-12));
  }

  /** A tour of 60 days is overdue from day 61: 1 - .06 - 30 x .003. */
  @Test
  void shorterToursAreOverdueSooner() {
    assertThat(rule.onDuty(1, 90, 60)).isCloseTo(0.85, within(1e-12));
  }

  /** .82 + 45 x .004 = 1.0 after 45 days; beyond that nothing is gained. */
  @Test
  void trainingRestores() {
    assertThat(rule.trained(0.5, 50)).isCloseTo(0.7, within(1e-12));
    assertThat(rule.trained(0.82, 45)).isCloseTo(1, within(1e-12));
    assertThat(rule.trained(0.82, 400)).isEqualTo(1);
  }

  @Test
  void readinessNeverFallsBelowNothing() {
    assertThat(rule.onDuty(0.3, 2_000, 180)).isZero();
  }
}
