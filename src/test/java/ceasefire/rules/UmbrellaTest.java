package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UmbrellaTest {
  private final Umbrella full = Rules.of(Umbrella.class, "level", 1.0);

  /** Believed at .5: .5 x .02 x 3 = .03, .5 x .04 x 3 = .06 and .5 x .10 x 3 = .15. */
  @Test
  void expectedCostByHand() {
    assertThat(full.expectedCost(Act.COMPLY, 0.5)).isZero();
    assertThat(full.expectedCost(Act.PROBE, 0.5)).isCloseTo(0.03, within(1e-12));
    assertThat(full.expectedCost(Act.SEIZE, 0.5)).isCloseTo(0.06, within(1e-12));
    assertThat(full.expectedCost(Act.OFFENSIVE, 0.5)).isCloseTo(0.15, within(1e-12));
    assertThat(Rules.with(full, "level", 0.4).expectedCost(Act.OFFENSIVE, 0.5))
        .isCloseTo(0.06, within(1e-12));
  }

  /** By default no umbrella is extended; one that nobody believes in is none either. */
  @ParameterizedTest
  @EnumSource(Act.class)
  void withoutUmbrellaNothingChanges(Act act) {
    assertThat(Rules.of(Umbrella.class).expectedCost(act, 1)).isZero();
    assertThat(full.expectedCost(act, 0)).isZero();
  }

  /** More of it, or more belief in it, never makes an act cheaper. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void costRisesWithLevelAndBelief(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      Umbrella any = Rules.anywhere(full, random);
      double belief = random.nextDouble();
      for (Act act : Act.values()) {
        double cost = any.expectedCost(act, belief);
        assertThat(cost).isNotNegative();
        assertThat(any.expectedCost(act, 1)).isGreaterThanOrEqualTo(cost);
        assertThat(Rules.with(any, "level", 1.0).expectedCost(act, belief))
            .isGreaterThanOrEqualTo(cost);
      }
    }
  }
}
