package ceasefire.design;

import ceasefire.random.RandomStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Responses of known functions at the points of a design, with noise of replicates. */
final class Simulated {
  private Simulated() {}

  /** Factors x1, x2, ... that are uniform on a range. */
  static List<Factor> factors(int k, double low, double high) {
    List<Factor> factors = new ArrayList<>();
    for (int f = 1; f <= k; f++) {
      factors.add(new UniformFactor("x" + f, low, high, false));
    }
    return factors;
  }

  /** A function without noise, played once. */
  static BatchMeans exact(Design design, ToDoubleFunction<double[]> function) {
    return noisy(design, function, 1, 0, false, RandomStream.named(1, "none"));
  }

  /**
   * A function with normal noise.
   *
   * @param common whether the noise of a batch is in part the same at all points: a shift of them
   * all, and one that grows with the first factor
   */
  static BatchMeans noisy(
      Design design,
      ToDoubleFunction<double[]> function,
      int batches,
      double sd,
      boolean common,
      RandomStream random) {
    double[] shift = new double[batches];
    double[] slope = new double[batches];
    for (int g = 0; g < batches; g++) {
      shift[g] = common ? sd * random.gaussian() : 0;
      slope[g] = common ? 0.3 * sd * random.gaussian() : 0;
    }
    Map<Long, double[]> byPoint = new HashMap<>();
    for (DesignPoint point : design.points()) {
      double[] x = new double[point.values().size()];
      for (int f = 0; f < x.length; f++) {
        x[f] = Double.parseDouble(point.values().getOrDefault("x" + (f + 1), ""));
      }
      double[] means = new double[batches];
      for (int g = 0; g < batches; g++) {
        double noise = shift[g] + slope[g] * x[0] + (sd == 0 ? 0 : sd * random.gaussian());
        means[g] = function.applyAsDouble(x) + noise;
      }
      byPoint.put(point.hash(), means);
    }
    return new BatchMeans(byPoint, batches, common);
  }

  /** An estimate of a factor. */
  static double estimate(Sensitivity sensitivity, String factor, Measure measure) {
    return sensitivity.index(factor, measure).orElseThrow().estimate();
  }

  /** Without some of its points. */
  static BatchMeans without(BatchMeans response, List<Long> failed) {
    Map<Long, double[]> left = new HashMap<>(response.byPoint());
    left.keySet().removeAll(failed);
    return new BatchMeans(left, response.batches(), response.common());
  }
}
