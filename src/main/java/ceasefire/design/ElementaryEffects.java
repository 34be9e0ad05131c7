package ceasefire.design;

import ceasefire.random.Functions;
import ceasefire.random.RandomStream;
import ceasefire.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Morris's (1991) elementary effects: changes of the response, each over the change of one factor's
 * share of its range.
 *
 * <p>Noise of replicates leaves their mean mu alone, but adds to their variance sigma^2, off which
 * {@link NoiseFree} takes it, and to their mean size mu* (Campolongo et al. 2007). Off that is taken
 * what noise adds to the mean size of normal effects of the same mu and sigma, the folded normal
 * distribution's (Leone et al. 1961): exact for normal effects, nothing without noise.
 */
final class ElementaryEffects {
  // Without a generator: it is never sampled.
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private static final double TWO_OVER_PI = 2 / StrictMath.PI;

  private final int factors;
  private final double[][] effects;

  private ElementaryEffects(int factors, double[][] effects) {
    this.factors = factors;
    this.effects = effects;
  }

  /**
   * The effects on a response.
   *
   * @param shares of the factors' ranges, of each row of the design
   */
  static Sensitivity of(
      MorrisDesign design,
      double[][] shares,
      BatchMeans response,
      double confidence,
      RandomStream random) {
    var method = Sensitivity.Method.ELEMENTARY_EFFECTS;
    int k = design.factors().size();
    Grouped walks = Grouped.of(design.rows(), k + 1, response, method);
    double[][] effects = new double[response.batches()][walks.groups() * k];
    for (int t = 0; t < walks.groups(); t++) {
      for (int step = 1; step <= k; step++) {
        double[] from = shares[walks.first().get(t) + step - 1];
        double[] to = shares[walks.first().get(t) + step];
        int moved = moved(from, to);
        int row = t * (k + 1) + step;
        for (int g = 0; g < effects.length; g++) {
          double change = walks.values()[g][row] - walks.values()[g][row - 1];
          effects[g][t * k + moved] = change / (to[moved] - from[moved]);
        }
      }
    }
    var analysis = new ElementaryEffects(k, effects);
    List<Interval> intervals =
        Bootstrap.intervals(walks.groups(), response, analysis::measures, confidence, random);
    List<Sensitivity.Index> named = new ArrayList<>();
    for (int j = 0; j < k; j++) {
      String factor = design.factors().get(j).name();
      named.add(new Sensitivity.Index(factor, Measure.MU, intervals.get(3 * j)));
      named.add(new Sensitivity.Index(factor, Measure.MU_STAR, intervals.get(3 * j + 1)));
      named.add(new Sensitivity.Index(factor, Measure.SIGMA, intervals.get(3 * j + 2)));
    }
    return new Sensitivity(
        method,
        named,
        walks.groups(),
        walks.dropped(),
        List.of(),
        response.noise(),
        response.only());
  }

  private static int moved(double[] from, double[] to) {
    for (int f = 0; f < from.length; f++) {
      if (from[f] != to[f]) {
        return f;
      }
    }
    throw new IllegalArgumentException("two rows of a trajectory are the same");
  }

  /** The three measures of each factor. */
  private double[] measures(double[] walks, double[] batches) {
    double[] mean = NoiseFree.mean(effects, batches);
    double[] noisy = squares(mean, walks);
    double[] free = NoiseFree.forms(effects, batches, e -> squares(e, walks));
    double[] measures = new double[3 * factors];
    for (int j = 0; j < factors; j++) {
      double mu = 0;
      double size = 0;
      double n = 0;
      for (int t = 0; t < walks.length; t++) {
        double effect = mean[t * factors + j];
        n += walks[t];
        mu += walks[t] * effect;
        size += walks[t] * StrictMath.abs(effect);
      }
      mu /= n;
      size /= n;
      double noise = StrictMath.max(0, noisy[2 * j] - free[2 * j]);
      double variance = StrictMath.max(0, free[2 * j + 1]);
      double added = folded(mu, variance + noise) - folded(mu, variance);
      measures[3 * j] = mu;
      measures[3 * j + 1] = StrictMath.max(0, size - added);
      measures[3 * j + 2] = Math.sqrt(variance);
    }
    return measures;
  }

  /** Of each factor the mean square of its effects and their variance. */
  private double[] squares(double[] effects, double[] walks) {
    double[] squares = new double[2 * factors];
    for (int j = 0; j < factors; j++) {
      double n = 0;
      double sum = 0;
      double square = 0;
      for (int t = 0; t < walks.length; t++) {
        double effect = effects[t * factors + j];
        n += walks[t];
        sum += walks[t] * effect;
        square += walks[t] * effect * effect;
      }
      squares[2 * j] = square / n;
      squares[2 * j + 1] = (square - sum * sum / n) / (n - 1);
    }
    return squares;
  }

  /** The mean size of a normal variable. */
  static double folded(double mean, double variance) {
    if (variance <= 0) {
      return StrictMath.abs(mean);
    }
    double z = mean / Math.sqrt(variance);
    return Math.sqrt(variance * TWO_OVER_PI) * Functions.exp(-z * z / 2)
        + mean * (1 - 2 * NORMAL.cumulativeProbability(-z));
  }
}
