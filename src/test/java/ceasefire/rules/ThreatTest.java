package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ThreatTest {
  private final Threat rule = Rules.of(Threat.class);

  /** .3 (1 - exp(-1)) = .189636 at 50,000; .3 (1 - exp(-.4)) = .098904 at 20,000; .3 at most. */
  @Test
  void threatGrowsWithCombatTroops() {
    assertThat(rule.posed(0)).isZero();
    assertThat(rule.posed(20_000)).isCloseTo(0.098904, within(1e-6));
    assertThat(rule.posed(50_000)).isCloseTo(0.189636, within(1e-6));
    assertThat(rule.posed(1e8)).isCloseTo(0.3, within(1e-12));
  }

  /** Greed 1 x .8 + fear .5 x .098904 = .849452. */
  @Test
  void stakeIsGreedAndFear() {
    assertThat(rule.stake(0.8, 0.098904)).isCloseTo(0.849452, within(1e-6));
    assertThat(rule.stake(0, 0)).isZero();
  }

  /** Whoever is not afraid gains nothing from removing a threat; whoever is not greedy, only that. */
  @Test
  void greedAndFearAreSeparate() {
    Threat greedy = Rules.with(rule, "fear", 0.0);
    assertThat(greedy.stake(0.8, 0.3)).isEqualTo(greedy.stake(0.8, 0));
    Threat fearful = Rules.with(rule, "greed", 0.0);
    assertThat(fearful.stake(0.8, 0.3)).isEqualTo(fearful.stake(0, 0.3)).isPositive();
  }
}
