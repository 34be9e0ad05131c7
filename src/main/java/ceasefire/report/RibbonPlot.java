package ceasefire.report;

import ceasefire.analysis.Ribbon;
import ceasefire.analysis.Ribbon.Week;
import ceasefire.analysis.TimeScale;
import java.awt.Color;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jspecify.annotations.Nullable;

/** Draws a weekly ribbon: 90 % and 50 % of the trials, and their median. */
record RibbonPlot(TimeScale scale, Hue hue, DoubleUnaryOperator position) {
  private static final double DAYS = 7;
  private static final List<Double> MIDDLE = List.of(0.5);
  private static final List<Double> ENDS = List.of(0.0, 1.0);

  /** A plot of the ribbon over the axes; its datasets are 90 %, 50 % and the median. */
  XYPlot of(Ribbon ribbon, @Nullable ValueAxis time, ValueAxis values) {
    XYPlot plot = ChartStyle.plot(time, values);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    band(plot, 0, ribbon, Week::q05, Week::q95, hue.outer());
    band(plot, 1, ribbon, Week::q25, Week::q75, hue.middle());
    plot.setDataset(2, series(ribbon, "median", Week::q50, Week::q50, MIDDLE));
    // A lone week has no line: it is marked.
    var median = new XYLineAndShapeRenderer(true, ribbon.weeks().size() == 1);
    median.setDrawSeriesLineAsPath(true);
    median.setSeriesPaint(0, hue.line());
    median.setSeriesStroke(0, hue.stroke());
    median.setSeriesShape(0, OutcomesChart.DOT);
    plot.setRenderer(2, median);
    return plot;
  }

  private void band(
      XYPlot plot,
      int index,
      Ribbon ribbon,
      ToDoubleFunction<Week> low,
      ToDoubleFunction<Week> high,
      Color color) {
    var renderer = new DeviationRenderer(false, false);
    renderer.setAlpha(1);
    renderer.setSeriesFillPaint(0, color);
    // A ribbon of a lone week is as wide as the week.
    List<Double> places = ribbon.with(low).size() == 1 ? ENDS : MIDDLE;
    plot.setDataset(index, series(ribbon, "ribbon " + index, low, high, places));
    plot.setRenderer(index, renderer);
  }

  /** The weeks' values, at each of the given places within the week, 0 its start and 1 its end. */
  private YIntervalSeriesCollection series(
      Ribbon ribbon,
      String name,
      ToDoubleFunction<Week> low,
      ToDoubleFunction<Week> high,
      List<Double> places) {
    var series = new YIntervalSeries(name, false, true);
    for (Week week : ribbon.with(low)) {
      for (double place : places) {
        series.add(
            scale.position(DAYS * (week.week() + place)),
            position.applyAsDouble(week.q50()),
            position.applyAsDouble(low.applyAsDouble(week)),
            position.applyAsDouble(high.applyAsDouble(week)));
      }
    }
    var collection = new YIntervalSeriesCollection();
    collection.addSeries(series);
    return collection;
  }
}
