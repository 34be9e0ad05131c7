package ceasefire.design;

import ceasefire.random.RandomStream;
import ceasefire.stats.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * Sobol's (1993) first- and total-order indices of a {@link SaltelliDesign}.
 *
 * <p>First order: mean of f(B) (f(AB_j) - f(A)) over the variance (Saltelli et al. 2010), with
 * responses as deviations from their mean. Total order: half the mean of (f(A) - f(AB_j))^2 over
 * the variance (Jansen 1999). With second order the same with A and B exchanged as well, and for
 * pairs the mean of f(BA_j) f(AB_l) less that of f(A) f(B) (Saltelli 2002). All of them are
 * quadratic forms, taken of expected responses by {@link NoiseFree}: the variance is that of the
 * expected response, without the noise of replicates.
 */
final class VarianceIndices {
  private final List<String> factors;
  private final boolean pairs;
  private final Grouped rows;

  private VarianceIndices(List<String> factors, boolean pairs, Grouped rows) {
    this.factors = factors;
    this.pairs = pairs;
    this.rows = rows;
  }

  /** The indices of a response. */
  static Sensitivity of(
      SaltelliDesign design, BatchMeans response, double confidence, RandomStream random) {
    var method = Sensitivity.Method.VARIANCE;
    Grouped rows = Grouped.of(design.rows(), design.rowsPerPoint(), response, method);
    List<String> factors = design.factors().stream().map(Factor::name).toList();
    var analysis = new VarianceIndices(factors, design.secondOrder(), rows);
    List<Interval> intervals =
        Bootstrap.intervals(rows.groups(), response, analysis::indices, confidence, random);
    return new Sensitivity(
        method,
        analysis.named(intervals),
        rows.groups(),
        rows.dropped(),
        List.of(),
        response.noise(),
        response.only());
  }

  private List<Sensitivity.Index> named(List<Interval> intervals) {
    int k = factors.size();
    List<Sensitivity.Index> named = new ArrayList<>();
    for (int j = 0; j < k; j++) {
      String factor = factors.get(j);
      named.add(new Sensitivity.Index(factor, Measure.FIRST_ORDER, intervals.get(j)));
      named.add(new Sensitivity.Index(factor, Measure.TOTAL_ORDER, intervals.get(k + j)));
    }
    int next = 2 * k;
    for (int j = 0; pairs && j < k; j++) {
      for (int l = j + 1; l < k; l++) {
        named.add(new Sensitivity.Index(
            factors.get(j) + " * " + factors.get(l), Measure.SECOND_ORDER, intervals.get(next++)));
      }
    }
    return named;
  }

  /** First orders, total orders, pairs; NaN where the response does not vary. */
  private double[] indices(double[] groups, double[] batches) {
    int k = factors.size();
    double[] forms = NoiseFree.forms(rows.values(), batches, y -> forms(y, groups));
    double variance = forms[0];
    double[] indices = new double[forms.length - 1];
    for (int f = 0; f < indices.length; f++) {
      indices[f] = variance > 0 ? forms[f + 1] / variance : Double.NaN;
    }
    int next = 2 * k;
    for (int j = 0; pairs && j < k; j++) {
      for (int l = j + 1; l < k; l++) {
        indices[next++] -= indices[j] + indices[l];
      }
    }
    return indices;
  }

  /** The variance, and the numerators in the order of the indices. */
  private double[] forms(double[] y, double[] groups) {
    int k = factors.size();
    int size = (pairs ? 2 : 1) * k + 2;
    double[] forms = new double[1 + 2 * k + (pairs ? k * (k - 1) / 2 : 0)];
    double n = 0;
    double sum = 0;
    for (int i = 0; i < groups.length; i++) {
      n += groups[i];
      sum += groups[i] * (y[i * size] + y[i * size + size - 1]);
    }
    double mean = sum / (2 * n);
    for (int i = 0; i < groups.length; i++) {
      if (groups[i] > 0) {
        int at = i * size;
        double a = y[at] - mean;
        double b = y[at + size - 1] - mean;
        forms[0] += groups[i] * (a * a + b * b) / (2 * n - 1);
        addOrders(forms, y, at + 1, a, b, mean, groups[i] / ((pairs ? 2 : 1) * n));
        if (pairs) {
          addOrders(forms, y, at + 1 + k, b, a, mean, groups[i] / (2 * n));
          addPairs(forms, y, at + 1, a * b, mean, groups[i] / n);
        }
      }
    }
    return forms;
  }

  private void addOrders(
      double[] forms, double[] y, int crossed, double a, double b, double mean, double weight) {
    int k = factors.size();
    for (int j = 0; j < k; j++) {
      double step = y[crossed + j] - mean - a;
      forms[1 + j] += weight * b * step;
      forms[1 + k + j] += weight * step * step / 2;
    }
  }

  private void addPairs(
      double[] forms, double[] y, int crossed, double product, double mean, double weight) {
    int k = factors.size();
    int next = 1 + 2 * k;
    for (int j = 0; j < k; j++) {
      for (int l = j + 1; l < k; l++) {
        double one = (y[crossed + k + j] - mean) * (y[crossed + l] - mean);
        double other = (y[crossed + k + l] - mean) * (y[crossed + j] - mean);
        forms[next++] += weight * ((one + other) / 2 - product);
      }
    }
  }
}
