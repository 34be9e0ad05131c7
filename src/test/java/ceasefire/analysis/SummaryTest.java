package ceasefire.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.results.MetricKind;
import ceasefire.results.SummaryRow;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static final double NONE = Double.NaN;

  private static List<SummaryRow> rows(int horizonDays, int n, Response... responses) {
    var failures = new TreeMap<>(Map.of("timeout", 5));
    return Summary.rows(new Ensemble(0xabcL, horizonDays, n, failures, List.of(responses)), 0.95);
  }

  private static SummaryRow row(
      String metric,
      String statistic,
      double day,
      double estimate,
      double low,
      double high,
      double n,
      double events,
      String method) {
    return new SummaryRow(
        0xabcL, metric, statistic, day, estimate, low, high, 0.95, n, events, method);
  }

  private static void assertRow(SummaryRow row, SummaryRow expected) {
    assertThat(row)
        .usingRecursiveComparison()
        .withComparatorForType(
            (a, b) -> Double.compare(a, b) == 0 || Math.abs(a - b) < 1e-4 ? 0 : 1, Double.class)
        .isEqualTo(expected);
  }

  /** Wilson: 2 of 4 is 0.1500 to 0.8500; 0 of 4 reaches z^2/(4 + z^2) = 0.4899. */
  @Test
  void outcomesHaveSharesAndABoundWhereNoneWasSeen() {
    var outcome = new Response(
        "outcome", MetricKind.CATEGORY, List.of("held", "frozen", "seized"), 0, 1, 0, 1);

    List<SummaryRow> rows = rows(1_826, 4, outcome);

    assertThat(rows).hasSize(4);
    assertRow(rows.get(0), row("outcome_held", "share", NONE, 0.5, 0.1500, 0.8500, 4, 2, "wilson"));
    assertRow(
        rows.get(1), row("outcome_frozen", "share", NONE, 0.5, 0.1500, 0.8500, 4, 2, "wilson"));
    assertRow(rows.get(2), row("outcome_seized", "share", NONE, 0, 0, 0.4899, 4, 0, "wilson"));
    // 1 - 0.05^(1/4)
    assertRow(rows.get(3), row("outcome_seized", "upper_bound", NONE, 0, 0, 0.5271, 4, 0, "exact"));
  }

  /** One of two gone on day 400: S = 1/2, and log-log bounds 0.5^exp(+-1.96 sqrt(1/2)/ln 2). */
  @Test
  void survivalIsReportedUpToTheHorizon() {
    var w = new Response("w_day", MetricKind.TIME_TO_EVENT, 400, NONE);

    List<SummaryRow> rows = rows(1_000, 2, w);

    assertThat(rows).hasSize(2);
    // Nobody of two lost by day 365: above 0.05^(1/2).
    assertRow(rows.get(0), row("w_day", "survival", 365, 1, 0.2236, 1, 2, 0, "km-loglog"));
    double factor = Math.exp(1.959964 * Math.sqrt(0.5) / Math.log(2));
    assertRow(
        rows.get(1),
        row(
            "w_day",
            "survival",
            730,
            0.5,
            Math.pow(0.5, factor),
            Math.pow(0.5, 1 / factor),
            2,
            1,
            "km-loglog"));
    assertThat(rows(1_826, 2, w))
        .extracting(SummaryRow::timeDays)
        .containsExactly(365.0, 730.0, 1_826.0);
    assertThat(rows(30, 2, w)).isEmpty();
  }

  /**
   * One settled on day 365 and one on day 900, two never: 1, 1 and 2 of 4. Wilson: 1 of 4 is 0.0456 to
   * 0.6994, 2 of 4 is 0.1500 to 0.8500.
   */
  @Test
  void timesToAnEventThatTheEndMayForestallHaveACumulativeIncidence() {
    var settled = new Response("settlement_day", MetricKind.TIME_TO_EVENT, 365, NONE, 900, NONE);

    List<SummaryRow> rows = rows(1_826, 4, settled);

    String statistic = "cumulative_incidence";
    assertThat(rows).hasSize(3);
    assertRow(
        rows.get(0), row("settlement_day", statistic, 365, 0.25, 0.0456, 0.6994, 4, 1, "wilson"));
    assertRow(
        rows.get(1), row("settlement_day", statistic, 730, 0.25, 0.0456, 0.6994, 4, 1, "wilson"));
    assertRow(
        rows.get(2), row("settlement_day", statistic, 1_826, 0.5, 0.15, 0.85, 4, 2, "wilson"));
    assertThat(rows(400, 4, settled)).hasSize(1);
    assertThat(rows(1_826, 0, new Response("settlement_day", MetricKind.TIME_TO_EVENT)))
        .isEmpty();
  }

  /** 1, 2, 3: mean 2, s = 1, t(0.975, 2) = 4.3027, half width 4.3027/sqrt(3) = 2.4841. */
  @Test
  void amountsHaveAMeanAndQuantilesOverTheTrialsTheyApplyTo() {
    List<SummaryRow> rows =
        rows(1_826, 4, new Response("km2_lost", MetricKind.AMOUNT, 3, NONE, 1, 2));

    assertThat(rows)
        .extracting(SummaryRow::statistic)
        .containsExactly("mean", "q05", "median", "q95");
    assertRow(rows.get(0), row("km2_lost", "mean", NONE, 2, 2 - 2.4841, 2 + 2.4841, 3, NONE, "t"));
    assertThat(rows.get(1).estimate()).isEqualTo(1.1, within(1e-9));
    assertThat(rows.get(2).estimate()).isEqualTo(2);
    assertThat(rows.get(3).estimate()).isEqualTo(2.9, within(1e-9));
    assertThat(rows.subList(1, 4)).allSatisfy(row -> {
      assertThat(row.method()).isEqualTo("order-statistics");
      assertThat(row.n()).isEqualTo(3);
      assertThat(row.events()).isNaN();
    });
  }

  /** 3 deaths in 1 year and 1 in 3 years: 4 in 4 years of peace, one a year; the peak is no sum. */
  @Test
  void whatIsAddedUpToTheCollapseIsToldPerYearOfPeace() {
    List<SummaryRow> rows = rows(
        1_826,
        3,
        new Response("deaths_host_to_w", MetricKind.COUNT, 3, 1, NONE),
        new Response("foreign_troops_peak_to_w", MetricKind.AMOUNT, 3, 1, 2),
        new Response("worst_rung_to_w", MetricKind.COUNT, 3, 1, 2),
        new Response("peace_days", MetricKind.AMOUNT, 365.25, 3 * 365.25, 1));

    SummaryRow perYear = rows.get(4);
    assertThat(perYear.metric()).isEqualTo("deaths_host_to_w");
    assertThat(perYear.statistic()).isEqualTo("per_peace_year");
    assertThat(perYear.estimate()).isEqualTo(1, within(1e-12));
    // Residuals 2 and -2: error sqrt(8 / 2) / 2 = 1, times t(0.975, 1) = 12.7062.
    assertThat(perYear.high()).isEqualTo(13.7062, within(1e-4));
    assertThat(perYear.n()).isEqualTo(2);
    assertThat(rows).filteredOn(row -> row.statistic().equals("per_peace_year")).hasSize(1);
  }

  @Test
  void eventsHaveAProportion() {
    List<SummaryRow> rows =
        rows(1_826, 5, new Response("agreed", MetricKind.EVENT, 1, 0, 1, NONE, 0));

    assertThat(rows).hasSize(1);
    assertRow(rows.get(0), row("agreed", "share", NONE, 0.5, 0.1500, 0.8500, 4, 2, "wilson"));
  }

  @Test
  void whatAppliesToNoTrialHasNoRow() {
    assertThat(rows(
            1_826,
            2,
            new Response("strikes", MetricKind.COUNT, NONE, NONE),
            new Response("agreed", MetricKind.EVENT, NONE, NONE)))
        .isEmpty();
    assertThat(rows(
            1_826,
            0,
            new Response("w_day", MetricKind.TIME_TO_EVENT),
            new Response("outcome", MetricKind.CATEGORY, List.of("held"))))
        .isEmpty();
  }
}
