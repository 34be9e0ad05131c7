package ceasefire.analysis;

import ceasefire.results.RecordedSeries;
import ceasefire.results.SummaryRow;
import ceasefire.stats.ClusteredAuc;
import ceasefire.stats.ClusteredAuc.Observation;
import ceasefire.stats.Interval;
import ceasefire.stats.Proportion;
import ceasefire.stats.Quantiles;
import ceasefire.stats.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How well what can be observed foretells a collapse (W) half a year ahead.
 *
 * <p>Every half year each ceasefire that still holds is looked at: an event is a collapse within the
 * half year that follows. The area under the ROC curve is the chance that the observable is higher
 * before a collapse than before a quiet half year. An alarm is raised for the tenth of observations in
 * which it is highest (or lowest, where low values are the warning); precision is the share of alarms
 * that a collapse follows, to be compared with the share of all observations, the base rate.
 */
public record Warning(int trials, int observations, int collapses, List<Skill> skills) {
  /** The weekly series that observables are read from. */
  static final List<String> SERIES =
      List.of("incidents", "tension", "belief", "massing_seen", "force_ratio");

  /** Weeks from one look to the next, and of foresight. */
  static final int WEEKS = 26;

  private static final int RECENT = 4;
  private static final int TREND = 8;
  private static final double ALARMS = 0.1;

  public Warning {
    skills = List.copyOf(skills);
  }

  /**
   * The skill of one observable.
   *
   * @param observable what is observed
   * @param lowWarns whether low values are the warning
   * @param area under the ROC curve, over observations where it is known
   * @param precision share of alarms that a collapse follows
   */
  public record Skill(String observable, boolean lowWarns, Interval area, Interval precision) {}

  /** What is observed in a series of half a year. */
  private record Observable(
      String name, boolean lowWarns, ToDoubleFunction<double[]> read, String series) {}

  private static final List<Observable> OBSERVABLES = List.of(
      new Observable(
          "incidents", false, window -> mean(window, WEEKS - RECENT, WEEKS), "incidents"),
      new Observable("incidents_trend", false, Warning::trend, "incidents"),
      new Observable("tension", false, window -> window[WEEKS - 1], "tension"),
      new Observable("belief", true, window -> window[WEEKS - 1], "belief"),
      new Observable("massing_seen", false, window -> window[WEEKS - 1], "massing_seen"),
      new Observable("force_ratio", false, window -> window[WEEKS - 1], "force_ratio"));

  /**
   * Judges the observables of the recorded trials of one design point.
   *
   * @param series of {@link #SERIES}; a row ends, in NaN, with its ceasefire
   * @param horizonWeeks whole weeks up to the horizon
   */
  static Warning of(RecordedSeries series, int horizonWeeks, double confidence) {
    double[][] incidents = series.of("incidents");
    int[] lengths = new int[incidents.length];
    int looks = 0;
    int collapses = 0;
    for (int trial = 0; trial < lengths.length; trial++) {
      lengths[trial] = length(incidents[trial]);
      for (int week = WEEKS; isLook(week, lengths[trial], horizonWeeks); week += WEEKS) {
        looks++;
        collapses += collapses(week, lengths[trial], horizonWeeks) ? 1 : 0;
      }
    }
    List<Skill> skills = new ArrayList<>();
    for (Observable observable : OBSERVABLES) {
      List<Observation> observations =
          observe(observable, series.of(observable.series()), lengths, horizonWeeks);
      if (!observations.isEmpty()) {
        skills.add(skill(observable, observations, lengths.length, confidence));
      }
    }
    return new Warning(lengths.length, looks, collapses, skills);
  }

  /** Nothing to judge by: no trial was recorded. */
  public static Warning none() {
    return new Warning(0, 0, 0, List.of());
  }

