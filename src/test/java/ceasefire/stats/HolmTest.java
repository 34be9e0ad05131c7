package ceasefire.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class HolmTest {
  /** As R prints it: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") is 0.03 0.06 0.06 0.02. */
  @Test
  void stepsDown() {
    assertThat(Holm.adjusted(new double[] {0.01, 0.04, 0.03, 0.005}))
        .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-15));
    assertThat(Holm.adjusted(new double[] {0.6, 0.7})).containsExactly(1, 1);
    assertThat(Holm.adjusted(new double[0])).isEmpty();
  }

  @Test
  void whatWasNotAskedDoesNotCount() {
    assertThat(Holm.adjusted(new double[] {Double.NaN, 0.02})).containsExactly(Double.NaN, 0.02);
  }

  /**
   * Three postures that are the same, three shares, all pairs: a difference is found in at most 5 % of 3,000
   * families (a false alarm in 10^6 seeds), while one in seven would have one without the correction.
   */
  @Test
  void equalPosturesAreSeldomToldApart() {
    var random = RandomStream.named(20260101, "holm");
    int families = 3_000;
    int found = 0;
    int careless = 0;
    for (int family = 0; family < families; family++) {
      random.at(0, family);
      boolean[][][] happened = new boolean[3][3][150];
      for (int i = 0; i < 150; i++) {
        for (int metric = 0; metric < 3; metric++) {
          double luck = random.nextDouble();
          for (int posture = 0; posture < 3; posture++) {
            double u = random.chance(0.5) ? luck : random.nextDouble();
            happened[posture][metric][i] = u < 0.3;
          }
        }
      }
      double[] p = new double[9];
      int k = 0;
      for (int a = 0; a < 3; a++) {
        for (int b = a + 1; b < 3; b++) {
          for (int metric = 0; metric < 3; metric++) {
            p[k++] = p(happened[a][metric], happened[b][metric]);
          }
        }
      }
      found += smallest(Holm.adjusted(p)) < 0.05 ? 1 : 0;
      careless += smallest(p) < 0.05 ? 1 : 0;
    }
    assertThat(found)
        .isLessThanOrEqualTo(
            new BinomialDistribution(families, 0.05).inverseCumulativeProbability(1 - 1e-6))
        .isGreaterThan(0);
    assertThat(careless).isGreaterThan(families / 7);
  }

  private static double p(boolean[] first, boolean[] second) {
    int b = 0;
    int c = 0;
    for (int i = 0; i < first.length; i++) {
      b += first[i] && !second[i] ? 1 : 0;
      c += second[i] && !first[i] ? 1 : 0;
    }
    return ShareDifference.paired(b, c, first.length, 0.95).p();
  }

  private static double smallest(double[] p) {
    double smallest = 1;
    for (double value : p) {
      smallest = Math.min(smallest, value);
    }
    return smallest;
  }
}
