package ceasefire.report;

import static j2html.TagCreator.p;

import ceasefire.analysis.IncidenceCurve;
import ceasefire.analysis.Incidences;
import ceasefire.analysis.Share;
import ceasefire.analysis.Yardstick;
import ceasefire.design.Sensitivity;
import ceasefire.results.SummaryRow;
import ceasefire.stats.Interval;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;

/** The sections about the points of a sweep. */
final class SweepSections {
  private static final Map<String, String> TITLES = Map.of(
      "points", "What holds, point by point",
      "lines", "What holds, along the factors",
      "panels", "What holds, factor by factor");

  private static final List<String> COST_METRICS = List.of(
      "foreign_troops_peak_to_w",
      "brigade_days_deployed_to_w",
      "brigade_days_missing_to_w",
      "home_gap_brigade_days_to_w",
      "deaths_host",
      "deaths_challenger",
      "deaths_foreign",
      "km2_lost");
  private final ReportContent content;
  private final Swept swept;

  private SweepSections(ReportContent content, Swept swept) {
    this.content = content;
    this.swept = swept;
  }

  static List<Section> of(ReportContent content, Swept swept) {
    var sections = new SweepSections(content, swept);
    List<Section> all = new ArrayList<>(
        List.of(sections.answer(), sections.outcomes(), sections.failing(), sections.costs()));
    all.add(sections.hangsOn());
    return all;
  }

  private boolean played() {
    return swept.rows().stream().anyMatch(row -> row.answer().ok() > 0);
  }

  private Section answer() {
    List<DomContent> parts = ReportSections.opening(content, SweepWords.answer(swept));
    if (played()) {
      Numbers points = points();
      for (Chart chart : Charts.of(swept.points())) {
        Figure figure =
            Figure.of(chart.name(), chart.drawing(), SweepWords.alternative(swept), points);
        if (chart.name().equals("points")) {
          figure = figure.narrow(PointsChart.stacked(swept.points()));
        }
        parts.add(FigureHtml.of(figure.titled(TITLES.getOrDefault(chart.name(), chart.title()))));
      }
      if (swept.extremes().isPresent()) {
        parts.add(
            p("Of many points the best and the worst look further apart than they are, as luck"
                + " has its part in both."));
      }
      swept
          .extremes()
          .ifPresent(comparison -> new ComparisonFigures(comparison)
              .survival("survival-collapse", Yardstick.NO_COLLAPSE).stream()
                  .map(figure ->
                      FigureHtml.of(figure.titled("The best and the worst point: no collapse (W)")))
                  .forEach(parts::add));
    }
    return new Section("answer", "The answer", parts);
  }

  /** A row for each point with its three shares. */
  private Numbers points() {
    List<String> header = new ArrayList<>(List.of("point"));
    header.addAll(swept.factors());
    header.addAll(List.of("trials", "failed"));
    for (Answered answered : Answered.values()) {
      header.addAll(List.of(answered.text() + ", %", "low", "high"));
    }
    List<List<String>> rows = new ArrayList<>();
    for (SweepText.Row row : swept.rows()) {
      List<String> cells = key(row);
      cells.add(Numbers.cell(row.answer().ok()));
      cells.add(Numbers.cell(row.answer().failed()));
      for (Answered answered : Answered.values()) {
        Optional<Interval> share = answered.of(row);
        cells.addAll(share
            .map(i -> RunFigures.numbers(i.estimate(), i.low(), i.high()))
            .orElse(List.of("", "", "")));
      }
      rows.add(cells);
    }
    return new Numbers("The design points", header, rows);
  }

  private static List<String> key(SweepText.Row row) {
    List<String> cells = new ArrayList<>();
    cells.add(HexFormat.of().toHexDigits(row.answer().point()));
    cells.addAll(row.levels());
    return cells;
  }

  private Section outcomes() {
    return new Section(
        "how-it-ended",
        "How it ended",
        estimates(
            "outcomes-by-point",
            "Share of trials with each outcome, %",
            SweepSections::isOutcome,
            SweepSections::share));
  }

  private static boolean isOutcome(SummaryRow row) {
    return row.metric().startsWith("outcome_") && row.statistic().equals("share");
  }

  private static boolean isCost(SummaryRow row) {
    return COST_METRICS.contains(row.metric()) && row.statistic().equals("median");
  }

  /** A share in percent, or the bound where no trial had it. */
  private static String share(SummaryRow row) {
    Share share = Share.of(row.metric(), (int) row.events(), (int) row.n(), row.confidence());
    return share.noneSeen()
        ? "below " + Figures.percent(share.boundIfNoneSeen())
        : Figures.percent(row.estimate());
  }

  private Section costs() {
    List<DomContent> parts = new ArrayList<>();
    parts.add(p("Medians over the trials of each point; the file has their "
        + Figures.roundPercent(swept.points().confidence()) + " % intervals."));
    parts.addAll(estimates(
        "costs-by-point",
        "Median of each cost",
        SweepSections::isCost,
        row -> Figures.amount(row.estimate())));
    return new Section("costs", "What it takes and costs", parts);
  }

