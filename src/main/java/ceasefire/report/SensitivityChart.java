package ceasefire.report;

import ceasefire.analysis.ResponseMeasure;
import ceasefire.design.Measure;
import ceasefire.design.Sensitivity;
import ceasefire.stats.Interval;
import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;

/** What responses hang on: a scatter of elementary effects, rows of dots for other measures. */
final class SensitivityChart {
  static final int MOST_FACTORS = 20;

  private static final int MOST_TICKS = 8;
  private static final double MARGIN = 0.06;
  private static final BasicStroke THIN = new BasicStroke(1.4f);

  private SensitivityChart() {}

  /** A chart for each response, by its name. */
  static Map<String, JFreeChart> all(Findings.OfSensitivity findings) {
    Map<String, JFreeChart> charts = new LinkedHashMap<>();
    var caption = new Caption(findings.title(), findings.trials());
    findings
        .found()
        .forEach((response, sensitivity) ->
            charts.put(response.name(), of(caption, response, sensitivity)));
    return charts;
  }

  private static JFreeChart of(Caption caption, ResponseMeasure response, Sensitivity found) {
    String title = "What it hangs on: "
        + response.meaning().substring(0, 1).toLowerCase(Locale.ROOT)
        + shortened(response.meaning()).substring(1);
    Caption rest = new Caption(
        caption.scenario(),
        caption.trials() + "; " + Figures.count(found.used()) + " "
            + found.method().groups()
            + (found.dropped() == 0 ? "" : ", " + Figures.count(found.dropped()) + " left out"));
    if (found.isSilent() || found.only().isPresent()) {
      return ChartStyle.empty(
          title,
          rest,
          found.only().isPresent()
              ? "The response never varies: it is "
                  + SensitivityText.figure(found.only().getAsDouble()) + " at every point"
              : "The response does not vary beyond the luck of trials",
          List.of());
    }
    List<String> notes = new ArrayList<>();
    notes.add("Metric: " + response.name() + ".");
    found
        .index("", Measure.R_SQUARED)
        .ifPresent(r -> notes.add(
            "All factors together explain " + Figures.roundPercent(r.estimate()) + " % of ranks."));
    if (found.method() == Sensitivity.Method.VARIANCE && !withinAll(found)) {
      notes.add("Shares below 0 or above 1 are chance: more base rows or trials narrow them.");
    }
    notes.add(ChartStyle.chanceOnly("95 % bootstrap intervals"));
    return found.method() == Sensitivity.Method.ELEMENTARY_EFFECTS
        ? EffectsChart.of(title, rest, response, found, notes)
        : rows(title, rest, found, notes);
  }

  private static String shortened(String text) {
    return text.length() <= 110 ? text : text.substring(0, 107) + "...";
  }

  private static JFreeChart rows(
      String title, Caption caption, Sensitivity found, List<String> notes) {
    List<String> factors = found.ranked().stream().limit(MOST_FACTORS).toList();
    boolean variance = found.method() == Sensitivity.Method.VARIANCE;
    List<IntervalRows.Marks> marks = variance
        ? List.of(
            marks(found, factors, Measure.TOTAL_ORDER, "total order: with interactions", true),
            marks(found, factors, Measure.FIRST_ORDER, "first order: the factor alone", false))
        : List.of(marks(
            found,
            factors,
            Measure.RANK_COEFFICIENT,
            "standardised rank regression coefficient",
            true));
    var axis = ChartStyle.axis(
        new NumberAxis(), variance ? "Share of the variance between points" : "Coefficient");
    axis.setRange(low(marks, variance), high(marks));
    ChartStyle.roundTicks(axis, MOST_TICKS);
    XYPlot plot = IntervalRows.plot(axis, IntervalRows.names(SweepText.shortNames(factors)), marks);
    plot.addDomainMarker(new ValueMarker(0, ChartStyle.RULE, THIN));
    var legend = new LegendItemCollection();
    marks.forEach(mark -> legend.add(IntervalRows.item(mark)));
    return ChartStyle.chart(title, caption, legend, plot, notes);
  }

  /** Whether all shares of the variance are ones that can be, their intervals included. */
  private static boolean withinAll(Sensitivity found) {
    return found.indices().stream()
        .filter(index ->
            index.measure() == Measure.TOTAL_ORDER || index.measure() == Measure.FIRST_ORDER)
        .map(Sensitivity.Index::interval)
        .allMatch(i -> !(i.low() < 0) && !(i.high() > 1));
  }

  private static IntervalRows.Marks marks(
      Sensitivity found, List<String> factors, Measure measure, String name, boolean filled) {
    List<Optional<Interval>> values =
        factors.stream().map(factor -> found.index(factor, measure)).toList();
    return new IntervalRows.Marks(name, filled ? Hue.BLUE : Hue.VERMILLION, filled, values);
  }

  private static double low(List<IntervalRows.Marks> marks, boolean variance) {
    double low =
        ends(marks).mapToDouble(Interval::low).filter(Double::isFinite).min().orElse(0);
    return StrictMath.min(variance ? 0 : -0.2, low) - MARGIN;
  }

  private static double high(List<IntervalRows.Marks> marks) {
    double high =
        ends(marks).mapToDouble(Interval::high).filter(Double::isFinite).max().orElse(1);
    return StrictMath.max(0.2, high) + MARGIN;
  }

  private static Stream<Interval> ends(List<IntervalRows.Marks> marks) {
    return marks.stream().flatMap(mark -> mark.values().stream()).flatMap(Optional::stream);
  }
}
