package ceasefire.report;

import ceasefire.analysis.ResponseMeasure;
import ceasefire.design.Measure;
import ceasefire.design.Sensitivity;
import ceasefire.stats.Interval;
import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Elementary effects: how large, mu*, against how uneven, sigma; factors to the right matter. */
final class EffectsChart {
  private static final int MOST_NAMES = 15;
  private static final int MOST_WHISKERS = 12;
  private static final int MOST_TICKS = 8;
  private static final double ROOM = 1.12;

  private final Sensitivity found;
  private final double scale;
  private final double right;
  private final double top;

  private EffectsChart(Sensitivity found, double scale) {
    this.found = found;
    this.scale = scale;
    this.right = reach(Measure.MU_STAR);
    this.top = StrictMath.max(0.15 * right, reach(Measure.SIGMA));
  }

  static JFreeChart of(
      String title,
      Caption caption,
      ResponseMeasure response,
      Sensitivity found,
      List<String> notes) {
    var chart = new EffectsChart(found, response.isShare() ? 100 : 1);
    String unit = response.isShare() ? " (points of 100)" : "";
    var legend = new LegendItemCollection();
    legend.add(IntervalRows.item(
        new IntervalRows.Marks("a factor, with 95 % intervals", Hue.BLUE, true, List.of())));
    List<String> all = new ArrayList<>(List.of(
        "Below the line the effect is much the same everywhere. A name that would cover others is"
            + " left out; the numbers name all."));
    all.addAll(notes);
    return ChartStyle.chart(title, caption, legend, chart.plot(unit), all);
  }

  private XYPlot plot(String unit) {
    var size = ChartStyle.axis(new NumberAxis(), "Mean size of effect, mu*" + unit);
    size.setRange(-0.01 * right, right);
    ChartStyle.roundTicks(size, MOST_TICKS);
    var spread = ChartStyle.axis(new NumberAxis(), "Unevenness, sigma" + unit);
    spread.setRange(-0.02 * top, top);
    ChartStyle.roundTicks(spread, MOST_TICKS);
    XYPlot plot = ChartStyle.plot(size, spread);
    double end = StrictMath.min(right, top);
    plot.addAnnotation(
        new XYLineAnnotation(0, 0, end, end, new BasicStroke(1.4f), ChartStyle.RULE));
    List<String> ranked = found.ranked();
    plot.setDataset(0, dots(ranked));
    plot.setRenderer(0, renderer());
    List<String> names = SweepText.shortNames(ranked);
    plot.getRenderer(0)
        .addAnnotation(
            new DotNames(IntStream.range(0, ranked.size())
                .mapToObj(f -> new DotNames.Dot(
                    f < MOST_NAMES ? names.get(f) : "",
                    at(ranked.get(f), Measure.MU_STAR),
                    at(ranked.get(f), Measure.SIGMA)))
                .toList()),
            Layer.FOREGROUND);
    return plot;
  }

  private double at(String factor, Measure measure) {
    return found.index(factor, measure).map(i -> scale * i.estimate()).orElse(0.0);
  }

  private double reach(Measure measure) {
    double reach = found.indices().stream()
        .filter(index -> index.measure() == measure)
        .map(Sensitivity.Index::interval)
        .mapToDouble(i -> scale * (Double.isNaN(i.high()) ? i.estimate() : i.high()))
        .max()
        .orElse(1);
    return ROOM * (reach > 0 ? reach : 1);
  }

  private XYIntervalSeriesCollection dots(List<String> ranked) {
    var series = new XYIntervalSeries("factors");
    for (int f = 0; f < ranked.size(); f++) {
      String factor = ranked.get(f);
      double x = at(factor, Measure.MU_STAR);
      double y = at(factor, Measure.SIGMA);
      Interval size = interval(factor, Measure.MU_STAR);
      Interval spread = interval(factor, Measure.SIGMA);
      boolean whiskers = f < MOST_WHISKERS && !Double.isNaN(size.low());
      series.add(
          x,
          whiskers ? scale * size.low() : x,
          whiskers ? scale * size.high() : x,
          y,
          whiskers ? scale * spread.low() : y,
          whiskers ? scale * spread.high() : y);
    }
    var dataset = new XYIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }

  private Interval interval(String factor, Measure measure) {
    return found
        .index(factor, measure)
        .orElse(new Interval(0, Double.NaN, Double.NaN, Interval.USUAL_CONFIDENCE, 0));
  }

  private static XYErrorRenderer renderer() {
    var renderer = new XYErrorRenderer();
    renderer.setCapLength(0);
    renderer.setErrorPaint(Hue.BLUE.middle());
    renderer.setErrorStroke(new BasicStroke(1.6f));
    renderer.setSeriesShape(0, OutcomesChart.DOT);
    renderer.setSeriesPaint(0, Hue.BLUE.line());
    return renderer;
  }
}
