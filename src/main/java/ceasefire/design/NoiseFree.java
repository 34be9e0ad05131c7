package ceasefire.design;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Quadratic forms of expected responses, estimated without the bias that noise brings.
 *
 * <p>The variance of means over replicates, or the square of their difference, is too large by the
 * noise in the means. With y(g) the means of batch g and Q(y) = B(y, y) a form of the means at all
 * points, the average of B(y(g), y(h)) over pairs of different batches is free of it, as their
 * noises are independent: a U-statistic (Hoeffding 1948). It takes off the noise that points share
 * where they meet the same luck, and the noise of each point where they do not. It equals the form
 * of the overall means less that of the deviations of batches from them, over n (n - 1); in the
 * case of one variance that is the usual correction by the variance within over n.
 */
final class NoiseFree {
  private NoiseFree() {}

  /** Each batch counts once. */
  static double[] ones(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  /**
   * The forms; of a single batch as they are, noise included.
   *
   * @param values of each batch, of any number of points
   * @param weights how often each batch counts; a batch is never paired with itself
   * @param forms quadratic forms of the values at all points
   */
  static double[] forms(double[][] values, double[] weights, UnaryOperator<double[]> forms) {
    if (values.length == 1) {
      return forms.apply(values[0]);
    }
    double sum = 0;
    double squares = 0;
    for (double w : weights) {
      sum += w;
      squares += w * w;
    }
    double[] free = forms.apply(mean(values, weights));
    for (int f = 0; f < free.length; f++) {
      free[f] *= sum * sum;
    }
    for (int g = 0; g < values.length; g++) {
      if (weights[g] > 0) {
        double[] own = forms.apply(values[g]);
        for (int f = 0; f < free.length; f++) {
          free[f] -= weights[g] * weights[g] * own[f];
        }
      }
    }
    for (int f = 0; f < free.length; f++) {
      free[f] /= sum * sum - squares;
    }
    return free;
  }

  /** The means over batches. */
  static double[] mean(double[][] values, double[] weights) {
    double[] mean = new double[values[0].length];
    double sum = 0;
    for (int g = 0; g < values.length; g++) {
      sum += weights[g];
      for (int p = 0; p < mean.length && weights[g] > 0; p++) {
        mean[p] += weights[g] * values[g][p];
      }
    }
    for (int p = 0; p < mean.length; p++) {
      mean[p] /= sum;
    }
    return mean;
  }
}
