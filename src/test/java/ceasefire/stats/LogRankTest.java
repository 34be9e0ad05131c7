package ceasefire.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class LogRankTest {
  /** Weeks of remission with 6-MP (Freireich et al. 1963); negative is censored. */
  private static final double[] TREATED = {
    6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35
  };

  private static final double[] PLACEBO = {
    1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23
  };

  private static double[] times(double[] signed) {
    return Arrays.stream(signed).map(Math::abs).toArray();
  }

  private static boolean[] events(double[] signed) {
    boolean[] events = new boolean[signed.length];
    for (int i = 0; i < signed.length; i++) {
      events[i] = signed[i] > 0;
    }
    return events;
  }

  /** Published of these data: 9 observed, 19.25 expected, chi-square 16.79. */
  @Test
  void remissionsOfAPublishedExample() {
    LogRank test =
        LogRank.independent(times(TREATED), events(TREATED), times(PLACEBO), events(PLACEBO));
    assertThat(test.observed()).isEqualTo(9);
    assertThat(test.expected()).isCloseTo(19.25, within(5e-3));
    assertThat(test.z() * test.z()).isCloseTo(16.79, within(5e-3));
    assertThat(test.z()).isPositive();
    assertThat(test.p()).isCloseTo(4.17e-5, within(5e-8));
  }

  /**
   * Pairs (1, 2) and (3, 4), all events. At risk 2+2, 1+2, 1+1, 0+1: expected 1/2 + 1/3 + 1/2 = 4/3. Compensators of the
   * first 1/8, 1/8+2/9, +1/4; of the second 1/8, 1/8+1/9, +1/4, +0.
   */
  @Test
  void pairsByHand() {
    boolean[] all = {true, true};
    LogRank test = LogRank.paired(new double[] {1, 3}, all, new double[] {2, 4}, all);
    assertThat(test.expected()).isCloseTo(4.0 / 3, within(1e-12));
    double one = 1.0 / 2 - 1.0 / 8 - 1.0 / 3 + (1.0 / 8 + 1.0 / 9);
    double two = 1.0 / 2 - (1.0 / 8 + 2.0 / 9 + 1.0 / 4) - 0 + (1.0 / 8 + 1.0 / 9 + 1.0 / 4);
    assertThat(one + two).isCloseTo(2 - 4.0 / 3, within(1e-12));
    assertThat(test.z()).isCloseTo(-(one + two) / Math.sqrt(one * one + two * two), within(1e-12));
  }

  @Test
  void sameTimesAreNoDifferenceAndNoEventsNoTest() {
    double[] times = {1, 2, 3};
    boolean[] all = {true, false, true};
    assertThat(LogRank.independent(times, all, times, all).p()).isEqualTo(1);
    assertThat(LogRank.paired(times, all, times, all).z()).isNaN();
    boolean[] none = new boolean[3];
    assertThat(LogRank.independent(times, none, times, none).p()).isNaN();
  }

  /**
   * Equal rates, much shared luck, censored at the horizon: the test of pairs rejects as often as stated (0.04 to 0.06 of
   * 4,000), the other far less often. A false alarm in 10^6 seeds.
   */
  @Test
  void sharedLuckIsAllowedFor() {
    var random = RandomStream.named(20260101, "log-rank");
    int rejected = 0;
    int cautious = 0;
    int n = 120;
    for (int sample = 0; sample < 4_000; sample++) {
      random.at(0, sample);
      double[] a = new double[n];
      double[] b = new double[n];
      boolean[] seenA = new boolean[n];
      boolean[] seenB = new boolean[n];
      for (int i = 0; i < n; i++) {
        double luck = random.exponential(1);
        double first = random.chance(0.7) ? luck : random.exponential(1);
        double second = random.chance(0.7) ? luck : random.exponential(1);
        seenA[i] = first < 1;
        seenB[i] = second < 1;
        a[i] = Math.min(1, first);
        b[i] = Math.min(1, second);
      }
      rejected += LogRank.paired(a, seenA, b, seenB).p() < 0.05 ? 1 : 0;
      cautious += LogRank.independent(a, seenA, b, seenB).p() < 0.05 ? 1 : 0;
    }
    assertThat(rejected)
        .isBetween(
            new BinomialDistribution(4_000, 0.04).inverseCumulativeProbability(5e-7),
            new BinomialDistribution(4_000, 0.06).inverseCumulativeProbability(1 - 5e-7));
    assertThat(cautious)
        .isLessThan(new BinomialDistribution(4_000, 0.03).inverseCumulativeProbability(1 - 1e-6));
  }
}
