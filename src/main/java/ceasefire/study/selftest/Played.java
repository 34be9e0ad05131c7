package ceasefire.study.selftest;

import ceasefire.design.BatchMeans;
import ceasefire.design.Design;
import ceasefire.design.DesignPoint;
import ceasefire.design.Factor;
import ceasefire.design.UniformFactor;
import ceasefire.random.RandomStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Known functions in the place of the model, at the points of a real design. */
final class Played {
  private Played() {}

  /** Factors x1, x2, ... that are uniform on a range. */
  static List<Factor> factors(int k, double low, double high) {
    List<Factor> factors = new ArrayList<>();
    for (int f = 1; f <= k; f++) {
      factors.add(new UniformFactor(name(f), low, high, false));
    }
    return factors;
  }

  /** The name of a factor, which count from 1. */
  static String name(int factor) {
    return "x" + factor;
  }

  /** The values of the factors x1, x2, ... at a point. */
  static double[] values(DesignPoint point) {
    double[] x = new double[point.values().size()];
    for (int f = 0; f < x.length; f++) {
      x[f] = Double.parseDouble(point.values().getOrDefault(name(f + 1), ""));
    }
    return x;
  }

  /** A function without noise, played once. */
  static BatchMeans exactly(Design design, ToDoubleFunction<double[]> function) {
    return noisily(design, function, 1, 0, RandomStream.named(1, "no noise"));
  }

  /** A function with independent normal noise, in some batches of one replicate. */
  static BatchMeans noisily(
      Design design,
      ToDoubleFunction<double[]> function,
      int batches,
      double deviation,
      RandomStream random) {
    Map<Long, double[]> byPoint = new HashMap<>();
    for (DesignPoint point : design.points()) {
      double expected = function.applyAsDouble(values(point));
      double[] means = new double[batches];
      for (int g = 0; g < batches; g++) {
        means[g] = expected + (deviation == 0 ? 0 : deviation * random.gaussian());
      }
      byPoint.put(point.hash(), means);
    }
    return new BatchMeans(byPoint, batches, false);
  }
}
