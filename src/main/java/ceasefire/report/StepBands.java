package ceasefire.report;

import ceasefire.analysis.TimeScale;
import ceasefire.stats.Interval;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;

/** Shares of trials over time as curves of steps, each with the band of its intervals. */
final class StepBands {
  private StepBands() {}

  /** The steps of a curve with its band, in percent. */
  static <S> YIntervalSeries series(
      String name,
      List<S> steps,
      ToDoubleFunction<S> day,
      Function<S, Interval> share,
      TimeScale scale) {
    var series = new YIntervalSeries(name, false, true);
    Interval before = share.apply(steps.get(0));
    for (S step : steps) {
      double x = scale.position(day.applyAsDouble(step));
      Interval after = share.apply(step);
      add(series, x, before);
      add(series, x, after);
      before = after;
    }
    return series;
  }

  private static void add(YIntervalSeries series, double x, Interval share) {
    series.add(x, 100 * share.estimate(), 100 * share.low(), 100 * share.high());
  }

  /** Draws curves, each in its hue, under bands so opaque. */
  static DeviationRenderer renderer(float alpha, List<Hue> hues) {
    var renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(alpha);
    for (int i = 0; i < hues.size(); i++) {
      renderer.setSeriesPaint(i, hues.get(i).line());
      renderer.setSeriesFillPaint(i, hues.get(i).middle());
      renderer.setSeriesStroke(i, hues.get(i).stroke());
    }
    return renderer;
  }
}
