package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.SurvivalCurve;
import ceasefire.analysis.TimeScale;
import ceasefire.stats.Interval;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** How long ceasefires last: Kaplan-Meier curves of V and W, their bands, and trials at risk. */
final class SurvivalChart {
  private static final float BAND_ALPHA = 0.45f;

  private SurvivalChart() {}

  static JFreeChart of(Answer answer) {
    String title = "How long the ceasefire holds";
    String level = Figures.roundPercent(answer.subject().confidence());
    Caption caption = Caption.of(answer, level + " % confidence bands (Kaplan-Meier, log-log)");
    if (answer.ceasefire().n() == 0) {
      return ChartStyle.empty(
          title, caption, "No trial was finished: no survival to draw", List.of());
    }
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
    var legend = new LegendItemCollection();
    legend.add(ChartStyle.lineItem(inWords(answer.calm(), answer), Hue.BLUE));
    legend.add(ChartStyle.lineItem(inWords(answer.ceasefire(), answer), Hue.VERMILLION));
    return ChartStyle.chart(title, caption, legend, plot, List.of());
  }

  private static String inWords(SurvivalCurve curve, Answer answer) {
    return curve.name() + ": " + Figures.survival(curve.last()) + " after "
        + TimeScale.words(answer.subject().horizonDays());
  }

  private static YIntervalSeries series(SurvivalCurve curve, TimeScale scale) {
    var series = new YIntervalSeries(curve.name(), false, true);
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

  private static DeviationRenderer renderer() {
    var renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(BAND_ALPHA);
    Hue[] hues = {Hue.BLUE, Hue.VERMILLION};
    for (int i = 0; i < hues.length; i++) {
      renderer.setSeriesPaint(i, hues[i].line());
      renderer.setSeriesFillPaint(i, hues[i].middle());
      renderer.setSeriesStroke(i, hues[i].stroke());
    }
    return renderer;
  }
}
