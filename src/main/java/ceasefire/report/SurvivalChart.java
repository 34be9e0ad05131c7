package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.SurvivalCurve;
import ceasefire.analysis.TimeScale;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
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
    for (SurvivalCurve curve : List.of(answer.calm(), answer.ceasefire())) {
      curves.addSeries(series(curve.name(), curve, scale));
    }
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    plot.setDataset(curves);
    plot.setRenderer(StepBands.renderer(BAND_ALPHA, HUES));
    plot.setDataset(1, edges(curves));
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

  /** The steps of a curve with its band, in percent. */
  static YIntervalSeries series(String name, SurvivalCurve curve, TimeScale scale) {
    return StepBands.series(
        name, curve.steps(), SurvivalCurve.Step::day, SurvivalCurve.Step::survival, scale);
  }

  /** The lower and upper edges of the bands, which tell overlapping bands apart. */
  private static XYSeriesCollection edges(YIntervalSeriesCollection curves) {
    var edges = new XYSeriesCollection();
    for (int s = 0; s < curves.getSeriesCount(); s++) {
      YIntervalSeries curve = curves.getSeries(s);
      edges.addSeries(edge("low", curve, curve::getYLowValue));
      edges.addSeries(edge("high", curve, curve::getYHighValue));
    }
    return edges;
  }

  private static XYSeries edge(String name, YIntervalSeries curve, IntToDoubleFunction end) {
    var edge = new XYSeries(curve.getKey() + " " + name, false, true);
    for (int i = 0; i < curve.getItemCount(); i++) {
      edge.add(curve.getX(i), end.applyAsDouble(i));
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
}
