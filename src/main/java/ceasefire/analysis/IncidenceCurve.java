package ceasefire.analysis;

import ceasefire.stats.AalenJohansen;
import ceasefire.stats.Interval;
import ceasefire.stats.Proportion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * The share of all trials that have met an event by a day, which others may have forestalled.
 *
 * @param label what is met, e.g. {@code offensive}
 * @param n trials
 * @param events trials that met it up to the horizon
 * @param steps the curve from day 0 to the horizon, a step up at each day with events
 */
public record IncidenceCurve(String label, int n, int events, List<Step> steps) {

  /** The curve from {@code day} until the next step. */
  public record Step(double day, Interval share) {}

  public IncidenceCurve {
    steps = List.copyOf(steps);
  }

  /** The curve of one end of several that rule each other out, by Aalen and Johansen (1978). */
  static IncidenceCurve of(
      String label, AalenJohansen estimate, int end, int n, int horizonDays, double confidence) {
    return new IncidenceCurve(
        label,
        n,
        estimate.eventsBy(end, horizonDays),
        steps(estimate.times(end), horizonDays, day -> estimate.incidenceAt(end, day, confidence)));
  }

  /**
   * The curve of a day that nothing hides up to the horizon: the share of trials that have seen it,
   * with Wilson's interval.
   *
   * @param days NaN where it never came
   */
  static IncidenceCurve ofSeen(String label, double[] days, int horizonDays, double confidence) {
    double[] seen =
        Arrays.stream(days).filter(day -> day <= horizonDays).sorted().toArray();
    return new IncidenceCurve(
        label,
        days.length,
        seen.length,
        steps(Arrays.stream(seen).distinct().toArray(), horizonDays, by -> {
          int events = (int) Arrays.stream(seen).filter(day -> day <= by).count();
          return Proportion.wilson(events, days.length, confidence);
        }));
  }

  private static List<Step> steps(double[] times, int horizonDays, DoubleFunction<Interval> share) {
    var steps = new ArrayList<Step>();
    steps.add(new Step(0, share.apply(0)));
    for (double day : times) {
      if (day > 0 && day < horizonDays) {
        steps.add(new Step(day, share.apply(day)));
      }
    }
    steps.add(new Step(horizonDays, share.apply(horizonDays)));
    return steps;
  }

  /** The day by which half of those that met it up to the horizon had; the horizon if none did. */
  public double medianDay() {
    return steps.stream()
        .filter(step -> 2 * step.share().estimate() >= last().estimate())
        .findFirst()
        .filter(step -> !noneSeen())
        .orElse(steps.get(steps.size() - 1))
        .day();
  }

  public boolean noneSeen() {
    return events == 0;
  }

  /** The share from {@code day} on. */
  public Interval on(double day) {
    Interval share = steps.get(0).share();
    for (Step step : steps) {
      share = step.day() <= day ? step.share() : share;
    }
    return share;
  }

  /** The curve at the horizon. */
  public Interval last() {
    return steps.get(steps.size() - 1).share();
  }

  /** The exact one-sided upper bound of a share of which no event was seen. */
  public double boundIfNoneSeen() {
    return Proportion.upperBound(n, last().confidence());
  }
}
