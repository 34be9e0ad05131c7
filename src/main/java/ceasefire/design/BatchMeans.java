package ceasefire.design;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What came out at the points of a design: one response, as its means over batches of replicates.
 *
 * <p>Batches tell the noise of replicates from the effects of factors whatever the response; a batch
 * may be a single replicate.
 *
 * @param byPoint the means of the batches by the point's hash, as many at every point; a point
 * without trials is not there
 * @param batches how many there are
 * @param common whether batches of one number shared their luck at all points
 */
public record BatchMeans(Map<Long, double[]> byPoint, int batches, boolean common) {

  public BatchMeans {
    byPoint = new TreeMap<>(byPoint);
    for (double[] means : byPoint.values()) {
      if (means.length != batches || !Arrays.stream(means).allMatch(Double::isFinite)) {
        throw new IllegalArgumentException(
            Arrays.toString(means) + "; expected " + batches + " finite numbers");
      }
    }
  }

  /** Whether there is a response at all of these points. */
  boolean has(List<DesignPoint> points) {
    return points.stream().allMatch(point -> byPoint.containsKey(point.hash()));
  }

  /** The means of one batch at some points, all of which have a response. */
  double[] batch(int batch, List<DesignPoint> points) {
    return points.stream().mapToDouble(point -> means(point)[batch]).toArray();
  }

  private double[] means(DesignPoint point) {
    double[] means = byPoint.get(point.hash());
    if (means == null) {
      throw new IllegalArgumentException("no response at " + point);
    }
    return means;
  }

  /** The single value that all means have; empty where they differ, or there are none. */
  OptionalDouble only() {
    double[] distinct =
        byPoint.values().stream().flatMapToDouble(Arrays::stream).distinct().toArray();
    return distinct.length == 1 ? OptionalDouble.of(distinct[0]) : OptionalDouble.empty();
  }

  /**
   * The share of the variance between points that is noise of their replicates; NaN where a single
   * batch hides it.
   */
  public double noise() {
    double[][] values = new double[batches][byPoint.size()];
    int p = 0;
    for (double[] means : byPoint.values()) {
      for (int g = 0; g < batches; g++) {
        values[g][p] = means[g];
      }
      p++;
    }
    double[] alike = NoiseFree.ones(batches);
    double raw = variance(NoiseFree.mean(values, alike));
    double free = NoiseFree.forms(values, alike, y -> new double[] {variance(y)})[0];
    return batches == 1 ? Double.NaN : raw == 0 ? 0 : StrictMath.min(1, 1 - free / raw);
  }

  private static double variance(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    return Arrays.stream(values).map(y -> (y - mean) * (y - mean)).average().orElse(0);
  }
}
