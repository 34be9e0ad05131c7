package ceasefire.design;

import ceasefire.random.RandomStream;
import ceasefire.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Standardised rank regression coefficients (Iman and Conover 1979) of any points of numeric
 * factors: exact for responses that rise or fall with each factor and add up, within what R2 tells.
 *
 * <p>Noise of replicates is not taken off: it lowers R2 and draws coefficients towards 0.
 */
final class RankRegression {
  private static final double SINGULAR = 1e-9;

  /** The ranks of each factor, and last those of the response. */
  private final double[][] ranks;

  private RankRegression(double[][] ranks) {
    this.ranks = ranks;
  }

  /** The coefficients of a response. */
  static Sensitivity of(
      List<DesignPoint> points, BatchMeans response, double confidence, RandomStream random) {
    List<DesignPoint> known =
        points.stream().filter(point -> response.has(List.of(point))).toList();
    Set<String> names = new LinkedHashSet<>();
    points.forEach(point -> names.addAll(point.values().keySet()));
    List<String> factors = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    List<double[]> ranks = new ArrayList<>();
    for (String name : names) {
      double[] levels = levels(known, name);
      boolean varies = Arrays.stream(levels).distinct().count() > 1;
      if (Arrays.stream(levels).allMatch(Double::isFinite) && varies) {
        factors.add(name);
        ranks.add(ranks(levels));
      } else {
        leftOut.add(name);
      }
    }
    check(factors, known.size());
    double[][] values = new double[response.batches()][];
    for (int g = 0; g < values.length; g++) {
      values[g] = response.batch(g, known);
    }
    double[] means = NoiseFree.mean(values, NoiseFree.ones(values.length));
    ranks.add(ranks(means));
    var analysis = new RankRegression(ranks.toArray(double[][]::new));
    List<Interval> intervals = Bootstrap.intervals(
        known.size(), response, (groups, batches) -> analysis.fit(groups), confidence, random);
    boolean flat = Arrays.stream(means).distinct().count() == 1;
    if (!flat && Double.isNaN(intervals.get(0).estimate())) {
      throw new UnfitDesignException("the factors " + String.join(", ", factors)
          + " do not vary independently of each other, so that their effects cannot be told apart");
    }
    List<Sensitivity.Index> named = new ArrayList<>();
    for (int f = 0; f < factors.size(); f++) {
      named.add(new Sensitivity.Index(factors.get(f), Measure.RANK_COEFFICIENT, intervals.get(f)));
    }
    named.add(new Sensitivity.Index("", Measure.R_SQUARED, intervals.get(factors.size())));
    return new Sensitivity(
        Sensitivity.Method.RANK_REGRESSION,
        named,
        known.size(),
        points.size() - known.size(),
        leftOut,
        response.noise(),
        response.only());
  }

  private static void check(List<String> factors, int points) {
    if (factors.isEmpty()) {
      throw new UnfitDesignException("the design varies no number; expected a factor of numbers");
    }
    if (points < factors.size() + 2) {
      throw new UnfitDesignException(points + " points for " + factors.size()
          + " factors of numbers; expected at least " + (factors.size() + 2));
    }
  }

  /** A factor's levels; NaN where one is no number or the point leaves the factor alone. */
  private static double[] levels(List<DesignPoint> points, String factor) {
    return points.stream()
        .mapToDouble(point -> number(point.values().getOrDefault(factor, "")))
        .toArray();
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException noNumber) {
      return Double.NaN;
    }
  }

  /** Ranks from 1; those of equal values are their mean. */
  static double[] ranks(double[] values) {
    int[] order = IntStream.range(0, values.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> values[i]))
        .mapToInt(i -> i)
        .toArray();
    double[] ranks = new double[values.length];
    int from = 0;
    while (from < order.length) {
      int to = from;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + 1 + to) / 2.0;
      }
      from = to;
    }
    return ranks;
  }

  /** The coefficients and R2; NaN where they are not defined. */
  private double[] fit(double[] points) {
    int k = ranks.length - 1;
    double[][] correlations = correlations(points);
    double[] fit = new double[k + 1];
    Arrays.fill(fit, Double.NaN);
    RealMatrix all = MatrixUtils.createRealMatrix(correlations);
    if (all.isSquare() && Double.isFinite(all.getFrobeniusNorm())) {
      var solver = new LUDecomposition(all.getSubMatrix(0, k - 1, 0, k - 1), SINGULAR).getSolver();
      if (solver.isNonSingular()) {
        double[] response = Arrays.copyOf(correlations[k], k);
        double[] coefficients =
            solver.solve(MatrixUtils.createRealVector(response)).toArray();
        double explained = 0;
        for (int f = 0; f < k; f++) {
          fit[f] = coefficients[f];
          explained += coefficients[f] * response[f];
        }
        fit[k] = explained;
      }
    }
    return fit;
  }

  /** The correlations of all ranks, of points that count so often each. */
  private double[][] correlations(double[] points) {
    int m = ranks.length;
    double n = Arrays.stream(points).sum();
    double[][] moments = new double[m][m];
    double[] means = new double[m];
    for (int f = 0; f < m; f++) {
      for (int p = 0; p < points.length; p++) {
        means[f] += points[p] * ranks[f][p] / n;
      }
    }
    for (int p = 0; p < points.length; p++) {
      for (int f = 0; f < m && points[p] > 0; f++) {
        for (int h = 0; h <= f; h++) {
          moments[f][h] += points[p] * (ranks[f][p] - means[f]) * (ranks[h][p] - means[h]);
        }
      }
    }
    double[][] correlations = new double[m][m];
    for (int f = 0; f < m; f++) {
      for (int h = 0; h <= f; h++) {
        double r = moments[f][h] / Math.sqrt(moments[f][f] * moments[h][h]);
        correlations[f][h] = r;
        correlations[h][f] = r;
      }
    }
    return correlations;
  }
}
