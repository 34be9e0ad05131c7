package ceasefire.stats;

import ceasefire.random.Functions;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The share that has met each of several ends of which the first to come rules out the others, from
 * times some of which are censored (Aalen and Johansen 1978).
 *
 * <p>F_k(t) is the sum of S(s-) d_k / r over the times s up to and including t, where d_k of the r
 * still at risk meet end k and S is the share that has met none. All F_k and S add up to 1. What is
 * censored at the time of an end counts as at risk for it.
 */
public final class AalenJohansen {
  /** The end of a subject that was censored. */
  public static final int CENSORED = -1;

  private final double[] observed;
  private final double[] times;
  private final int[] atRisk;
  private final int[] ends;
  private final int[][] endsOf;
  private final double[] before;
  private final double[][] incidence;

  private AalenJohansen(double[] sorted, int[] met, int kinds) {
    int n = sorted.length;
    observed = sorted;
    times = IntStream.range(0, n)
        .filter(i -> met[i] != CENSORED)
        .mapToDouble(i -> sorted[i])
        .distinct()
        .toArray();
    atRisk = new int[times.length];
    ends = new int[times.length];
    endsOf = new int[kinds][times.length];
    before = new double[times.length];
    incidence = new double[kinds][times.length];
    double left = 1;
    int first = 0;
    for (int step = 0; step < times.length; step++) {
      while (sorted[first] < times[step]) {
        first++;
      }
      for (int i = first; i < n && sorted[i] == times[step]; i++) {
        if (met[i] != CENSORED) {
          endsOf[met[i]][step]++;
          ends[step]++;
        }
      }
      int risk = n - first;
      atRisk[step] = risk;
      before[step] = left;
      for (int kind = 0; kind < kinds; kind++) {
        double earlier = step == 0 ? 0 : incidence[kind][step - 1];
        incidence[kind][step] = earlier + left * endsOf[kind][step] / risk;
      }
      left *= (double) (risk - ends[step]) / risk;
    }
  }

  /**
   * Estimates from the time of each subject and which end it met then, or that it was censored.
   *
   * @param ends from 0, or {@link #CENSORED}
   * @param kinds how many ends there are
   * @throws IllegalArgumentException unless both have the same length, times are finite, >= 0, and
   *     ends below {@code kinds}
   */
  public static AalenJohansen of(double[] times, int[] ends, int kinds) {
    if (times.length != ends.length) {
      throw new IllegalArgumentException(
          times.length + " times do not match " + ends.length + " ends");
    }
    for (int i = 0; i < times.length; i++) {
      if (!(times[i] >= 0 && times[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "time " + times[i] + " of subject " + i + " is not within [0, infinity)");
      }
      if (ends[i] < CENSORED || ends[i] >= kinds) {
        throw new IllegalArgumentException("end " + ends[i] + " of subject " + i + " is not within "
            + CENSORED + " to " + (kinds - 1));
      }
    }
    int[] order = IntStream.range(0, times.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> times[i]))
        .mapToInt(i -> i)
        .toArray();
    return new AalenJohansen(
        Arrays.stream(order).mapToDouble(i -> times[i]).toArray(),
        Arrays.stream(order).map(i -> ends[i]).toArray(),
        kinds);
  }

  /**
   * The share that has met an end at t or before, with the interval of log(-log(1 - F)) and the
   * variance of Dinse and Larson (1986); with a single end it is 1 less {@link
   * KaplanMeier#survivalAt}.
   *
   * <p>That interval has no width where none or all have met it. There the limit is the exact
   * binomial bound of as many subjects as are effective, r / S. Beyond the last observation F is
   * unknown unless no one is left: NaN, between the last lower limit and 1.
   *
   * @throws IllegalArgumentException unless confidence is within (0, 1), or if t is NaN
   */
  public Interval incidenceAt(int end, double t, double confidence) {
    Confidence.check(confidence);
    int n = observed.length;
    if (unknown(t)) {
      double low = n == 0 ? 0 : incidenceAt(end, observed[n - 1], confidence).low();
      return new Interval(Double.NaN, low, 1, confidence, n);
    }
    int step = step(t);
    double f = step < 0 ? 0 : incidence[end][step];
    if (eventsBy(end, t) == 0) {
      return new Interval(
          0, 0, Proportion.upperBound(effective(step, t), confidence), confidence, n);
    }
    int others = eventsBy(t) - eventsBy(end, t);
    if (others == 0 && atRisk[step] == ends[step]) {
      double low = 1 - Proportion.upperBound(atRisk[step] / before[step], confidence);
      return new Interval(1, low, 1, confidence, n);
    }
    double logRest = Functions.log1p(-f);
    double error = Math.sqrt(variance(end, step)) / ((1 - f) * -logRest);
    double factor = Functions.exp(Confidence.normalDeviation(confidence) * error);
    double low = -Functions.expm1(logRest / factor);
    double high = -Functions.expm1(logRest * factor);
    return new Interval(f, low, high, confidence, n);
  }

  /** The variance of F at a step; without censoring F (1 - F) / n. */
  private double variance(int end, int step) {
    double f = incidence[end][step];
    double sum = 0;
    for (int s = 0; s <= step; s++) {
      double rest = f - incidence[end][s];
      double risk = atRisk[s];
      double part = endsOf[end][s] / risk;
      sum += before[s] * before[s] * part * (1 - part) / risk;
      if (rest > 0) {
        sum += rest * rest * ends[s] / (risk * (risk - ends[s]));
        sum -= 2 * rest * before[s] * part / risk;
      }
    }
    return StrictMath.max(0, sum);
  }

  /** How many subjects a share of none rests on: those at risk, over the share that they are of. */
  private double effective(int step, double t) {
    if (step < 0) {
      return observed.length - censoredBefore(t);
    }
    return atRisk[step] / before[step];
  }

  private int censoredBefore(double t) {
    return (int) Arrays.stream(observed).filter(time -> time < t).count();
  }

  /** How many met an end at t or before. */
  public int eventsBy(int end, double t) {
    return IntStream.rangeClosed(0, step(t)).map(s -> endsOf[end][s]).sum();
  }

  private int eventsBy(double t) {
    return IntStream.rangeClosed(0, step(t)).map(s -> ends[s]).sum();
  }

  /** The distinct times at which an end was met, ascending: F steps up there and nowhere else. */
  public double[] times(int end) {
    return IntStream.range(0, times.length)
        .filter(s -> endsOf[end][s] > 0)
        .mapToDouble(s -> times[s])
        .toArray();
  }

  /** Whether the last subject was censored before t. */
  private boolean unknown(double t) {
    if (Double.isNaN(t)) {
      throw new IllegalArgumentException("the time is NaN");
    }
    int last = times.length - 1;
    boolean noneLeft = last >= 0 && atRisk[last] == ends[last];
    return !noneLeft && (observed.length == 0 || t > observed[observed.length - 1]);
  }

  /** The last step at t or before, -1 before the first. */
  private int step(double t) {
    int found = Arrays.binarySearch(times, t);
    return found >= 0 ? found : -found - 2;
  }
}
