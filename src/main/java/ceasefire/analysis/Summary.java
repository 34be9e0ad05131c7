package ceasefire.analysis;

import ceasefire.results.SummaryRow;
import ceasefire.stats.Interval;
import ceasefire.stats.KaplanMeier;
import ceasefire.stats.Mean;
import ceasefire.stats.Proportion;
import ceasefire.stats.Quantiles;
import ceasefire.stats.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The estimates of {@code summary.csv}, one metric after the other, by the metric's kind.
 *
 * <p>Failed trials are in no n. A label of which no trial was seen gets its Wilson interval and,
 * in a row of its own, the exact one-sided upper bound. A metric that applies to no trial gets no
 * row.
 */
public final class Summary {
  /** The days at which survival is reported, if the horizon is as far. */
  static final List<Integer> SURVIVAL_DAYS = List.of(365, 730, 1_826);

  /** The times to an event that end a ceasefire's calm or the ceasefire itself. */
  static final List<String> SURVIVAL_METRICS = List.of("v_day", "w_day");

  private static final String TO_COLLAPSE = "_to_w";

  /** What is told to the collapse but is no sum. */
  private static final List<String> NO_SUMS =
      List.of("foreign_troops_peak_to_w", "worst_rung_to_w");

  private static final double DAYS_PER_YEAR = 365.25;

  private final Ensemble ensemble;
  private final double confidence;
  private final List<SummaryRow> rows = new ArrayList<>();

  private Summary(Ensemble ensemble, double confidence) {
    this.ensemble = ensemble;
    this.confidence = confidence;
  }

  /** The rows of one design point, in the order of its responses. */
  public static List<SummaryRow> rows(Ensemble ensemble, double confidence) {
    var summary = new Summary(ensemble, confidence);
    ensemble.responses().forEach(summary::add);
    return List.copyOf(summary.rows);
  }

  private void add(Response response) {
    switch (response.kind()) {
      case CATEGORY -> addShares(response);
      case TIME_TO_EVENT -> addTimes(response);
      case EVENT -> addProportion(response);
      case COUNT, AMOUNT -> addAmount(response);
    }
  }

  private void addShares(Response response) {
    for (Share share : OutcomeShares.of(response, confidence).shares()) {
      addShare(response.name() + "_" + share.label(), share);
    }
  }

  private void addProportion(Response response) {
    int n = response.applicable().length;
    if (n > 0) {
      addShare(response.name(), Share.of(response.name(), response.count(1), n, confidence));
    }
  }

  private void addShare(String metric, Share share) {
    row(metric, "share", Double.NaN, share.interval(), share.events(), "wilson");
    if (share.noneSeen()) {
      double bound = Proportion.upperBound(share.n(), confidence);
      Interval atMost = new Interval(0, 0, bound, confidence, share.n());
      row(metric, "upper_bound", Double.NaN, atMost, 0, "exact");
    }
  }

  private void addTimes(Response response) {
    if (ensemble.ok() == 0) {
      return;
    }
    if (SURVIVAL_METRICS.contains(response.name())) {
      addSurvival(response);
    } else {
      addIncidence(response);
    }
  }

  /**
   * The cumulative incidence of an event that the end of a ceasefire may forestall. Nobody is lost from
   * sight before the horizon, so that it is the share of all trials that have seen the event by a day.
   */
  private void addIncidence(Response response) {
    double[] seen = response.applicable();
    for (int day : SURVIVAL_DAYS) {
      if (day <= ensemble.horizonDays()) {
        int events = (int) Arrays.stream(seen).filter(on -> on <= day).count();
        Interval share = Proportion.wilson(events, ensemble.ok(), confidence);
        row(response.name(), "cumulative_incidence", day, share, events, "wilson");
      }
    }
  }

  private void addSurvival(Response response) {
    KaplanMeier estimate = SurvivalCurve.estimate(response, ensemble.horizonDays());
    for (int day : SURVIVAL_DAYS) {
      if (day <= ensemble.horizonDays()) {
        Interval survival = estimate.survivalAt(day, confidence);
        int events = estimate.eventsBy(day);
        row(response.name(), "survival", day, survival, events, "km-loglog");
      }
    }
  }

  private void addAmount(Response response) {
    double[] values = response.applicable();
    if (values.length == 0) {
      return;
    }
    String name = response.name();
    String method = "order-statistics";
    row(name, "mean", Mean.t(values, confidence), "t");
    row(name, "q05", Quantiles.interval(values, 0.05, confidence), method);
    row(name, "median", Quantiles.interval(values, 0.5, confidence), method);
    row(name, "q95", Quantiles.interval(values, 0.95, confidence), method);
    if (name.endsWith(TO_COLLAPSE) && !NO_SUMS.contains(name)) {
      addPerYear(response);
    }
  }

  /** What is added up to the collapse is told per year of peace as well. */
  private void addPerYear(Response costs) {
    ensemble.response("peace_days").ifPresent(days -> {
      int[] both = IntStream.range(0, costs.trials())
          .filter(i -> !Double.isNaN(costs.value(i)) && !Double.isNaN(days.value(i)))
          .toArray();
      double[] cost = Arrays.stream(both).mapToDouble(costs::value).toArray();
      double[] years =
          Arrays.stream(both).mapToDouble(i -> days.value(i) / DAYS_PER_YEAR).toArray();
      row(costs.name(), "per_peace_year", Ratio.of(cost, years, confidence), "ratio");
    });
  }

  private void row(
      String metric,
      String statistic,
      double timeDays,
      Interval interval,
      double events,
      String method) {
    rows.add(new SummaryRow(
        ensemble.point(),
        metric,
        statistic,
        timeDays,
        interval.estimate(),
        interval.low(),
        interval.high(),
        interval.confidence(),
        interval.n(),
        events,
        method));
  }

  private void row(String metric, String statistic, Interval interval, String method) {
    row(metric, statistic, Double.NaN, interval, Double.NaN, method);
  }
}
