package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Causes;
import ceasefire.analysis.TimeScale;
import ceasefire.stats.Interval;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** When and why ceasefires fail: the share of trials that each cause has ended by a day. */
final class CausesChart {
  private static final Shape DOT = new Ellipse2D.Double(-3.5, -3.5, 7, 7);
  private static final BasicStroke WHISKER = new BasicStroke(2);
  private static final double CAP = 7;
  /** Between two intervals, as a part of the axis. */
  private static final double APART = 0.018;

  private static final double HEADROOM = 1.06;
  private static final double BELOW_ZERO = 0.015;

  private CausesChart() {}

  /**
   * The chart of one posture.
   *
   * @param highest the highest share that the axis has room for, so that charts can be set side by
   *     side; see {@link #highest}
   */
  static JFreeChart of(Answer answer, Causes causes, double highest) {
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
    List<Causes.Curve> drawn = drawn(causes);
    List<Hue> hues = hues(drawn);
    var time = ChartStyle.timeAxis(new NumberAxis(), scale);
    time.setRange(time.getLowerBound(), whisker(scale, drawn.size()));
    var curves = new XYSeriesCollection();
    var lines = new XYLineAndShapeRenderer(true, false);
    lines.setDrawSeriesLineAsPath(true);
    var ends = new XYIntervalSeriesCollection();
    var whiskers = whiskers();
    var legend = new LegendItemCollection();
    for (int i = 0; i < drawn.size(); i++) {
      Causes.Curve curve = drawn.get(i);
      Hue hue = hues.get(i);
      curves.addSeries(series(curve, scale));
      lines.setSeriesPaint(i, hue.line());
      lines.setSeriesStroke(i, hue.stroke());
      ends.addSeries(end(curve, whisker(scale, i)));
      whiskers.setSeriesPaint(i, hue.line());
      whiskers.setSeriesShape(i, DOT);
      legend.add(ChartStyle.lineItem(words(curve.cause()) + ": " + end(curve), hue));
    }
    var share = ChartStyle.axis(new NumberAxis(), "Trials ended so far (%)");
    share.setStandardTickUnits(NumberAxis.createStandardTickUnits(Locale.ROOT));
    double top = 100 * HEADROOM * highest;
    // A little below 0, so that a line at 0 is seen whole.
    share.setRange(-BELOW_ZERO * top, top);
    XYPlot plot = ChartStyle.plot(time, share);
    plot.setDataset(0, curves);
    plot.setRenderer(0, lines);
    plot.setDataset(1, ends);
    plot.setRenderer(1, whiskers);
    String level = Figures.roundPercent(answer.subject().confidence());
    Caption caption =
        Caption.of(answer, "cumulative incidence; at the end " + level + " % intervals (Wilson)");
    return ChartStyle.chart(
        title, caption, legend, plot, List.of(ChartStyle.chanceOnly("Intervals")));
  }

  /** The causes that are drawn: as many as there are hues. */
  static List<Causes.Curve> drawn(Causes causes) {
    return causes.curves().stream().limit(Hue.values().length).toList();
  }

  /** The highest share that an interval of these causes reaches. */
  static double highest(Causes causes) {
    return causes.curves().stream()
        .mapToDouble(curve -> curve.last().high())
        .max()
        .orElse(1);
  }

  /** The hue of each curve: a cause has its own, the same in every chart, unless it is taken. */
  static List<Hue> hues(List<Causes.Curve> drawn) {
    List<Hue> hues = new ArrayList<>();
    for (Causes.Curve curve : drawn) {
      Hue own = switch (curve.cause()) {
        case "deaths" -> Hue.BLUE;
        case "offensive" -> Hue.VERMILLION;
        case "seizure" -> Hue.GREEN;
        case "assault" -> Hue.PURPLE;
        case "retake" -> Hue.OCHRE;
        default -> Hue.GREY;
      };
      hues.add(
          hues.contains(own)
              ? Arrays.stream(Hue.values())
                  .filter(hue -> !hues.contains(hue))
                  .reduce(own, (before, hue) -> hue)
              : own);
    }
    return List.copyOf(hues);
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

  private static XYSeries series(Causes.Curve curve, TimeScale scale) {
    var series = new XYSeries(curve.cause(), false, true);
    double before = 0;
    for (Causes.Step step : curve.steps()) {
      double x = scale.position(step.day());
      series.add(x, before);
      before = 100 * step.share().estimate();
      series.add(x, before);
    }
    return series;
  }

  /** Where the interval of a curve stands: side by side beyond the end. */
  private static double whisker(TimeScale scale, int place) {
    return scale.end() * (1 + APART * (place + 1));
  }

  private static XYIntervalSeries end(Causes.Curve curve, double x) {
    var series = new XYIntervalSeries(curve.cause());
    Interval last = curve.last();
    series.add(x, x, x, 100 * last.estimate(), 100 * last.low(), 100 * last.high());
    return series;
  }

  private static XYErrorRenderer whiskers() {
    var renderer = new XYErrorRenderer();
    renderer.setDrawXError(false);
    renderer.setCapLength(CAP);
    renderer.setErrorStroke(WHISKER);
    return renderer;
  }
}
