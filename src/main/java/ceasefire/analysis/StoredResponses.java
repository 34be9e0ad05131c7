package ceasefire.analysis;

import ceasefire.design.BatchMeans;
import ceasefire.results.Dataset;
import ceasefire.results.TrialStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The responses of a stored result at its design points, in batches of replicates.
 *
 * <p>Replicates go to batches by their number, so that those of one number, which may have met the
 * same luck, are in the same batch at every point. Held in memory: 8 bytes for each batch.
 */
public final class StoredResponses {
  private static final int MOST_BATCHES = 16;

  private final List<ResponseMeasure> measures;
  private final Map<Long, Integer> horizons;
  private final int batches;
  private final Map<String, Map<Long, double[]>> means = new LinkedHashMap<>();

  private StoredResponses(
      List<ResponseMeasure> measures, Map<Long, Integer> horizons, int replicates) {
    this.measures = measures;
    this.horizons = horizons;
    this.batches = StrictMath.min(MOST_BATCHES, replicates);
    measures.forEach(measure -> means.put(measure.name(), new HashMap<>()));
  }

  /**
   * Reads the responses by their names.
   *
   * @param horizons how long ceasefires are followed at each point, days
   * @param replicates the most trials that a point was meant to have
   * @param common whether replicates of one number met the same luck at all points
   */
  public static Map<String, BatchMeans> read(
      Path folder,
      List<ResponseMeasure> measures,
      Map<Long, Integer> horizons,
      int replicates,
      boolean common) {
    var responses = new StoredResponses(measures, horizons, replicates);
    List<String> columns =
        measures.stream().map(ResponseMeasure::column).distinct().toList();
    Dataset.byPoint(folder, columns, responses::add);
    Map<String, BatchMeans> read = new LinkedHashMap<>();
    responses.means.forEach(
        (name, byPoint) -> read.put(name, new BatchMeans(byPoint, responses.batches, common)));
    return read;
  }

  private void add(Dataset point) {
    Dataset ok = point.with(TrialStatus.OK);
    long hash = point.point(0);
    for (ResponseMeasure measure : measures) {
      double[] cells = ok.column(measure.column());
      int horizon = horizons.getOrDefault(hash, 0);
      double[] sums = new double[batches];
      int[] counts = new int[batches];
      for (int i = 0; i < cells.length; i++) {
        double value = measure.value(cells[i], horizon);
        if (!Double.isNaN(value)) {
          int batch = ok.replicate(i) % batches;
          sums[batch] += value;
          counts[batch]++;
        }
      }
      double[] batchMeans = batchMeans(sums, counts, point.size());
      if (batchMeans.length > 0) {
        means.computeIfAbsent(measure.name(), name -> new HashMap<>()).put(hash, batchMeans);
      }
    }
  }

  /**
   * The means of batches; one of which no trial is left gets the mean of the others, which hardly
   * matters as long as these are most. None if half of the trials or more failed.
   */
  private double[] batchMeans(double[] sums, int[] counts, int played) {
    int trials = Arrays.stream(counts).sum();
    if (2L * trials <= played) {
      return new double[0];
    }
    List<Double> met = new ArrayList<>();
    for (int g = 0; g < batches; g++) {
      if (counts[g] > 0) {
        met.add(sums[g] / counts[g]);
      }
    }
    double mean = met.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double[] batchMeans = new double[batches];
    for (int g = 0; g < batches; g++) {
      batchMeans[g] = counts[g] > 0 ? sums[g] / counts[g] : mean;
    }
    return batchMeans;
  }
}
