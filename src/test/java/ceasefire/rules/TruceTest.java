package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.random.RandomStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * The two kinds of truce of the Donbas from the rules of restraint, flare-ups and violations alone;
 * they differ in enforcement only. Over 200 or 100 truces a median has a standard error of under a
 * tenth of the bands' widths, so false alarms are rarer than one in a million.
 */
class TruceTest {
  private static final int DROP_FROM = 2;
  private static final int DROP_TO = 5;

  private final Restraint rule = Rules.of(Restraint.class);

  /**
   * Without enforcement (2017-18): fire falls by .50-.95 by days 3 to 5, is back at 80 % within 1-5
   * weeks in the median and within ten weeks in seven truces of ten at least.
   */
  @Test
  void unenforcedTrucesFallDeepAndRecoverInWeeks() {
    double[] drops = new double[200];
    double[] days = new double[drops.length];
    int early = 0;
    for (int i = 0; i < drops.length; i++) {
      var truce = new Truce(rule, 0, RandomStream.named(i, "unenforced"));
      double[] counts = truce.play(120);
      drops[i] = drop(counts, truce.normal());
      days[i] = regained(counts, 0.8 * truce.normal(), 7);
      early += days[i] <= 70 ? 1 : 0;
    }
    assertThat(median(drops)).isBetween(0.50, 0.95);
    assertThat(median(days)).isBetween(7.0, 35.0);
    assertThat(early / (double) drops.length).isGreaterThanOrEqualTo(0.7);
  }

  /**
   * With full enforcement (July 2020): fire falls by .90 at least, and half of the old level is back
   * after 6-18 months.
   */
  @Test
  void enforcedTrucesFallDeeperAndErodeOverMonths() {
    double[] drops = new double[100];
    double[] days = new double[drops.length];
    for (int i = 0; i < drops.length; i++) {
      var truce = new Truce(rule, 1, RandomStream.named(i, "enforced"));
      double[] counts = truce.play(730);
      drops[i] = drop(counts, truce.normal());
      days[i] = regained(counts, 0.5 * truce.normal(), 30);
    }
    assertThat(median(drops)).isGreaterThanOrEqualTo(0.90);
    assertThat(median(days)).isBetween(182.0, 548.0);
  }

  /** Each step of enforcement keeps the truce longer in the median of 60. */
  @Test
  void truceLastsLongerTheMoreItIsEnforced() {
    double before = 0;
    for (double e : new double[] {0, 0.5, 0.75, 0.9, 1}) {
      double[] days = new double[60];
      for (int i = 0; i < days.length; i++) {
        var truce = new Truce(rule, e, RandomStream.named(i, "steps"));
        days[i] = regained(truce.play(600), 0.5 * truce.normal(), 14);
      }
      assertThat(median(days)).as("enforcement %s", e).isGreaterThan(before);
      before = median(days);
    }
  }

  /** Without restraint the line keeps its level; daily counts vary far more than a Poisson's. */
  @Test
  void unrestrainedLineIsStationaryAndBursty() {
    var truce = new Truce(Rules.with(rule, "peak", 0.0), 0, RandomStream.named(1, "unrestrained"));
    double[] counts = truce.play(4_000);
    double mean = Arrays.stream(counts).average().orElse(0);
    double variance = Arrays.stream(counts).map(n -> (n - mean) * (n - mean)).sum() / counts.length;
    // Shocks and bursts give a day a deviation of about .6 of the mean, 4,000 days .015 of it.
    assertThat(mean / truce.normal()).isBetween(0.92, 1.08);
    assertThat(variance / mean).isGreaterThan(20);
  }

  private static double drop(double[] counts, double normal) {
    return 1 - Arrays.stream(counts, DROP_FROM, DROP_TO).average().orElse(0) / normal;
  }

  /** The first day that ends a window with a mean of at least the level, else the last played. */
  private static double regained(double[] counts, double level, int window) {
    for (int end = window; end <= counts.length; end++) {
      if (Arrays.stream(counts, end - window, end).average().orElse(0) >= level) {
        return end;
      }
    }
    return counts.length + 1;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
