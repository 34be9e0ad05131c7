package ceasefire.random;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.RealDistribution;

/** Pearson's test (1900) that draws come from a distribution: each method returns the p value. */
final class ChiSquare {
  /** Cells expected to hold fewer draws are merged with the next. */
  private static final double FEWEST = 10;

  private ChiSquare() {}

  /** Tests draws of a continuous distribution in cells of equal probability. */
  static double ofContinuous(double[] draws, RealDistribution distribution, int cells) {
    double[] counts = new double[cells];
    for (double x : draws) {
      counts[Math.min((int) (distribution.cumulativeProbability(x) * cells), cells - 1)]++;
    }
    double[] expected = new double[cells];
    Arrays.fill(expected, (double) draws.length / cells);
    return of(counts, expected);
  }

  /** Tests draws of counts; all values from {@code cells - 1} on are one cell. */
  static double ofCounts(int[] draws, IntToDoubleFunction probability, int cells) {
    double[] counts = new double[cells];
    for (int k : draws) {
      counts[Math.min(k, cells - 1)]++;
    }
    double[] expected = new double[cells];
    double rest = draws.length;
    for (int k = 0; k < cells - 1; k++) {
      expected[k] = draws.length * probability.applyAsDouble(k);
      rest -= expected[k];
    }
    expected[cells - 1] = Math.max(rest, 0);
    return of(counts, expected);
  }

  /** Tests counts against what was expected of them. */
  static double of(double[] counts, double[] expected) {
    double statistic = 0;
    int cells = 0;
    double observed = 0;
    double expectation = 0;
    double ahead = Arrays.stream(expected).sum();
    for (int i = 0; i < counts.length; i++) {
      observed += counts[i];
      expectation += expected[i];
      ahead -= expected[i];
      boolean last = i == counts.length - 1;
      if (last || (expectation >= FEWEST && ahead >= FEWEST)) {
        statistic += (observed - expectation) * (observed - expectation) / expectation;
        cells++;
        observed = 0;
        expectation = 0;
      }
    }
    return 1 - new ChiSquaredDistribution(cells - 1).cumulativeProbability(statistic);
  }
}
