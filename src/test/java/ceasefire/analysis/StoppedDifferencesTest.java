package ceasefire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.engine.Looks;
import ceasefire.random.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/**
 * Hundreds of pairs of postures that do not differ, of which one stops where that is worst: as soon
 * as a plain interval says that they do. Intervals and p that allow for the looks err no more often
 * than they say, with a false alarm for one seed in 10^6.
 */
class StoppedDifferencesTest {
  private static final int EXPERIMENTS = 400;
  private static final double CONFIDENCE = 0.95;
  private static final double FALSE_ALARM = 1e-6;
  private static final List<Integer> LOOKS = Looks.upTo(1_500);
  private static final int HORIZON = 1_826;

  /** What the trials of a posture came to; half of its luck is shared with the other one. */
  private static Operand posture(String name, int n, RandomStream shared, RandomStream own) {
    double[] collapse = new double[n];
    double[] deaths = new double[n];
    for (int i = 0; i < n; i++) {
      boolean common = shared.at(1, i).chance(0.5);
      RandomStream luck = (common ? shared : own).at(2, i);
      collapse[i] = luck.chance(0.3) ? 1 + luck.nextDouble() * (HORIZON - 1) : Double.NaN;
      deaths[i] = luck.exponential(100);
    }
    return operand(name, n, collapse, deaths);
  }

  private static Operand operand(String name, int n, double[] collapse, double[] deaths) {
    boolean[] ok = new boolean[n];
    Arrays.fill(ok, true);
    return new Operand(
        name,
        name,
        HORIZON,
        IntStream.range(0, n).toArray(),
        new long[n],
        ok,
        1,
        OptionalLong.empty(),
        Map.of("w_day", collapse, "deaths_host", deaths));
  }

  private static Operand first(Operand all, int n) {
    return operand(
        all.name(),
        n,
        Arrays.copyOf(all.column("w_day").orElseThrow(), n),
        Arrays.copyOf(all.column("deaths_host").orElseThrow(), n));
  }

  private static PairComparison compare(Operand a, Operand b) {
    return Comparison.of(List.of(a, b), OptionalInt.empty(), CONFIDENCE).pairs().get(0);
  }

  private static boolean misses(PairComparison pair, Yardstick yardstick) {
    return pair.difference(yardstick).orElseThrow().verdict() != Contrast.Verdict.TIE;
  }

  private static int plain(Yardstick yardstick, Operand a, Operand b) {
    for (int look : LOOKS) {
      if (misses(compare(first(a, look), b), yardstick)) {
        return look;
      }
    }
    return LOOKS.get(LOOKS.size() - 1);
  }

  private void check(Yardstick yardstick) {
    RandomStream shared = RandomStream.named(0, "shared");
    RandomStream ofFirst = RandomStream.named(0, "first");
    RandomStream ofSecond = RandomStream.named(0, "second");
    int most = LOOKS.get(LOOKS.size() - 1);
    int plain = 0;
    int covered = 0;
    int quiet = 0;
    for (int i = 0; i < EXPERIMENTS; i++) {
      for (RandomStream stream : List.of(shared, ofFirst, ofSecond)) {
        stream.rekey(20260101L + i);
      }
      Operand a = posture("a", most, shared, ofFirst);
      Operand b = posture("b", most, shared, ofSecond);
      Operand stopped = first(a, plain(yardstick, a, b));
      plain += misses(compare(stopped, b), yardstick) ? 0 : 1;
      PairComparison fair = compare(stopped.stoppedAtOneOf(LOOKS.size()), b);
      covered += misses(fair, yardstick) ? 0 : 1;
      quiet += fair.difference(yardstick).orElseThrow().p() < 1 - CONFIDENCE ? 0 : 1;
    }
    int fewest = new BinomialDistribution(null, EXPERIMENTS, CONFIDENCE)
        .inverseCumulativeProbability(FALSE_ALARM);
    assertThat(covered).isGreaterThanOrEqualTo(fewest);
    assertThat(quiet).isGreaterThanOrEqualTo(fewest);
    // Without the correction: so the check above can fail.
    assertThat(plain).isLessThan(fewest);
  }

  @Test
  void sharesThatStopWhereTheySeemToDiffer() {
    check(Yardstick.NO_COLLAPSE);
  }

  @Test
  void amountsThatStopWhereTheySeemToDiffer() {
    check(Yardstick.DEATHS_HOST);
  }
}
