package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.SurvivalCurve;
import ceasefire.analysis.TimeScale;
import ceasefire.stats.Interval;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** How long ceasefires last: Kaplan-Meier curves of V and W, their bands, and trials at risk. */
final class SurvivalChart {
  private static final float BAND_ALPHA = 0.45f;
  private static final List<Hue> HUES = List.of(Hue.BLUE, Hue.VERMILLION);

  private SurvivalChart() {}

  static JFreeChart of(Answer answer) {
    String title = "How long the ceasefire holds";
    String level = Figures.roundPercent(answer.subject().confidence());
    if (answer.ceasefire().n() == 0) {
      return ChartStyle.empty(
          title, Caption.of(answer, ""), "No trial was finished: no survival to draw", List.of());
    }
    Caption caption = Caption.of(
        answer,
        "pointwise " + level
            + " % confidence bands (Kaplan-Meier, log-log; exact while all or none hold)");
    TimeScale scale = answer.timeScale();
    var time = new AtRiskAxis(scale);
    time.row("V", answer.calm());
    time.row("W", answer.ceasefire());
    var share = ChartStyle.axis(new NumberAxis(), "Trials still holding (%)");
    // A little more than 0 to 100, so that lines at either end are seen whole.
    share.setRange(-1.5, 101.5);
    share.setTickUnit(new NumberTickUnit(20, NumberFormat.getIntegerInstance(Locale.ROOT)));
    XYPlot plot = ChartStyle.plot(time, share);
    var curves = new YIntervalSeriesCollection();
    curves.addSeries(series(answer.calm(), scale));
    curves.addSeries(series(answer.ceasefire(), scale));
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    plot.setDataset(curves);
    plot.setRenderer(renderer());
    plot.setDataset(1, edges(answer, scale));
    plot.setRenderer(1, edgeRenderer());
    var legend = new LegendItemCollection();
    legend.add(ChartStyle.lineItem(inWords(answer.calm(), answer), Hue.BLUE));
    legend.add(ChartStyle.lineItem(inWords(answer.ceasefire(), answer), Hue.VERMILLION));
    return ChartStyle.chart(title, caption, legend, plot, List.of(ChartStyle.chanceOnly("Bands")));
  }

  private static String inWords(SurvivalCurve curve, Answer answer) {
    return curve.name() + ": " + Figures.survival(curve.last()) + " after "
        + TimeScale.words(answer.subject().horizonDays());
  }

  private static YIntervalSeries series(SurvivalCurve curve, TimeScale scale) {
    return series(curve.name(), curve, scale);
  }

  /** The steps of a curve with its band, in percent. */
  static YIntervalSeries series(String name, SurvivalCurve curve, TimeScale scale) {
    var series = new YIntervalSeries(name, false, true);
    Interval before = curve.steps().get(0).survival();
    for (SurvivalCurve.Step step : curve.steps()) {
      double x = scale.position(step.day());
      add(series, x, before);
      add(series, x, step.survival());
      before = step.survival();
    }
    return series;
  }

  private static void add(YIntervalSeries series, double x, Interval survival) {
    series.add(x, 100 * survival.estimate(), 100 * survival.low(), 100 * survival.high());
  }

  /** The lower and upper edges of the bands, which tell overlapping bands apart. */
  private static XYSeriesCollection edges(Answer answer, TimeScale scale) {
    var edges = new XYSeriesCollection();
    for (SurvivalCurve curve : List.of(answer.calm(), answer.ceasefire())) {
      edges.addSeries(edge(curve, scale, "low", Interval::low));
      edges.addSeries(edge(curve, scale, "high", Interval::high));
    }
    return edges;
  }

  private static XYSeries edge(
      SurvivalCurve curve, TimeScale scale, String name, ToDoubleFunction<Interval> value) {
    var edge = new XYSeries(curve.name() + " " + name, false, true);
    Interval before = curve.steps().get(0).survival();
    for (SurvivalCurve.Step step : curve.steps()) {
      double x = scale.position(step.day());
      edge.add(x, 100 * value.applyAsDouble(before));
      edge.add(x, 100 * value.applyAsDouble(step.survival()));
      before = step.survival();
    }
    return edge;
  }

  private static XYLineAndShapeRenderer edgeRenderer() {
    var renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    for (int i = 0; i < 2 * HUES.size(); i++) {
      renderer.setSeriesPaint(i, HUES.get(i / 2).middle());
      renderer.setSeriesStroke(i, ChartStyle.HAIRLINE);
    }
    return renderer;
  }

  private static DeviationRenderer renderer() {
    var renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(BAND_ALPHA);
    for (int i = 0; i < HUES.size(); i++) {
      renderer.setSeriesPaint(i, HUES.get(i).line());
      renderer.setSeriesFillPaint(i, HUES.get(i).middle());
      renderer.setSeriesStroke(i, HUES.get(i).stroke());
    }
    return renderer;
  }
}
