package ceasefire.analysis;

import ceasefire.stats.Interval;
import ceasefire.stats.KaplanMeier;
import java.util.ArrayList;
import java.util.List;

/**
 * The share of ceasefires that have not yet seen an event, by Kaplan and Meier (1958), with
 * log-log intervals.
 *
 * @param name what still holds, e.g. "no collapse (W)"
 * @param n trials
 * @param steps the curve from day 0 to the horizon, a step down at each day with events
 * @param marks trials at risk and survival at the marks asked for
 */
public record SurvivalCurve(String name, int n, List<Step> steps, List<Mark> marks) {

  /** The curve from {@code day} until the next step. */
  public record Step(double day, Interval survival) {}

  /** Trials still at risk on {@code day}, events until then, and survival beyond it. */
  public record Mark(int day, int atRisk, int events, Interval survival) {}

  public SurvivalCurve {
    steps = List.copyOf(steps);
    marks = List.copyOf(marks);
  }

  /**
   * Estimates the curve of a time to an event, days, NaN where none came before the horizon.
   *
   * @param marks days, each at most {@code horizonDays}
   */
  public static SurvivalCurve of(
      String name, Response response, int horizonDays, List<Integer> marks, double confidence) {
    int n = response.trials();
    if (n == 0) {
      return new SurvivalCurve(name, 0, List.of(), List.of());
    }
    KaplanMeier estimate = estimate(response, horizonDays);
    var steps = new ArrayList<Step>();
    steps.add(new Step(0, estimate.survivalAt(0, confidence)));
    for (double day : estimate.times()) {
      if (day > 0 && day < horizonDays) {
        steps.add(new Step(day, estimate.survivalAt(day, confidence)));
      }
    }
    steps.add(new Step(horizonDays, estimate.survivalAt(horizonDays, confidence)));
    var atMarks = new ArrayList<Mark>();
    for (int day : marks) {
      atMarks.add(new Mark(
          day, estimate.atRisk(day), estimate.eventsBy(day), estimate.survivalAt(day, confidence)));
    }
    return new SurvivalCurve(name, n, steps, atMarks);
  }

  /** The mark on that day. */
  public Mark at(int day) {
    return marks.stream()
        .filter(mark -> mark.day() == day)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            name + ": no mark on day " + day + "; there are " + marks));
  }

  /** The curve at the horizon. */
  public Interval last() {
    return steps.get(steps.size() - 1).survival();
  }

  /** The estimator of a time to an event that is censored at the horizon. */
  static KaplanMeier estimate(Response response, int horizonDays) {
    double[] times = new double[response.trials()];
    boolean[] events = new boolean[times.length];
    for (int i = 0; i < times.length; i++) {
      events[i] = !Double.isNaN(response.value(i));
      times[i] = events[i] ? response.value(i) : horizonDays;
    }
    return KaplanMeier.of(times, events);
  }
}
