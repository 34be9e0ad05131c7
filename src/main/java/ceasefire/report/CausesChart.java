package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Causes;
import ceasefire.analysis.TimeScale;
import ceasefire.stats.Interval;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** When and why ceasefires fail: the share of trials that each cause has ended by a day. */
final class CausesChart {
  private static final float BAND_ALPHA = 0.35f;
  private static final double HEADROOM = 1.06;
  private static final double BELOW_ZERO = 0.015;

  private CausesChart() {}

  static JFreeChart of(Answer answer, Causes causes) {
    String title = "When and why ceasefires fail";
    if (causes.curves().isEmpty()) {
      return ChartStyle.empty(
          title,
          Caption.of(answer, ""),
          causes.n() == 0
              ? "No trial was finished: no causes to draw"
              : "No ceasefire collapsed: no causes to draw",
          List.of());
    }
    TimeScale scale = answer.timeScale();
    var time = ChartStyle.timeAxis(new NumberAxis(), scale);
    var series = new YIntervalSeriesCollection();
    var renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(BAND_ALPHA);
    var legend = new LegendItemCollection();
    double highest = 0;
    for (Causes.Curve curve : drawn(causes)) {
      Hue hue = Hue.values()[series.getSeriesCount()];
      int index = series.getSeriesCount();
      series.addSeries(series(curve, scale));
      renderer.setSeriesPaint(index, hue.line());
      renderer.setSeriesFillPaint(index, hue.middle());
      renderer.setSeriesStroke(index, hue.stroke());
      legend.add(ChartStyle.lineItem(words(curve.cause()) + ": " + end(curve), hue));
      highest = StrictMath.max(highest, curve.last().high());
    }
    var share = ChartStyle.axis(new NumberAxis(), "Trials ended so far (%)");
    share.setStandardTickUnits(NumberAxis.createStandardTickUnits(Locale.ROOT));
    double top = 100 * HEADROOM * highest;
    // A little below 0, so that a line at 0 is seen whole.
    share.setRange(-BELOW_ZERO * top, top);
    XYPlot plot = ChartStyle.plot(time, share);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.REVERSE);
    plot.setDataset(series);
    plot.setRenderer(renderer);
    String level = Figures.roundPercent(answer.subject().confidence());
    Caption caption =
        Caption.of(answer, "cumulative incidence with pointwise " + level + " % intervals (Wilson)");
    return ChartStyle.chart(
        title, caption, legend, plot, List.of(ChartStyle.chanceOnly("Intervals")));
  }

  /** The causes that are drawn: as many as there are hues. */
  static List<Causes.Curve> drawn(Causes causes) {
    return causes.curves().stream().limit(Hue.values().length).toList();
  }

  /** A cause as a noun phrase. */
  static String words(String cause) {
    return switch (cause) {
      case "offensive" -> "an offensive that was ordered";
      case "seizure" -> "a seizure that grew into a war";
      case "assault" -> "an assault that nobody ordered";
      case "deaths" -> "a thousand dead within a year";
      case "retake" -> "the host's attempt to retake ground";
      case "wider_war" -> "a war with guarantors";
      case "flank_war" -> "a war on the contributors' border";
      default -> AnswerText.name(cause);
    };
  }

  static String end(Causes.Curve curve) {
    Interval last = curve.last();
    return Figures.percent(last.estimate()) + " % (" + Figures.percent(last.low()) + "-"
        + Figures.percent(last.high()) + ")";
  }

  private static YIntervalSeries series(Causes.Curve curve, TimeScale scale) {
    var series = new YIntervalSeries(curve.cause(), false, true);
    Interval before = curve.steps().get(0).share();
    for (Causes.Step step : curve.steps()) {
      double x = scale.position(step.day());
      add(series, x, before);
      add(series, x, step.share());
      before = step.share();
    }
    return series;
  }

  private static void add(YIntervalSeries series, double x, Interval share) {
    series.add(x, 100 * share.estimate(), 100 * share.low(), 100 * share.high());
  }
}
