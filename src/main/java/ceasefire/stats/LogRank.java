package ceasefire.stats;

import java.util.Arrays;

/**
 * Whether an event comes at the same rate in two samples, some times of which are censored (Mantel 1966).
 *
 * @param observed events in the first sample
 * @param expected events in the first sample if the rates were the same
 * @param z standard errors that fewer were observed than expected: positive where the first lasts longer; NaN without events
 * @param p chance of a z at least as large, two-sided
 * @param method in kebab-case
 */
public record LogRank(double observed, double expected, double z, double p, String method) {

  /** The times at which events happened in either sample, and what is needed there. */
  private static final class Table {
    private final double[] times;
    private final double[] dead;
    private final double[] first;
    private final double[] second;

    Table(double[] times, double[] dead, double[] first, double[] second) {
      this.times = times;
      this.dead = dead;
      this.first = first;
      this.second = second;
    }

    /** Row of a time of an event, or the last row before it; -1 before all. */
    int row(double time) {
      int found = Arrays.binarySearch(times, time);
      return found >= 0 ? found : -found - 2;
    }
  }

  /**
   * Of independent samples, with the hypergeometric variance.
   *
   * @throws IllegalArgumentException if lengths differ or a time is not within [0, infinity)
   */
  public static LogRank independent(
      double[] firstTimes, boolean[] firstEvents, double[] secondTimes, boolean[] secondEvents) {
    Table table = table(firstTimes, firstEvents, secondTimes, secondEvents);
    double expected = 0;
    double variance = 0;
    for (int i = 0; i < table.times.length; i++) {
      double all = table.first[i] + table.second[i];
      double share = table.first[i] / all;
      expected += table.dead[i] * share;
      if (all > 1) {
        variance += table.dead[i] * share * (1 - share) * (all - table.dead[i]) / (all - 1);
      }
    }
    return of(count(firstEvents), expected, variance, "log-rank");
  }

  /**
   * Of pairs that share their luck, with the variance of what each pair adds to the difference (Jung
   * 1999, Lifetime Data Analysis 5), which needs no independence within a pair.
   *
   * @throws IllegalArgumentException if lengths differ or a time is not within [0, infinity)
   */
  public static LogRank paired(
      double[] firstTimes, boolean[] firstEvents, double[] secondTimes, boolean[] secondEvents) {
    if (firstTimes.length != secondTimes.length) {
      throw new IllegalArgumentException(
          firstTimes.length + " and " + secondTimes.length + " times; expected pairs");
    }
    Table table = table(firstTimes, firstEvents, secondTimes, secondEvents);
    int rows = table.times.length;
    // Added up to each time: the compensators of an event in the first and in the second sample.
    double[] ofFirst = new double[rows];
    double[] ofSecond = new double[rows];
    double expected = 0;
    for (int i = 0; i < rows; i++) {
      double all = table.first[i] + table.second[i];
      double rate = table.dead[i] / all;
      ofFirst[i] = (i == 0 ? 0 : ofFirst[i - 1]) + table.second[i] / all * rate;
      ofSecond[i] = (i == 0 ? 0 : ofSecond[i - 1]) + table.first[i] / all * rate;
      expected += table.first[i] * rate;
    }
    double variance = 0;
    for (int i = 0; i < firstTimes.length; i++) {
      int a = table.row(firstTimes[i]);
      int b = table.row(secondTimes[i]);
      double part = a < 0 ? 0 : -ofFirst[a];
      part += b < 0 ? 0 : ofSecond[b];
      part += firstEvents[i] ? table.second[a] / (table.first[a] + table.second[a]) : 0;
      part -= secondEvents[i] ? table.first[b] / (table.first[b] + table.second[b]) : 0;
      variance += part * part;
    }
    return of(count(firstEvents), expected, variance, "log-rank-pairs");
  }

  private static LogRank of(double observed, double expected, double variance, String method) {
    double fewer = expected - observed;
    double z = variance > 0 ? fewer / StrictMath.sqrt(variance) : Double.NaN;
    return new LogRank(observed, expected, z, Confidence.normalP(z), method);
  }

  private static Table table(
      double[] firstTimes, boolean[] firstEvents, double[] secondTimes, boolean[] secondEvents) {
    KaplanMeier first = KaplanMeier.of(firstTimes, firstEvents);
    KaplanMeier second = KaplanMeier.of(secondTimes, secondEvents);
    double[] times = Arrays.stream(new double[][] {first.times(), second.times()})
        .flatMapToDouble(Arrays::stream)
        .sorted()
        .distinct()
        .toArray();
    double[] dead = new double[times.length];
    double[] inFirst = new double[times.length];
    double[] inSecond = new double[times.length];
    int before = 0;
    for (int i = 0; i < times.length; i++) {
      int until = first.eventsBy(times[i]) + second.eventsBy(times[i]);
      dead[i] = until - before;
      before = until;
      inFirst[i] = first.atRisk(times[i]);
      inSecond[i] = second.atRisk(times[i]);
    }
    return new Table(times, dead, inFirst, inSecond);
  }

  private static double count(boolean[] flags) {
    int count = 0;
    for (boolean flag : flags) {
      count += flag ? 1 : 0;
    }
    return count;
  }
}
