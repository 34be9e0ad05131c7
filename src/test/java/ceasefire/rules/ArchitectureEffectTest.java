package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ArchitectureEffectTest {
  private final ArchitectureEffect rule = Rules.of(ArchitectureEffect.class);
  private final SecurityArchitecture none = Rules.of(SecurityArchitecture.class);
  private final SecurityArchitecture full = Rules.with(none, "level", 1.0);

  @Test
  void noArchitectureLeavesFearAlone() {
    assertThat(rule.fearFactor(none, 0)).isEqualTo(1);
    assertThat(rule.fearFactor(none, 240)).isEqualTo(1);
  }

  /** 1 - .4 (1 - 1/e) = .747152 after five years, .6 in the end, half the cut at level .5. */
  @Test
  void fearFallsOverYears() {
    assertThat(rule.fearFactor(full, 0)).isEqualTo(1);
    assertThat(rule.fearFactor(full, 60)).isCloseTo(0.747152, within(1e-6));
    assertThat(rule.fearFactor(full, 6_000)).isCloseTo(0.6, within(1e-12));
    assertThat(rule.fearFactor(Rules.with(none, "level", 0.5), 6_000))
        .isCloseTo(0.8, within(1e-12));
  }

  @Test
  void itBeginsWhenItBegins() {
    SecurityArchitecture late = Rules.with(full, "fromMonth", 24.0);
    assertThat(rule.fearFactor(late, 24)).isEqualTo(1);
    assertThat(rule.fearFactor(late, 84)).isEqualTo(rule.fearFactor(full, 60));
  }
}
