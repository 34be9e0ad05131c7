package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AutonomyTest {
  /** From .3 to .8 in 5 years: half way .55 after 913.125 days, .8 from then on. */
  @Test
  void capabilityRisesEvenlyToTheTarget() {
    Autonomy rule = Rules.of(Autonomy.class, "target", 0.8);
    assertThat(rule.capability(0.3, 0)).isEqualTo(0.3);
    assertThat(rule.capability(0.3, 913.125)).isCloseTo(0.55, within(1e-12));
    assertThat(rule.capability(0.3, 3_652)).isCloseTo(0.8, within(1e-12));
    assertThat(rule.capability(0.9, 3_652)).isEqualTo(0.9);
  }

  @Test
  void withoutAnAimNothingChanges() {
    assertThat(Rules.of(Autonomy.class).capability(0.3, 3_652)).isEqualTo(0.3);
  }
}
