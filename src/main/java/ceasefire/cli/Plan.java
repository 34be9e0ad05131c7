package ceasefire.cli;

import ceasefire.design.DesignPoint;
import ceasefire.design.FactorCard;
import ceasefire.engine.ExperimentParams;
import ceasefire.engine.LoadedExperiment;
import ceasefire.engine.Pilot;
import ceasefire.engine.PrecisionRule;
import ceasefire.engine.StoppingRule;
import ceasefire.model.Scenario;
import ceasefire.results.Metric;
import ceasefire.results.MetricKind;
import ceasefire.results.Metrics;
import ceasefire.results.TrialRecord;
import ceasefire.stats.Interval;
import ceasefire.stats.Mean;
import ceasefire.stats.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an experiment would take.
 *
 * @param name the experiment's
 * @param question what it asks
 * @param design the design's kind
 * @param extendable whether more points of it keep those that there are
 * @param points how many there are
 * @param replicates trials at each; about so many where a precision says when to stop
 * @param trials all of them
 * @param seed where chance starts
 * @param seeding how seeds follow from it
 * @param factors what is varied
 * @param threads how many trials would be played at a time
 * @param seconds how long it would take
 * @param trialsBytes the size of trials.csv
 * @param recorded how many trials have their weekly series recorded
 * @param seriesBytes the size of series.csv
 * @param pilot what the estimates rest on
 * @param widths the precision to expect at a point; empty where it is asked for
 * @param precision what is asked for, and what it may take; empty where trials are counted
 */
record Plan(
    String name,
    String question,
    String design,
    boolean extendable,
    int points,
    int replicates,
    long trials,
    long seed,
    String seeding,
    List<FactorLine> factors,
    int threads,
    double seconds,
    double trialsBytes,
    long recorded,
    double seriesBytes,
    Tried pilot,
    List<Width> widths,
    Optional<PlannedPrecision> precision) {
  private static final Set<String> MEANS =
      Set.of("incidents_small_arms", "deaths_host", "km2_lost", "episodes");

  /** A factor: its path, who sets it, and its levels in words. */
  record FactorLine(String path, String role, String levels) {}

  /** A pilot: trials that were played and that failed, at so many points. */
  record Tried(int points, int trials, int failed, double secondsPerTrial) {}

  /**
   * The half-width of an interval to expect.
   *
   * @param statistic share or mean
   * @param metric of which; empty for any share of one half
   * @param unit of the half-width
   * @param estimate the pilot's
   * @param halfWidth of the interval
   * @param confidence of the interval
   * @param n trials that it would rest on
   */
  record Width(
      String statistic,
      String metric,
      String unit,
      double estimate,
      double halfWidth,
      double confidence,
      int n) {}

  Plan {
    factors = List.copyOf(factors);
    widths = List.copyOf(widths);
  }

  /** Estimates from a pilot. */
  static Plan of(LoadedExperiment experiment, List<DesignPoint> points, Pilot pilot, int threads) {
    ExperimentParams how = experiment.experiment();
    StoppingRule rule = experiment.stopping();
    Optional<PlannedPrecision> precision = rule instanceof PrecisionRule asked
        ? Optional.of(PlannedPrecision.of(asked, pilot.trials()))
        : Optional.empty();
    int each = precision.map(PlannedPrecision::likely).orElse(rule.most());
    long trials = (long) points.size() * each;
    long recorded = (long) StrictMath.min(how.series(), each) * points.size();
    return new Plan(
        experiment.name(),
        experiment.base().value().about().question(),
        experiment.design().kind(),
        experiment.design().extendable(),
        points.size(),
        each,
        trials,
        how.seed(),
        how.seeding().text(),
        FactorCard.of(experiment.design(), Scenario.space()).stream()
            .map(card -> new FactorLine(card.name(), card.role().text(), card.levels()))
            .toList(),
        threads,
        trials * pilot.secondsPerTrial() / threads,
        trials * pilot.bytesPerTrial(),
        recorded,
        recorded * pilot.bytesPerSeries(),
        new Tried(
            StrictMath.min(Pilot.POINTS, points.size()),
            pilot.trials().size(),
            pilot.failed(),
            pilot.secondsPerTrial()),
        precision.isPresent() ? List.of() : widths(pilot.trials(), each),
        precision);
  }

  private static List<Width> widths(List<TrialRecord> played, int n) {
    List<Width> widths = new ArrayList<>();
    widths.add(share("", 1 / 2.0, n));
    if (played.isEmpty()) {
      return widths;
    }
    double collapsed = played.stream()
            .filter(trial -> !Double.isNaN(trial.values()[Metrics.ALL.indexOf(Metrics.W_DAY)]))
            .count()
        / (double) played.size();
    widths.add(share("no_collapse", 1 - collapsed, n));
    for (int m = 0; m < Metrics.ALL.size(); m++) {
      Metric metric = Metrics.ALL.get(m);
      int column = m;
      double[] values = played.stream()
          .mapToDouble(trial -> trial.values()[column])
          .filter(value -> !Double.isNaN(value))
          .toArray();
      if (MEANS.contains(metric.name())
          && metric.kind() != MetricKind.CATEGORY
          && values.length > 1) {
        widths.add(mean(metric, Mean.t(values, Interval.USUAL_CONFIDENCE), values.length, n));
      }
    }
    return widths;
  }

  private static Width share(String metric, double p, int n) {
    Interval interval =
        Proportion.wilson((int) StrictMath.rint(p * n), n, Interval.USUAL_CONFIDENCE);
    double half = (interval.high() - interval.low()) / 2;
    return new Width("share", metric, "", p, half, Interval.USUAL_CONFIDENCE, n);
  }

  /** The pilot's own interval, as much narrower as more trials make it. */
  private static Width mean(Metric metric, Interval interval, int tried, int n) {
    double half = (interval.high() - interval.estimate()) * Math.sqrt((double) tried / n);
    return new Width(
        "mean",
        metric.name(),
        metric.unit().text(),
        interval.estimate(),
        half,
        Interval.USUAL_CONFIDENCE,
        n);
  }

  /** Its unit as it stands behind a number. */
  static String after(Width width, String number) {
    return Metrics.ALL.stream()
        .filter(metric -> metric.name().equals(width.metric()))
        .findFirst()
        .map(metric -> metric.unit().after(number))
        .orElse(number);
  }
}
