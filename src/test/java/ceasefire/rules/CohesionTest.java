package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.CrossParameterException;
import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CohesionTest {
  private final Cohesion rule = Rules.of(Cohesion.class);

  /** Wear 3 x .05 + .25 x .01 + .005 x .5 = .155: .8 exp(-.155) + .05 x .2 / 1.5 = 0.691799. */
  @Test
  void lossesDesertionAndFireWearIt() {
    assertThat(rule.afterMonth(0.8, 0.05, 0.01, 0.5)).isCloseTo(0.691799, within(1e-6));
  }

  /** .6 + .05 x .4 = .62 in calm; .8 exp(-.01) + .05 x .2 / 3 = 0.795373 under heavy fire. */
  @Test
  void calmRestoresIt() {
    assertThat(rule.afterMonth(0.6, 0, 0, 0)).isCloseTo(0.62, within(1e-12));
    assertThat(rule.afterMonth(0.8, 0, 0, 2)).isCloseTo(0.795373, within(1e-6));
    assertThat(rule.afterMonth(1, 0, 0, 0)).isEqualTo(1);
  }

  /** Not at .4; just below logistic(-4) = .017986; at .3 logistic(-2) = .119203; at .2 one half. */
  @Test
  void armyMayBreakBelowTheBreakingPoint() {
    assertThat(rule.breakProbability(0.4)).isZero();
    assertThat(rule.breakProbability(0.4 - 1e-9)).isCloseTo(0.017986, within(1e-6));
    assertThat(rule.breakProbability(0.3)).isCloseTo(0.119203, within(1e-6));
    assertThat(rule.breakProbability(0.2)).isCloseTo(0.5, within(1e-9));
    assertThat(Rules.with(rule, "breakingPoint", 0.0).breakProbability(0)).isZero();
  }

  /**
   * With chance .119203 a month: deviation of the share of 20,000 .00229; within five, .01146 (false
   * alarm 6e-7).
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void breaksWithTheStatedChance(long seed) {
    var random = RandomStream.named(seed, "test");
    int broken = 0;
    for (int i = 0; i < 20_000; i++) {
      broken += rule.brokenAfterMonth(false, 0.3, random) ? 1 : 0;
    }
    assertThat(broken / 20_000.0).isCloseTo(0.119203, within(0.01146));
  }

  @Test
  void brokenArmyFightsWithPartUntilRestored() {
    var random = RandomStream.named(1, "test");
    assertThat(rule.brokenAfterMonth(true, 0.59, random)).isTrue();
    assertThat(rule.brokenAfterMonth(true, 0.6, random)).isFalse();
    assertThat(rule.brokenAfterMonth(false, 0.5, random)).isFalse();
    assertThat(rule.strengthFactor(true)).isEqualTo(0.5);
    assertThat(rule.strengthFactor(false)).isEqualTo(1);
  }

  @Test
  void restorationBelowTheBreakingPointIsRefused() {
    assertThatThrownBy(() -> Rules.with(rule, "restoredAt", 0.39))
        .isInstanceOfSatisfying(
            CrossParameterException.class, e -> assertThat(e.path()).isEqualTo("restored-at"));
  }

  @Test
  void withoutRatesNothingHappens() {
    Cohesion still = Rules.with(
        Rules.with(
            Rules.with(Rules.with(rule, "lossWear", 0.0), "desertionWear", 0.0), "exhaustion", 0.0),
        "recovery",
        0.0);
    assertThat(still.afterMonth(0.7, 0.3, 0.1, 1)).isEqualTo(0.7);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void cohesionIsBoundedAndWearNeverHelps(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      Cohesion any = Rules.anywhere(rule, random);
      double cohesion = random.nextDouble();
      double losses = random.uniform(0, 0.5);
      double desertion = random.uniform(0, 0.2);
      double fire = random.uniform(0, 1.5);
      double next = any.afterMonth(cohesion, losses, desertion, fire);
      assertThat(next).isBetween(0.0, 1.0 + 1e-12);
      assertThat(any.afterMonth(cohesion, losses + 0.1, desertion, fire)).isLessThanOrEqualTo(next);
      assertThat(any.afterMonth(cohesion, losses, desertion + 0.1, fire)).isLessThanOrEqualTo(next);
      assertThat(any.afterMonth(cohesion, losses, desertion, fire + 0.1)).isLessThanOrEqualTo(next);
      assertThat(any.breakProbability(cohesion * random.nextDouble()))
          .isGreaterThanOrEqualTo(any.breakProbability(cohesion));
    }
  }
}
