package ceasefire.report;

import ceasefire.stats.Interval;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Rows of estimates, each a dot on its interval; the first row is on top. */
final class IntervalRows {
  private static final BasicStroke RIM = new BasicStroke(2.2f);
  private static final int MANY = 16;
  private static final int LEAST_FONT = 9;
  private static final double GAP = 0.3;

  private IntervalRows() {}

  /**
   * A number in each row.
   *
   * @param filled whether dots are, or are rings
   * @param values one a row
   */
  record Marks(String name, Hue hue, boolean filled, List<Optional<Interval>> values) {}

  /** A plot of the numbers, those of a row one below the other. */
  static XYPlot plot(ValueAxis axis, ValueAxis rows, List<Marks> marks) {
    XYPlot plot = ChartStyle.plot(axis, rows);
    plot.setRangeGridlinesVisible(false);
    for (int m = 0; m < marks.size(); m++) {
      double offset = GAP * (m - (marks.size() - 1) / 2.0);
      plot.setDataset(m, series(marks.get(m), offset));
      plot.setRenderer(m, renderer(marks.get(m)));
    }
    return plot;
  }

  private static XYIntervalSeriesCollection series(Marks marks, double offset) {
    var series = new XYIntervalSeries(marks.name());
    for (int row = 0; row < marks.values().size(); row++) {
      double y = row + offset;
      marks
          .values()
          .get(row)
          .filter(i -> !Double.isNaN(i.estimate()))
          .ifPresent(i -> series.add(
              i.estimate(),
              Double.isNaN(i.low()) ? i.estimate() : i.low(),
              Double.isNaN(i.high()) ? i.estimate() : i.high(),
              y,
              y,
              y));
    }
    var dataset = new XYIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }

  private static XYErrorRenderer renderer(Marks marks) {
    var renderer = new XYErrorRenderer();
    int rows = marks.values().size();
    renderer.setDrawYError(false);
    renderer.setCapLength(rows > MANY ? 4 : 10);
    renderer.setErrorPaint(marks.hue().line());
    renderer.setErrorStroke(new BasicStroke(rows > MANY ? 1.6f : 2.4f));
    renderer.setSeriesShape(0, dot(rows));
    renderer.setUseFillPaint(true);
    renderer.setSeriesFillPaint(0, marks.filled() ? marks.hue().line() : Color.WHITE);
    renderer.setSeriesPaint(0, marks.hue().line());
    renderer.setSeriesOutlineStroke(0, RIM);
    renderer.setDrawOutlines(true);
    return renderer;
  }

  private static Shape dot(int rows) {
    double size = rows > MANY ? 7 : 11;
    return new Ellipse2D.Double(-size / 2, -size / 2, size, size);
  }

  /** An axis that names the rows, in letters as small as their number asks for. */
  static SymbolAxis names(List<String> names) {
    var axis = ChartStyle.axis(new SymbolAxis(null, names.toArray(String[]::new)), null);
    axis.setRange(-0.6, names.size() - 0.4);
    axis.setInverted(true);
    axis.setGridBandsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    float size = Math.max(LEAST_FONT, Math.min(ChartStyle.TEXT.getSize(), 400f / names.size()));
    Font font = ChartStyle.TEXT.deriveFont(size);
    axis.setTickLabelFont(font);
    return axis;
  }

  /** What the dots are, in the legend. */
  static LegendItem item(Marks marks) {
    return ChartStyle.styled(new LegendItem(
        marks.name(),
        null,
        null,
        null,
        OutcomesChart.DOT,
        marks.filled() ? marks.hue().line() : Color.WHITE,
        RIM,
        marks.hue().line()));
  }
}
