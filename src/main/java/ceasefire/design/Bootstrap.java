package ceasefire.design;

import ceasefire.random.RandomStream;
import ceasefire.stats.Interval;
import ceasefire.stats.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Percentile intervals (Efron 1979) of statistics of groups of points, played in batches.
 *
 * <p>Groups are drawn again with replacement. Where all points shared their luck, batches are drawn
 * again too, independently of groups (Owen 2007): then noise does not average out over groups.
 * Elsewhere the noise differs from group to group, and drawing groups covers it.
 */
final class Bootstrap {
  private static final int RESAMPLES = 1_000;

  private Bootstrap() {}

  /** Statistics of groups and batches that count so often each. */
  @FunctionalInterface
  interface Statistics {
    double[] of(double[] groups, double[] batches);
  }

  /**
   * The statistics with an interval each; a statistic that is NaN has none.
   *
   * @param batches how many; those of a response without common luck count once each
   */
  static List<Interval> intervals(
      int groups,
      BatchMeans batches,
      Statistics statistics,
      double confidence,
      RandomStream random) {
    int n = batches.batches();
    double[] estimates = statistics.of(NoiseFree.ones(groups), NoiseFree.ones(n));
    double[][] draws = new double[RESAMPLES][];
    for (int b = 0; b < RESAMPLES; b++) {
      random.at(b, 0);
      double[] drawn = weights(groups, random);
      draws[b] =
          statistics.of(drawn, batches.common() && n > 1 ? weights(n, random) : NoiseFree.ones(n));
    }
    List<Interval> intervals = new ArrayList<>();
    for (int s = 0; s < estimates.length; s++) {
      int statistic = s;
      double[] values = Arrays.stream(draws)
          .mapToDouble(draw -> draw[statistic])
          .filter(value -> !Double.isNaN(value))
          .toArray();
      boolean none = values.length == 0 || Double.isNaN(estimates[s]) || groups < 2;
      intervals.add(new Interval(
          estimates[s],
          none ? Double.NaN : Quantiles.of(values, (1 - confidence) / 2),
          none ? Double.NaN : Quantiles.of(values, (1 + confidence) / 2),
          confidence,
          groups));
    }
    return intervals;
  }

  /** How often each of n is drawn in n draws, at least two different ones. */
  private static double[] weights(int n, RandomStream random) {
    double[] weights = new double[n];
    int different = 0;
    while (different < StrictMath.min(2, n)) {
      Arrays.fill(weights, 0);
      different = 0;
      for (int i = 0; i < n; i++) {
        int drawn = random.nextInt(n);
        different += weights[drawn] == 0 ? 1 : 0;
        weights[drawn]++;
      }
    }
    return weights;
  }
}
