package ceasefire.rules;

import static ceasefire.rules.TalksFormat.BILATERAL;
import static ceasefire.rules.TalksFormat.INTEGRATED;
import static ceasefire.rules.TalksOrder.SUMMIT_FIRST;
import static ceasefire.rules.TalksOrder.WORKING_LEVEL_FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TalksTest {
  private static final double TINY = 1e-12;

  private final Talks rule = Rules.of(Talks.class, "calmLevel", 0.5);

  /** From .2 at will .5 and v = .1: rise .1 x .5 x .8 = .04, loss .05 x .1 = .005: .2 + .032 - .001. */
  @Test
  void progressGrowsInCalm() {
    assertThat(rule.next(0.2, 1, 0.5, 0.1, 0, 0, 1, 1, false)).isCloseTo(0.231, within(TINY));
  }

  /** The same rise times 1.25 by half the relief and 1.125 by half the guardrails: .05625 x .8. */
  @Test
  void reliefAndGuardrailsSpeedTheTalks() {
    assertThat(rule.next(0.2, 1, 0.5, 0.1, 0.5, 0.5, 1, 1, false))
        .isCloseTo(0.2 + 0.045 - 0.001, within(TINY));
  }

  /** Beyond the calm level nothing is gained: .6 - .6 x .05 x .5; a cap at v = 1: .6 - .6 x .05. */
  @Test
  void violationsHaltTheTalksAndUndoThem() {
    assertThat(rule.next(0.6, 1, 1, 0.5, 1, 1, 1, 1, false)).isCloseTo(0.585, within(TINY));
    assertThat(rule.next(0.6, 1, 1, 1, 0, 0, 1, 1, false)).isCloseTo(0.57, within(TINY));
    assertThat(rule.next(0.6, 1, 1, 9, 0, 0, 1, 1, false)).isCloseTo(0.57, within(TINY));
  }

  /** Crossed signals: no gain and .6 x .03 lost, less where the talks are twice as firm. */
  @Test
  void crossedSignalsCostAMonth() {
    assertThat(rule.next(0.6, 1, 1, 0, 0, 0, 1, 1, true)).isCloseTo(0.582, within(TINY));
    assertThat(rule.next(0.6, 1, 1, 0, 0, 0, 1, 2, true)).isCloseTo(0.591, within(TINY));
  }

  /** .5 x .7, and half the loss where the talks are twice as firm. */
  @Test
  void majorEpisodesThrowTheTalksBack() {
    assertThat(rule.afterEpisode(0.5, 1)).isCloseTo(0.35, within(TINY));
    assertThat(rule.afterEpisode(0.5, 2)).isCloseTo(0.425, within(TINY));
  }

  @Test
  void noTalksOrNoWillMeansNoProgress() {
    assertThat(rule.next(0, 0, 1, 0, 1, 1, 1, 1, false)).isZero();
    assertThat(rule.next(0, 1, 0, 0, 1, 1, 1, 1, false)).isZero();
    assertThat(rule.crossedProbability(true, 0, 0)).isZero();
  }

  /** exp(-.25) = .778801 where either is on, exp(-.5) = .606531 where both are; x .7 if unmatched. */
  @Test
  void officialsFirstAndManyPlayersAreSlower() {
    assertThat(rule.pace(SUMMIT_FIRST, SUMMIT_FIRST, BILATERAL)).isEqualTo(1);
    assertThat(rule.pace(WORKING_LEVEL_FIRST, WORKING_LEVEL_FIRST, BILATERAL))
        .isCloseTo(0.778801, within(1e-6));
    assertThat(rule.pace(WORKING_LEVEL_FIRST, WORKING_LEVEL_FIRST, INTEGRATED))
        .isCloseTo(0.606531, within(1e-6));
    assertThat(rule.pace(SUMMIT_FIRST, WORKING_LEVEL_FIRST, BILATERAL))
        .isCloseTo(0.7, within(TINY));
  }

  /** exp(.15) = 1.161834 where either is on, exp(.3) = 1.349859 where both are. */
  @Test
  void officialsFirstAndManyPlayersAreFirmer() {
    assertThat(rule.firmness(SUMMIT_FIRST, BILATERAL)).isEqualTo(1);
    assertThat(rule.firmness(SUMMIT_FIRST, INTEGRATED)).isCloseTo(1.161834, within(1e-6));
    assertThat(rule.firmness(WORKING_LEVEL_FIRST, INTEGRATED)).isCloseTo(1.349859, within(1e-6));
  }

  /** With equal channels progress settles where it would without: rise and loss shrink alike. */
  @Test
  void equalChannelsLeaveTheLevelOfProgressAlone() {
    Talks even = Rules.with(rule, "buyIn", rule.vetoes());
    double level = settled(even, BILATERAL);
    assertThat(settled(even, INTEGRATED)).isCloseTo(level, within(1e-9));
    assertThat(settled(Rules.with(even, "buyIn", 0.5), INTEGRATED)).isGreaterThan(level);
    assertThat(settled(Rules.with(even, "vetoes", 0.5), INTEGRATED)).isLessThan(level);
  }

  private static double settled(Talks talks, TalksFormat format) {
    double pace = talks.pace(SUMMIT_FIRST, SUMMIT_FIRST, format);
    double firmness = talks.firmness(SUMMIT_FIRST, format);
    double progress = 0;
    for (int month = 0; month < 5_000; month++) {
      progress = talks.next(progress, 1, 0.5, 0.3, 0, 0, pace, firmness, false);
    }
    return progress;
  }

  /** .2; .3 where orders differ; half of either under a full channel; half again at half effort. */
  @Test
  void signalsAreCrossedMoreOftenWhereOrdersDiffer() {
    assertThat(rule.crossedProbability(false, 0, 1)).isCloseTo(0.2, within(TINY));
    assertThat(rule.crossedProbability(true, 0, 1)).isCloseTo(0.3, within(TINY));
    assertThat(rule.crossedProbability(true, 1, 1)).isCloseTo(0.15, within(TINY));
    assertThat(rule.crossedProbability(true, 1, 0.5)).isCloseTo(0.075, within(TINY));
  }

  /** Binomial(10,000, .7): within five deviations of 45.8, 230 (false alarm 6e-7). */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void challengerMostlyWantsOfficialsFirst(long seed) {
    var random = RandomStream.named(seed, "test");
    int officials = 0;
    for (int i = 0; i < 10_000; i++) {
      officials += rule.drawOrder(random) == WORKING_LEVEL_FIRST ? 1 : 0;
    }
    assertThat(officials).isBetween(6_770, 7_230);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void progressIsBoundedAndGrowsWithWillAndCalmAnywhere(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 200; i++) {
      Talks any = Rules.anywhere(rule, random);
      double p = random.nextDouble();
      double will = random.nextDouble();
      double v = random.uniform(0, 2);
      double relief = random.nextDouble();
      double pace = any.pace(WORKING_LEVEL_FIRST, SUMMIT_FIRST, INTEGRATED);
      double firmness = any.firmness(WORKING_LEVEL_FIRST, INTEGRATED);
      double next = any.next(p, 1, will, v, relief, 1, pace, firmness, false);
      assertThat(next).isBetween(0.0, 1.0);
      assertThat(any.next(p, 1, 1, v, relief, 1, pace, firmness, false))
          .isGreaterThanOrEqualTo(next);
      assertThat(any.next(p, 1, will, v / 2, relief, 1, pace, firmness, false))
          .isGreaterThanOrEqualTo(next);
      assertThat(any.next(p, 1, will, v, relief, 1, pace, firmness, true))
          .isLessThanOrEqualTo(next);
      assertThat(any.afterEpisode(p, firmness)).isBetween(0.0, p);
      assertThat(any.crossedProbability(true, random.nextDouble(), 1)).isBetween(0.0, 1.0);
    }
  }
}
