package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonIncidentsTest {
  private final PoissonIncidents rule = new PoissonIncidents();

  /** All fire begins by itself: unrestrained, it is as frequent as under self-excitation. */
  @Test
  void nothingIsSetOffByAnything() {
    assertThat(rule.branchingRatio()).isZero();
    assertThat(rule.backgroundShare()).isEqualTo(1);
    assertThat(rule.excited(2, 10, 4, 1.2)).isZero();
    SelfExciting other = Rules.of(SelfExciting.class);
    double level = Rules.of(FireLevel.class).unrestrained(420);
    assertThat(rule.backgroundShare() * level)
        .isEqualTo(other.backgroundShare() * level + other.branchingRatio() * level);
  }

  @ParameterizedTest
  @EnumSource(ReplyPolicy.class)
  void repliesChangeNothing(ReplyPolicy policy) {
    assertThat(rule.answered(policy)).isEqualTo(1);
    assertThat(rule.guarded(1)).isEqualTo(1);
  }

  /**
   * Without shocks the counts of a sector vary as their mean. Of 100,000 days of mean 2 the index of
   * dispersion is 1 within five standard errors, 5 sqrt(2 / n) = .0224 (false alarm 6e-7 each).
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void varianceIsTheMean(long seed) {
    assertThat(rule.lineShockVariance()).isZero();
    double variance = rule.shockVariance(1.0 / 24);
    assertThat(variance).isZero();
    var random = RandomStream.named(seed, "test");
    int days = 100_000;
    double sum = 0;
    double squares = 0;
    for (int day = 0; day < days; day++) {
      double count = random.negativeBinomial(2, 1 / variance);
      sum += count;
      squares += count * count;
    }
    double mean = sum / days;
    assertThat((squares / days - mean * mean) / mean).isBetween(0.9776, 1.0224);
  }
}
