package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.CrossParameterException;
import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfExcitingTest {
  private static final double TINY = 1e-12;

  private final SelfExciting rule = Rules.of(SelfExciting.class);

  /** .40 + .05 = .45 is set off, .55 begins by itself. */
  @Test
  void branchingRatioIsTheSumOfBothExcitations() {
    assertThat(rule.branchingRatio()).isCloseTo(0.45, within(TINY));
    assertThat(rule.backgroundShare()).isCloseTo(0.55, within(TINY));
  }

  /** From E = 2, with 10 flare-ups here, 4 next door: 2 + (.4 x 10 + .05 x 4 - 2) / 10 = 2.22. */
  @Test
  void excitationIsFedHereAndNextDoor() {
    assertThat(rule.excited(2, 10, 4, 1)).isCloseTo(2.22, within(TINY));
    assertThat(rule.excited(2, 0, 0, 1)).isCloseTo(1.8, within(TINY));
    assertThat(rule.excited(2, 10, 4, rule.answered(ReplyPolicy.NONE)))
        .isCloseTo(2.136, within(TINY));
    assertThat(rule.excited(2, 10, 4, rule.answered(ReplyPolicy.ESCALATE)))
        .isCloseTo(2.304, within(TINY));
    assertThat(rule.excited(2, 10, 4, rule.answered(ReplyPolicy.TIT_FOR_TAT)))
        .isEqualTo(rule.excited(2, 10, 4, 1));
  }

  /** One flare-up adds .04 to tomorrow's E, of which .9 is left a day later: .4 in all. */
  @Test
  void oneFlareUpSetsOffTheOwnRatioInAllWithTheStatedMeanLag() {
    double excitation = rule.excited(0, 1, 0, 1);
    double offspring = 0;
    double lag = 0;
    for (int day = 1; day <= 1_000; day++) {
      offspring += excitation;
      lag += day * excitation;
      excitation = rule.excited(excitation, 0, 0, 1);
    }
    assertThat(offspring).isCloseTo(0.4, within(1e-9));
    assertThat(lag / offspring).isCloseTo(10, within(1e-9));
  }

  /** A line at its unrestrained level stays there: .55 F0 by itself, .45 F0 set off. */
  @Test
  void unrestrainedLevelIsStationary() {
    double level = Rules.of(FireLevel.class).unrestrained(420);
    double background = rule.backgroundShare() * level;
    double excitation = rule.branchingRatio() * level;
    assertThat(background + excitation).isCloseTo(level, within(1e-9));
    assertThat(rule.excited(excitation, level, level, 1)).isCloseTo(excitation, within(1e-9));
  }

  /** Guardrails spare the share of replies that rest on misreading: 1 - .2 x .5 = .9. */
  @Test
  void guardrailsLowerReplies() {
    assertThat(rule.guarded(0)).isEqualTo(1);
    assertThat(rule.guarded(0.5)).isCloseTo(0.9, within(TINY));
    assertThat(rule.guarded(1)).isCloseTo(0.8, within(TINY));
  }

  /** 1.3 for a 24th of the line, 2.6 for a 48th; the mean of two halves varies as the whole. */
  @Test
  void shockVarianceMakesCuttingASectorHarmless() {
    assertThat(rule.shockVariance(1.0 / 24)).isCloseTo(1.3, within(TINY));
    assertThat(rule.shockVariance(1.0 / 48)).isCloseTo(2.6, within(TINY));
    assertThat(rule.shockVariance(1)).isCloseTo(1.3 / 24, within(TINY));
    double half = rule.shockVariance(0.05);
    assertThat((half + half) / 4).isCloseTo(rule.shockVariance(0.1), within(TINY));
  }

  @Test
  void branchingRatioOfOneIsRefused() {
    assertThatThrownBy(() -> Rules.with(rule, "ownExcitation", 0.95))
        .isInstanceOfSatisfying(CrossParameterException.class, e -> {
          assertThat(e.path()).isEqualTo("own-excitation");
          assertThat(e.expected()).contains("below 1");
        });
    assertThat(Rules.with(rule, "ownExcitation", 0.9499).branchingRatio()).isLessThan(1);
  }

  /**
   * A self-exciting sector without damping, its own neighbour: over n days the mean is mu / (1 -
   * .45). Its long-run variance a day is mean / (1 - .45)^2, so that five standard errors (false
   * alarm 6e-7) are 5 sqrt(mean / n) / .55; the share set off, 1 - mu / mean, then is within .45 +-
   * .01.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void selfExcitingSectorHasTheMeanThatItsRatioImplies(long seed) {
    var random = RandomStream.named(seed, "test");
    int days = 200_000;
    double background = 2 * rule.backgroundShare();
    double excitation = 2 * rule.branchingRatio();
    double sum = 0;
    int flareUps = 2;
    for (int day = 0; day < days; day++) {
      excitation = rule.excited(excitation, flareUps, flareUps, 1);
      flareUps = random.poisson(background + excitation);
      sum += flareUps;
    }
    double mean = sum / days;
    double tolerance = 5 * Math.sqrt(2.0 / days) / rule.backgroundShare();
    assertThat(mean).isCloseTo(2, within(tolerance));
    assertThat(1 - background / mean).isCloseTo(0.45, within(0.01));
  }

  /**
   * The family of one flare-up, counted with its offspring's offspring, has 1 / (1 - .45) = 1.818
   * members on average and variance .45 / .55^3 = 2.70: within five standard errors over 40,000
   * families, .041 (false alarm 6e-7).
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void familiesHaveTheSizeThatTheRatioImplies(long seed) {
    var random = RandomStream.named(seed, "test");
    int families = 40_000;
    long members = 0;
    for (int i = 0; i < families; i++) {
      int today = 1;
      double excitation = 0;
      for (int day = 0; day < 150; day++) {
        members += today;
        excitation = rule.excited(excitation, today, today, 1);
        today = random.poisson(excitation);
      }
    }
    assertThat(members / (double) families).isCloseTo(1 / 0.55, within(0.041));
  }
}
