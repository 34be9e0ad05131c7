package ceasefire.stats;

import java.util.ArrayList;
import java.util.List;

/** The chance that a value of the first sample is higher than one of the second, ties counting half. */
public final class Superiority {
  private Superiority() {}

  /**
   * The chance within a pair: the share of pairs in which the first is higher, and half of those
   * in which both are the same. As it is (1 + wins - losses) / 2 in shares, Tango's interval of that difference
   * serves, halved and moved; p is that of the sign test without a correction.
   *
   * @throws IllegalArgumentException if lengths differ or confidence is not within (0, 1)
   */
  public static Difference paired(double[] first, double[] second, double confidence) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(
          first.length + " and " + second.length + " values; expected pairs");
    }
    int wins = 0;
    int losses = 0;
    for (int i = 0; i < first.length; i++) {
      wins += first[i] > second[i] ? 1 : 0;
      losses += first[i] < second[i] ? 1 : 0;
    }
    Difference lead = ShareDifference.paired(wins, losses, first.length, confidence);
    Interval interval = lead.interval();
    return new Difference(
        new Interval(
            (1 + interval.estimate()) / 2,
            (1 + interval.low()) / 2,
            (1 + interval.high()) / 2,
            confidence,
            first.length),
        lead.p(),
        "pairs-tango-sign");
  }

  /**
   * The chance of one value of each sample, drawn at random (Mann and Whitney 1947), with the interval and test of its
   * logit by the variance of DeLong et al. (1988). None where a sample is smaller than two or all of one lie above the other.
   *
   * @throws IllegalArgumentException if a value is NaN or confidence is not within (0, 1)
   */
  public static Difference independent(double[] first, double[] second, double confidence) {
    List<ClusteredAuc.Observation> values = new ArrayList<>();
    for (double value : first) {
      values.add(new ClusteredAuc.Observation(values.size(), value, true));
    }
    for (double value : second) {
      values.add(new ClusteredAuc.Observation(values.size(), value, false));
    }
    Interval interval = ClusteredAuc.of(values, confidence);
    double estimate = interval.estimate();
    double half = (logit(interval.high()) - logit(interval.low())) / 2;
    double error = half / Confidence.normalDeviation(confidence);
    double z = estimate == 0.5 && !Double.isNaN(half) ? 0 : logit(estimate) / error;
    return new Difference(interval, Confidence.normalP(z), "mann-whitney-delong-logit");
  }

  private static double logit(double p) {
    return StrictMath.log(p / (1 - p));
  }
}
