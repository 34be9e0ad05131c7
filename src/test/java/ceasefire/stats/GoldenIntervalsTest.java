package ceasefire.stats;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.random.RandomStream;
import ceasefire.random.Seeds;
import org.junit.jupiter.api.Test;

/** The bits of intervals are the same on every JDK and JIT setting, since they go into files. */
class GoldenIntervalsTest {
  @Test
  void bitsOfAllEstimators() {
    var random = RandomStream.named(20260101, "intervals");
    long hash = 0;
    for (int i = 1; i <= 300; i++) {
      random.at(0, i);
      int n = i + 1;
      double[] values = new double[n];
      boolean[] events = new boolean[n];
      for (int j = 0; j < n; j++) {
        values[j] = random.gamma(0.7, 100);
        events[j] = random.chance(0.6);
      }
      double confidence = random.uniform(0.5, 0.999);
      KaplanMeier survival = KaplanMeier.of(values, events);
      hash = mix(hash, Proportion.wilson(random.binomial(n, 0.3), n, confidence));
      hash = mix(hash, Mean.t(values, confidence));
      hash = mix(hash, Quantiles.interval(values, 0.3, confidence));
      hash = mix(hash, survival.survivalAt(20, confidence));
      hash = mix(hash, survival.survivalAt(200, confidence));
      hash = Seeds.mix(hash, Double.doubleToLongBits(survival.restrictedMean(50)));
    }
    assertThat(Long.toHexString(hash)).isEqualTo("ca8189484ef2f2cf");
  }

  private static long mix(long hash, Interval interval) {
    return Seeds.mix(
        hash,
        Double.doubleToLongBits(interval.estimate()),
        Double.doubleToLongBits(interval.low()),
        Double.doubleToLongBits(interval.high()));
  }
}
