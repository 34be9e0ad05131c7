package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.CrossParameterException;
import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MassingTest {
  private final Massing rule = Rules.of(Massing.class);

  /** exp(-m / 6): 1 on day 0, .846482 after a month, .367879 after six. */
  @Test
  void armiesOfTheTruceDisperse() {
    assertThat(rule.immediateProbability(0)).isEqualTo(1);
    assertThat(rule.immediateProbability(30)).isCloseTo(0.846482, within(1e-6));
    assertThat(rule.immediateProbability(180)).isCloseTo(0.367879, within(1e-6));
    assertThat(rule.immediateProbability(7_305)).isLessThan(1e-17);
  }

  /**
   * Uniform on the 31 whole days from 30 to 60: mean 45, deviation 8.944; within five standard errors
   * over 20,000 draws, .32 (false alarm 6e-7); each end is missed with chance (30/31)^20,000 < 1e-284.
   */
  @Test
  void massingTakesThirtyToSixtyDays() {
    var random = RandomStream.named(1, "test");
    long sum = 0;
    int shortest = Integer.MAX_VALUE;
    int longest = 0;
    for (int i = 0; i < 20_000; i++) {
      int days = rule.drawDays(random);
      sum += days;
      shortest = Math.min(shortest, days);
      longest = Math.max(longest, days);
    }
    assertThat(shortest).isEqualTo(30);
    assertThat(longest).isEqualTo(60);
    assertThat(sum / 20_000.0).isCloseTo(45, within(0.32));
  }

  @Test
  void massingOfOneLengthHasThatLength() {
    Massing fixed = Rules.with(rule, "longestDays", 30);
    assertThat(fixed.drawDays(RandomStream.named(1, "test"))).isEqualTo(30);
    assertThatThrownBy(() -> Rules.with(rule, "longestDays", 29))
        .isInstanceOfSatisfying(
            CrossParameterException.class, e -> assertThat(e.path()).isEqualTo("longest-days"));
  }

  /**
   * Geometric with p = .02: mean 50 days, deviation sqrt(.98) / .02 = 49.5; .02 seen on the first day;
   * within five standard errors over 40,000 draws, 1.24 and .0035 (false alarm 6e-7 each).
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void massingIsSeenWithTheStatedChanceADay(long seed) {
    var random = RandomStream.named(seed, "test");
    int n = 40_000;
    double sum = 0;
    int firstDay = 0;
    for (int i = 0; i < n; i++) {
      int after = rule.drawSeenAfter(random);
      assertThat(after).isPositive();
      sum += after;
      firstDay += after == 1 ? 1 : 0;
    }
    assertThat(sum / n).isCloseTo(50, within(1.24));
    assertThat(firstDay / (double) n).isCloseTo(0.02, within(0.0035));
  }

  @Test
  void massingIsSeenAtOnceOrNever() {
    var random = RandomStream.named(1, "test");
    Massing hidden = Rules.with(rule, "seenPerDay", 0.0);
    Massing open = Rules.with(rule, "seenPerDay", 1.0);
    for (int i = 0; i < 100; i++) {
      assertThat(hidden.drawSeenAfter(random)).isEqualTo(Integer.MAX_VALUE);
      assertThat(open.drawSeenAfter(random)).isEqualTo(1);
    }
    assertThat(Rules.with(rule, "seenPerDay", 1e-15).drawSeenAfter(random)).isPositive();
  }

  /** The same luck: better warning sees the same massing no later. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void betterWarningIsNeverLater(long seed) {
    var random = RandomStream.named(seed, "test");
    Massing better = Rules.with(rule, "seenPerDay", 0.05);
    for (int i = 0; i < 500; i++) {
      int after = rule.drawSeenAfter(random.at(0, i));
      assertThat(better.drawSeenAfter(random.at(0, i))).isLessThanOrEqualTo(after);
    }
  }
}
