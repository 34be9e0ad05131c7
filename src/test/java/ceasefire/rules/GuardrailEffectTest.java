package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.CrossParameterException;
import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardrailEffectTest {
  private static final double TINY = 1e-12;

  private final GuardrailEffect rule = Rules.of(GuardrailEffect.class);
  private final Guardrails none = Rules.of(Guardrails.class);
  private final Guardrails full = new Guardrails(1, 1, 1, 1, 1, 1, 0, 0, 0);

  @Test
  void withoutGuardrailsNothingChanges() {
    assertThat(none.level()).isZero();
    assertThat(rule.calming(none, 1)).isZero();
    assertThat(rule.seenPerDay(0.02, none, 1)).isEqualTo(0.02);
    assertThat(rule.massingFactor(none, 1)).isEqualTo(1);
    assertThat(rule.misperceptionFactor(none, 1)).isEqualTo(1);
  }

  @Test
  void guardrailsThatAreNotYetInForceChangeNothing() {
    assertThat(rule.calming(full, 0)).isZero();
    assertThat(rule.seenPerDay(0.02, full, 0)).isEqualTo(0.02);
    assertThat(rule.massingFactor(full, 0)).isEqualTo(1);
    assertThat(rule.misperceptionFactor(full, 0)).isEqualTo(1);
  }

  /** .3 x .5 + .3 x 1 + .4 x .25 = .55, half of it when half is in force. */
  @Test
  void transparencyNotificationAndChannelKeepRepliesDown() {
    var some = new Guardrails(0.5, 1, 0, 0, 0.25, 0, 0, 0, 0);
    assertThat(rule.calming(some, 1)).isCloseTo(0.55, within(TINY));
    assertThat(rule.calming(some, 0.5)).isCloseTo(0.275, within(TINY));
    assertThat(rule.calming(full, 1)).isCloseTo(1, within(TINY));
  }

  /** .02 + .98 x .03 = .0494 under all; a third of the rise by exercise limits alone. */
  @Test
  void massingIsSeenSooner() {
    assertThat(rule.seenPerDay(0.02, full, 1)).isCloseTo(0.0494, within(TINY));
    var limits = new Guardrails(0, 0, 1, 0, 0, 0, 0, 0, 0);
    assertThat(rule.seenPerDay(0.02, limits, 1)).isCloseTo(0.0298, within(TINY));
  }

  /** Massing takes 1.5 times as long, misperception is .7 and nuclear hazard .7 x .8 = .56. */
  @Test
  void sizesOfTheOtherEffects() {
    assertThat(rule.massingFactor(full, 1)).isCloseTo(1.5, within(TINY));
    assertThat(rule.misperceptionFactor(full, 1)).isCloseTo(0.7, within(TINY));
  }

  /** Begun in month 6 and built over 12: none at 5, none at 6, half at 12, all from 18 on. */
  @Test
  void guardrailsComeIntoForceStepByStep() {
    var slow = new Guardrails(1, 1, 1, 1, 1, 0.5, 6, 12, 3);
    assertThat(slow.inForce(5)).isZero();
    assertThat(slow.inForce(6)).isZero();
    assertThat(slow.inForce(12)).isCloseTo(0.5, within(TINY));
    assertThat(slow.inForce(18)).isEqualTo(1);
    assertThat(slow.inForce(100)).isEqualTo(1);
    assertThat(slow.stability(2)).isZero();
    assertThat(slow.stability(3)).isEqualTo(0.5);
    assertThat(full.inForce(0)).isEqualTo(1);
  }

  /** (.5 + 1 + 0 + 0 + .25) / 5 = .35. */
  @Test
  void levelIsTheMeanOfTheConventionalOnes() {
    assertThat(new Guardrails(0.5, 1, 0, 0, 0.25, 1, 0, 0, 0).level())
        .isCloseTo(0.35, within(TINY));
  }

  @Test
  void partsThatAddUpToMoreThanOneAreRefused() {
    assertThatThrownBy(() -> Rules.with(rule, "notificationPart", 0.71))
        .isInstanceOfSatisfying(
            CrossParameterException.class,
            e -> assertThat(e.path()).isEqualTo("notification-part"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void effectsAreBoundedAndNeverHarmAnywhere(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 200; i++) {
      GuardrailEffect any = Rules.anywhere(rule, random);
      Guardrails some = Rules.anywhere(none, random);
      double share = random.nextDouble();
      double seen = random.nextDouble();
      assertThat(any.calming(some, share)).isBetween(0.0, 1.0);
      assertThat(any.seenPerDay(seen, some, share)).isBetween(seen, 1.0);
      assertThat(any.massingFactor(some, share)).isGreaterThanOrEqualTo(1);
      assertThat(any.misperceptionFactor(some, share)).isBetween(0.1 - TINY, 1.0);
    }
  }
}
