package ceasefire.stats;

import ceasefire.random.Functions;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The share that survives, from times some of which are censored (Kaplan and Meier 1958).
 *
 * <p>S(t) is the product of 1 - d / r over the event times up to and including t, where d of the r
 * still at risk have the event. What is censored at the time of an event counts as at risk for it.
 */
public final class KaplanMeier {
  private final double[] observed;
  private final double[] times;
  private final int[] atRisk;
  private final int[] events;
  private final double[] survival;
  private final double[] greenwood;

  private KaplanMeier(double[] sorted, boolean[] happened) {
    int n = sorted.length;
    observed = sorted;
    times = IntStream.range(0, n)
        .filter(i -> happened[i])
        .mapToDouble(i -> sorted[i])
        .distinct()
        .toArray();
    atRisk = new int[times.length];
    events = new int[times.length];
    survival = new double[times.length];
    greenwood = new double[times.length];
    double product = 1;
    double sum = 0;
    int first = 0;
    for (int step = 0; step < times.length; step++) {
      while (sorted[first] < times[step]) {
        first++;
      }
      int deaths = 0;
      for (int i = first; i < n && sorted[i] == times[step]; i++) {
        deaths += happened[i] ? 1 : 0;
      }
      int risk = n - first;
      product *= (double) (risk - deaths) / risk;
      sum += deaths / ((double) risk * (risk - deaths));
      atRisk[step] = risk;
      events[step] = deaths + (step == 0 ? 0 : events[step - 1]);
      survival[step] = product;
      greenwood[step] = sum;
    }
  }

  /**
   * Estimates from the time of each subject and whether it had the event then or was censored.
   *
   * @throws IllegalArgumentException unless both have the same length and times are finite, >= 0
   */
  public static KaplanMeier of(double[] times, boolean[] events) {
    if (times.length != events.length) {
      throw new IllegalArgumentException(
          times.length + " times do not match " + events.length + " marks of events");
    }
    for (int i = 0; i < times.length; i++) {
      if (!(times[i] >= 0 && times[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "time " + times[i] + " of subject " + i + " is not within [0, infinity)");
      }
    }
    Integer[] order = IntStream.range(0, times.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> times[i]))
        .toArray(Integer[]::new);
    double[] sorted = new double[times.length];
    boolean[] happened = new boolean[times.length];
    for (int i = 0; i < order.length; i++) {
      sorted[i] = times[order[i]];
      happened[i] = events[order[i]];
    }
    return new KaplanMeier(sorted, happened);
  }

  /**
   * The share that survives beyond t, with the interval of log(-log S) (Kalbfleisch and Prentice
   * 1980) and Greenwood's (1926) variance.
   *
   * <p>That interval has no width where all or none survive. There the limit is the exact binomial
   * bound of as many subjects as Peto et al. (1977) call effective, r / S before the last event, or
   * r at t where there was none: all r survive, so S >= (1 - confidence)^(1 / r). Beyond the last
   * observation S is unknown unless it has reached 0: NaN, between 0 and the last upper limit. The
   * interval's n counts all subjects.
   *
   * @throws IllegalArgumentException unless confidence is within (0, 1), or if t is NaN
   */
  public Interval survivalAt(double t, double confidence) {
    Confidence.check(confidence);
    int n = observed.length;
    int step = step(t);
    if (unknown(t)) {
      double high = n == 0 ? 1 : survivalAt(observed[n - 1], confidence).high();
      return new Interval(Double.NaN, 0, high, confidence, n);
    }
    if (step < 0) {
      double low = 1 - Proportion.upperBound(atRisk(t), confidence);
      return new Interval(1, low, 1, confidence, n);
    }
    double s = survival[step];
    if (s == 0) {
      double effective = atRisk[step] / (step == 0 ? 1 : survival[step - 1]);
      return new Interval(0, 0, Proportion.upperBound(effective, confidence), confidence, n);
    }
    double logSurvival = Functions.log(s);
    double error = Math.sqrt(greenwood[step]) / -logSurvival;
    double factor = Functions.exp(Confidence.normalDeviation(confidence) * error);
    double low = Functions.exp(logSurvival * factor);
    double high = Functions.exp(logSurvival / factor);
    return new Interval(s, low, high, confidence, n);
  }

  /** How many are still under observation just before t: their time is t or later. */
  public int atRisk(double t) {
    int before = Arrays.binarySearch(observed, t);
    if (before < 0) {
      return observed.length + before + 1;
    }
    while (before > 0 && observed[before - 1] == t) {
      before--;
    }
    return observed.length - before;
  }

  /** How many had the event at t or before. */
  public int eventsBy(double t) {
    int step = step(t);
    return step < 0 ? 0 : events[step];
  }

  /** The distinct times of events in ascending order: S steps down there and nowhere else. */
  public double[] times() {
    return times.clone();
  }

  /**
   * The mean survival time up to t, the area under S from 0 to t (Irwin 1949); NaN where S is not
   * known up to t.
   *
   * @throws IllegalArgumentException if t is NaN
   */
  public double restrictedMean(double t) {
    if (unknown(t)) {
      return Double.NaN;
    }
    double area = 0;
    double height = 1;
    double from = 0;
    for (int step = 0; step < times.length && times[step] < t; step++) {
      area += height * (times[step] - from);
      height = survival[step];
      from = times[step];
    }
    return area + height * (t - from);
  }

  /** Whether the last subject was censored before t. */
  private boolean unknown(double t) {
    if (Double.isNaN(t)) {
      throw new IllegalArgumentException("the time is NaN");
    }
    boolean extinct = survival.length > 0 && survival[survival.length - 1] == 0;
    return !extinct && (observed.length == 0 || t > observed[observed.length - 1]);
  }

  /** The last step down at t or before, -1 before the first. */
  private int step(double t) {
    int found = Arrays.binarySearch(times, t);
    return found >= 0 ? found : -found - 2;
  }
}