  /** The rows of {@code summary.csv} of a design point; n counts observations. */
  public List<SummaryRow> rows(long point) {
    List<SummaryRow> rows = new ArrayList<>();
    for (Skill skill : skills) {
      String metric = "warning_" + skill.observable();
      rows.add(row(point, metric, "auc", skill.area(), "obuchowski"));
      rows.add(row(point, metric, "precision", skill.precision(), "ratio"));
    }
    return List.copyOf(rows);
  }

  private SummaryRow row(
      long point, String metric, String statistic, Interval interval, String method) {
    return new SummaryRow(
        point,
        metric,
        statistic,
        7 * WEEKS,
        interval.estimate(),
        interval.low(),
        interval.high(),
        interval.confidence(),
        observations,
        collapses,
        method);
  }

  /** Share of looks that a collapse follows, 0-1; NaN without any. */
  public double baseRate() {
    return (double) collapses / observations;
  }

  private static boolean isLook(int week, int length, int horizonWeeks) {
    return week <= length && week + WEEKS <= horizonWeeks;
  }

  private static boolean collapses(int week, int length, int horizonWeeks) {
    return length < week + WEEKS && length < horizonWeeks;
  }

  private static int length(double[] row) {
    int weeks = 0;
    while (weeks < row.length && !Double.isNaN(row[weeks])) {
      weeks++;
    }
    return weeks;
  }

  private static List<Observation> observe(
      Observable observable, double[][] series, int[] lengths, int horizonWeeks) {
    List<Observation> observations = new ArrayList<>();
    double[] window = new double[WEEKS];
    for (int trial = 0; trial < lengths.length; trial++) {
      for (int week = WEEKS; isLook(week, lengths[trial], horizonWeeks); week += WEEKS) {
        System.arraycopy(series[trial], week - WEEKS, window, 0, WEEKS);
        double value = observable.read().applyAsDouble(window);
        if (!Double.isNaN(value)) {
          observations.add(
              new Observation(trial, value, collapses(week, lengths[trial], horizonWeeks)));
        }
      }
    }
    return observations;
  }

  private static Skill skill(
      Observable observable, List<Observation> observations, int trials, double confidence) {
    double sign = observable.lowWarns() ? -1 : 1;
    double[] scores = observations.stream().mapToDouble(o -> sign * o.score()).toArray();
    double limit = Quantiles.of(scores, 1 - ALARMS);
    boolean above = false;
    for (double score : scores) {
      above |= score > limit;
    }
    double[] hits = new double[trials];
    double[] alarms = new double[trials];
    for (int i = 0; i < scores.length; i++) {
      Observation observation = observations.get(i);
      if (scores[i] > limit || (!above && scores[i] == limit)) {
        alarms[observation.cluster()]++;
        hits[observation.cluster()] += observation.event() ? 1 : 0;
      }
    }
    return new Skill(
        observable.name(),
        observable.lowWarns(),
        ClusteredAuc.of(observations, confidence),
        share(hits, alarms, confidence));
  }

  private static Interval share(double[] hits, double[] alarms, double confidence) {
    int right = (int) Arrays.stream(hits).sum();
    int all = (int) Arrays.stream(alarms).sum();
    if (right == 0 || right == all) {
      // Where all trials agree their spread says nothing of the error.
      return Proportion.wilson(right, all, confidence);
    }
    Interval ratio = Ratio.of(hits, alarms, confidence);
    return new Interval(
        ratio.estimate(),
        StrictMath.max(0, ratio.low()),
        StrictMath.min(1, ratio.high()),
        ratio.confidence(),
        ratio.n());
  }

  /** Log of the last eight weeks' mean over that of the weeks before. */
  private static double trend(double[] window) {
    double now = mean(window, WEEKS - TREND, WEEKS);
    double before = mean(window, 0, WEEKS - TREND);
    return StrictMath.log((now + 1) / (before + 1));
  }

  private static double mean(double[] window, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += window[i];
    }
    return sum / (to - from);
  }
}
