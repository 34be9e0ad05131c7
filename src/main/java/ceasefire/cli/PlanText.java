package ceasefire.cli;

import ceasefire.design.DesignPoint;
import ceasefire.design.FactorCard;
import ceasefire.engine.ExperimentParams;
import ceasefire.engine.LoadedExperiment;
import ceasefire.engine.Pilot;
import ceasefire.engine.PrecisionRule;
import ceasefire.engine.StoppingRule;
import ceasefire.model.Scenario;
import ceasefire.param.DecimalText;
import ceasefire.results.Metric;
import ceasefire.results.MetricKind;
import ceasefire.results.Metrics;
import ceasefire.results.TrialRecord;
import ceasefire.stats.Interval;
import ceasefire.stats.Mean;
import ceasefire.stats.Proportion;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words the plan of an experiment. */
final class PlanText {
  private static final double CONFIDENCE = 0.95;
  private static final double MINUTE = 60;
  private static final double HOUR = 3_600;
  private static final double DAY = 86_400;
  private static final double STEP = 1_000;
  private static final String UNITS = "kMGTP";
  private static final Set<String> MEANS =
      Set.of("incidents_small_arms", "deaths_host", "km2_lost", "episodes");

  private final LoadedExperiment experiment;
  private final List<DesignPoint> points;
  private final Pilot pilot;
  private final int threads;
  private final StringBuilder text = new StringBuilder();

  private PlanText(
      LoadedExperiment experiment, List<DesignPoint> points, Pilot pilot, int threads) {
    this.experiment = experiment;
    this.points = points;
    this.pilot = pilot;
    this.threads = threads;
  }

  /** The plan, in lines. */
  static String of(
      LoadedExperiment experiment, List<DesignPoint> points, Pilot pilot, int threads) {
    return new PlanText(experiment, points, pilot, threads).text();
  }

  private String text() {
    ExperimentParams how = experiment.experiment();
    StoppingRule rule = experiment.stopping();
    int each = rule instanceof PrecisionRule precision
        ? PlannedPrecision.likely(precision, pilot.trials())
        : rule.most();
    long trials = (long) points.size() * each;
    line(
        "Experiment",
        experiment.name() + ": " + experiment.base().value().about().question());
    line(
        "Design",
        experiment.design().kind() + ", "
            + (experiment.design().extendable()
                ? "more points of it keep those that there are"
                : "another number of points is another sample"));
    line("Points", Words.grouped(points.size()));
    line(
        "Trials",
        trials(rule, trials, each) + ", seed " + how.seed() + ", seeding "
            + how.seeding().text());
    factors();
    double seconds = trials * pilot.secondsPerTrial() / threads;
    line(
        "Time",
        "about " + duration(seconds) + " on " + threads
            + (threads == 1 ? " thread" : " threads") + ": an estimate from "
            + Words.grouped(pilot.trials().size()) + " trials on one thread");
    line(
        "Disk",
        "about " + bytes(trials * pilot.bytesPerTrial()) + " for trials" + series(how, each)
            + ", as CSV");
    if (pilot.failed() > 0) {
      line("Failures", pilot.failed() + " of the pilot's trials failed");
    }
    if (rule instanceof PrecisionRule precision) {
      String title = "Precision";
      for (String words : PlannedPrecision.lines(precision, pilot.trials())) {
        line(title, words);
        title = "";
      }
    } else {
      widths(each);
    }
    text.append("Nothing was written.\n");
    return text.toString();
  }

  private static String trials(StoppingRule rule, long trials, int each) {
    return rule.targets().isEmpty()
        ? Words.grouped(trials) + " (" + Words.grouped(each) + " at each point)"
        : "about " + Words.grouped(trials) + " (about " + Words.grouped(each) + " at each point, "
            + Words.grouped(rule.most()) + " at most)";
  }

  private String series(ExperimentParams how, int each) {
    long recorded = (long) StrictMath.min(how.series(), each) * points.size();
    return recorded == 0
        ? ""
        : " and " + bytes(recorded * pilot.bytesPerSeries()) + " for weekly series";
  }

  private void factors() {
    List<FactorCard> cards = FactorCard.of(experiment.design(), Scenario.space());
    int name = cards.stream().mapToInt(card -> card.name().length()).max().orElse(0);
    String title = "Factors";
    for (FactorCard card : cards) {
      String row = "%-" + name + "s  %-14s  %s";
      line(title, String.format(Locale.ROOT, row, card.name(), card.role().text(), card.levels()));
      title = "";
    }
  }

  /** What intervals of 95 % could be expected at each point. */
  private void widths(int n) {
    line(
        "Precision",
        "half-widths of 95 % intervals at a point with " + Words.grouped(n)
            + " trials, from the pilot over " + Math.min(Pilot.POINTS, points.size()) + " points:");
    line("", "share of one half: " + share(0.5, n));
    List<TrialRecord> played = pilot.trials();
    if (played.isEmpty()) {
      return;
    }
    double collapsed = played.stream()
            .filter(trial -> !Double.isNaN(trial.values()[Metrics.ALL.indexOf(Metrics.W_DAY)]))
            .count()
        / (double) played.size();
    line(
        "",
        "share of ceasefires that hold, at the pilot's " + rounded(1 - collapsed, 2) + ": "
            + share(1 - collapsed, n));
    for (int m = 0; m < Metrics.ALL.size(); m++) {
      Metric metric = Metrics.ALL.get(m);
      if (MEANS.contains(metric.name()) && metric.kind() != MetricKind.CATEGORY) {
        mean(metric, m, n);
      }
    }
  }

  private void mean(Metric metric, int column, int n) {
    double[] values = pilot.trials().stream()
        .mapToDouble(trial -> trial.values()[column])
        .filter(value -> !Double.isNaN(value))
        .toArray();
    if (values.length > 1) {
      Interval interval = Mean.t(values, CONFIDENCE);
      double half = (interval.high() - interval.estimate()) * Math.sqrt((double) values.length / n);
      line(
          "",
          "mean of " + metric.name() + ", the pilot's " + rounded(interval.estimate(), 2) + ": "
              + metric.unit().after(rounded(half, 2)));
    }
  }

  private static String share(double p, int n) {
    Interval interval = Proportion.wilson((int) StrictMath.rint(p * n), n, CONFIDENCE);
    return rounded((interval.high() - interval.low()) / 2, 2);
  }

  private void line(String title, String words) {
    text.append(String.format(Locale.ROOT, "%-12s%s", title, words).stripTrailing())
        .append('\n');
  }

  private static String rounded(double value, int digits) {
    return DecimalText.of(new BigDecimal(value, new MathContext(digits)).doubleValue());
  }

  private static String duration(double seconds) {
    if (seconds < MINUTE) {
      return Math.max(1, Math.round(seconds)) + " s";
    }
    if (seconds < HOUR) {
      return Math.round(seconds / MINUTE) + " min";
    }
    return seconds < 2 * DAY ? rounded(seconds / HOUR, 2) + " h" : rounded(seconds / DAY, 2) + " d";
  }

  private static String bytes(double bytes) {
    int unit = -1;
    double value = bytes;
    while (value >= STEP && unit + 1 < UNITS.length()) {
      value /= STEP;
      unit++;
    }
    return rounded(value, 2) + " " + (unit < 0 ? "" : UNITS.substring(unit, unit + 1)) + "B";
  }
}
