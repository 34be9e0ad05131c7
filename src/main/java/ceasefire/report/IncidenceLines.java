package ceasefire.report;

import ceasefire.analysis.IncidenceCurve;
import ceasefire.analysis.TimeScale;
import ceasefire.stats.Interval;
import java.awt.Font;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jspecify.annotations.Nullable;

/** Draws shares that grow over time as steps with bands, in percent. */
final class IncidenceLines {
  private static final float BAND_ALPHA = 0.35f;
  private static final Font SMALL = ChartStyle.TEXT.deriveFont(13f);

  private IncidenceLines() {}

  /** A plot of curves, each in its hue, at most as many as there are. */
  static XYPlot plot(
      @Nullable ValueAxis time,
      ValueAxis shares,
      List<IncidenceCurve> curves,
      List<Hue> hues,
      TimeScale scale) {
    XYPlot plot = ChartStyle.plot(time, shares);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    var steps = new YIntervalSeriesCollection();
    for (IncidenceCurve curve : curves) {
      steps.addSeries(StepBands.series(
          curve.label(),
          curve.steps(),
          IncidenceCurve.Step::day,
          IncidenceCurve.Step::share,
          scale));
    }
    plot.setDataset(steps);
    plot.setRenderer(StepBands.renderer(BAND_ALPHA, hues.subList(0, curves.size())));
    return plot;
  }

  /** A small plot of one curve. */
  static XYPlot panel(IncidenceCurve curve, ValueAxis shares, TimeScale scale) {
    var time = ChartStyle.timeAxis(new NumberAxis(), scale);
    time.setLabel(scale.unit());
    for (ValueAxis axis : List.of(time, shares)) {
      axis.setLabelFont(SMALL);
      axis.setTickLabelFont(SMALL);
    }
    return plot(time, shares, List.of(curve), List.of(Hue.BLUE), scale);
  }

  /** "4.2 % (3.4-5.1)", the share at the horizon. */
  static String atTheEnd(IncidenceCurve curve) {
    Interval last = curve.last();
    return Figures.percent(last.estimate()) + " % (" + Figures.percent(last.low()) + "-"
        + Figures.percent(last.high()) + ")";
  }

  /**
   * The highest percentages that curves with events and their bands reach.
   *
   * @param curves of the curves alone
   * @param bands with their bands
   */
  record Reach(double curves, double bands) {}

  /** How far curves with events reach; to 1 without any. */
  static Reach highest(List<IncidenceCurve> curves) {
    return new Reach(highest(curves, Interval::estimate), highest(curves, Interval::high));
  }

  private static double highest(List<IncidenceCurve> curves, ToDoubleFunction<Interval> end) {
    return curves.stream()
        .filter(curve -> !curve.noneSeen())
        .flatMap(curve -> curve.steps().stream())
        .mapToDouble(step -> 100 * end.applyAsDouble(step.share()))
        .max()
        .orElse(1);
  }
}
