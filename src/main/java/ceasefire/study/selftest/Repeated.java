package ceasefire.study.selftest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** Means of estimates over designs that differ in their seed alone. */
final class Repeated {
  private Repeated() {}

  /** A number that each design estimates, and its known answer. */
  record Known(String what, double answer) {}

  /**
   * Estimates from each of the seeds 1, 2, ... and compares the means with what is known.
   *
   * @param estimates of one seed, in the order of {@code known}
   * @param allowance what is allowed for on top, for rounding or a known bias
   */
  static List<Finding> compare(
      List<Known> known, int seeds, double allowance, LongFunction<double[]> estimates) {
    double[][] byNumber = new double[known.size()][seeds];
    for (int s = 0; s < seeds; s++) {
      double[] found = estimates.apply(s + 1);
      for (int i = 0; i < byNumber.length; i++) {
        byNumber[i][s] = found[i];
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < byNumber.length; i++) {
      double sum = 0;
      for (double value : byNumber[i]) {
        sum += value;
      }
      findings.add(Finding.of(
          known.get(i).what(),
          known.get(i).answer(),
          sum / seeds,
          Tolerance.ofMean(byNumber[i]) + allowance));
    }
    return findings;
  }
}
