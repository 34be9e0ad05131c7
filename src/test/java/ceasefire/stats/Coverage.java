package ceasefire.stats;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.random.RandomStream;
import java.util.function.Function;
import org.apache.commons.math3.distribution.BinomialDistribution;

/** How often intervals from simulated samples cover the truth. */
final class Coverage {
  static final double FALSE_ALARM = 1e-6;

  private Coverage() {}

  /**
   * Draws samples and checks that the share of intervals that cover the truth is within [least,
   * most]; a procedure whose coverage is so raises a false alarm for one seed in 10^6.
   */
  static void check(
      String name,
      int samples,
      double truth,
      double least,
      double most,
      Function<RandomStream, Interval> procedure) {
    var random = RandomStream.named(20260101, name);
    int covered = 0;
    for (int i = 0; i < samples; i++) {
      Interval interval = procedure.apply(random.at(0, i));
      covered += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
    }
    int fewest = quantile(samples, least, FALSE_ALARM / 2);
    int highest = most == 1 ? samples : quantile(samples, most, 1 - FALSE_ALARM / 2);
    assertThat(covered).as("covered by %s of %s", name, samples).isBetween(fewest, highest);
  }

  private static int quantile(int n, double p, double level) {
    return new BinomialDistribution(n, p).inverseCumulativeProbability(level);
  }
}
