package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SecurityArchitectureTest {
  private final SecurityArchitecture none = Rules.of(SecurityArchitecture.class);
  private final SecurityArchitecture full = Rules.with(none, "level", 1.0);

  @Test
  void noArchitectureLeavesFearAlone() {
    assertThat(none.fearFactor(0)).isEqualTo(1);
    assertThat(none.fearFactor(240)).isEqualTo(1);
  }

  /** 1 - .4 (1 - 1/e) = .747152 after five years, .6 in the end, half the cut at level .5. */
  @Test
  void fearFallsOverYears() {
    assertThat(full.fearFactor(0)).isEqualTo(1);
    assertThat(full.fearFactor(60)).isCloseTo(0.747152, within(1e-6));
    assertThat(full.fearFactor(6_000)).isCloseTo(0.6, within(1e-12));
    assertThat(Rules.with(none, "level", 0.5).fearFactor(6_000)).isCloseTo(0.8, within(1e-12));
  }

  @Test
  void itBeginsWhenItBegins() {
    SecurityArchitecture late = Rules.with(full, "fromMonth", 24.0);
    assertThat(late.fearFactor(24)).isEqualTo(1);
    assertThat(late.fearFactor(84)).isEqualTo(full.fearFactor(60));
  }
}