  /** Estimates of summary.csv, a row a point, a column a metric; the best and the worst points. */
  private List<DomContent> estimates(
      String id, String title, Predicate<SummaryRow> wanted, Function<SummaryRow, String> words) {
    Set<String> metrics = new LinkedHashSet<>();
    List<List<String>> digits = new ArrayList<>();
    for (SweepText.Row point : swept.rows()) {
      point.answer().summary().stream().filter(wanted).forEach(row -> {
        metrics.add(row.metric());
        List<String> cells = key(point);
        cells.add(row.metric());
        cells.addAll(
            RunFigures.numbers(row.estimate(), row.low(), row.high(), row.confidence(), row.n()));
        digits.add(cells);
      });
    }
    if (digits.isEmpty()) {
      return List.of(p("No trial was finished: there is nothing to tell."));
    }
    List<List<String>> rows = new ArrayList<>();
    for (SweepText.Row point : SweepWords.bestAndWorst(swept.rows())) {
      List<String> row = new ArrayList<>(List.of(SweepWords.levels(swept, point)));
      for (String metric : metrics) {
        row.add(point.answer().summary().stream()
            .filter(each -> wanted.test(each) && each.metric().equals(metric))
            .map(words)
            .findFirst()
            .orElse(""));
      }
      rows.add(row);
    }
    List<String> header = new ArrayList<>(List.of("point"));
    metrics.forEach(metric -> header.add(
        AnswerText.name(metric.replaceFirst("^outcome_", "").replaceFirst("_to_w$", ""))));
    List<String> all = new ArrayList<>(List.of("point"));
    all.addAll(swept.factors());
    all.addAll(List.of("metric", "estimate", "low", "high", "confidence", "n"));
    boolean some = rows.size() < swept.rows().size();
    return List.of(
        TableHtml.scrolling(
            title + (some ? ", at the best and the worst points" : ""), header, rows),
        TableHtml.saved(
            some ? "All " + Figures.count(swept.rows().size()) + " points: " : TableHtml.ALL_DIGITS,
            id,
            new Numbers(title, all, digits)));
  }

  private Section failing() {
    List<DomContent> parts = new ArrayList<>();
    Incidences found = swept.incidences();
    List<IncidenceCurve> causes = found.seenCauses();
    if (causes.isEmpty()) {
      parts.add(p(
          found.causes().isEmpty()
              ? "The results do not tell what ended the ceasefires."
              : "No ceasefire collapsed at any point."));
    } else {
      parts.add(p("Of " + Figures.trials(causes.get(0).n()) + " at all points together, "
          + Figures.count(found.collapses()) + " collapsed: "
          + causes.stream()
              .map(curve -> CollapseWords.cause(curve.label()) + " "
                  + Figures.percent(curve.last().estimate()) + " %")
              .collect(Collectors.joining(", "))
          + ". The points are a design, not a sample of the world: the shares weigh each by its"
          + " trials."));
      parts.addAll(TableHtml.of(
          "causes",
          new Numbers(
              "Causes of collapse, all points together",
              RunFigures.header("cause", "collapses", "of trials", "median day"),
              causes.stream()
                  .map(curve -> RunFigures.row(
                      List.of(
                          curve.label(),
                          Numbers.cell(curve.events()),
                          Numbers.cell(curve.n()),
                          Numbers.cell(curve.medianDay())),
                      curve.last()))
                  .toList())));
    }
    return new Section("when-and-why", "When and why ceasefires fail", parts);
  }

  private Section hangsOn() {
    List<DomContent> parts = new ArrayList<>();
    if (swept.hangsOn().isEmpty()) {
      parts.add(p("This design does not tell what the answer hangs on: " + swept.unfit() + "."));
    }
    Map<String, JFreeChart> charts = SensitivityChart.all(new Findings.OfSensitivity(
        swept.points().title(), swept.points().trials(), swept.hangsOn()));
    swept.hangsOn().forEach((response, found) -> {
      Figure figure = Figure.of(
          "hangs-on-" + response.name().replace('_', '-'),
          Objects.requireNonNull(charts.get(response.name())),
          SweepWords.alternative(found),
          numbers(found));
      parts.add(
          FigureHtml.of(figure.titled(response.meaning().substring(0, 1).toUpperCase(Locale.ROOT)
              + response.meaning().substring(1))));
    });
    return new Section("hangs-on", "What the answer hangs on", parts);
  }

  private static Numbers numbers(Sensitivity found) {
    return new Numbers(
        "What the response hangs on",
        List.of("factor", "measure", "estimate", "low", "high", "confidence"),
        found.indices().stream()
            .map(index ->
                RunFigures.row(List.of(index.factor(), index.measure().text()), index.interval()))
            .toList());
  }
}
