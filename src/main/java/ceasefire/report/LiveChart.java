package ceasefire.report;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A small chart of one trial that grows while it is played: lines over the years of a ceasefire. */
public final class LiveChart {
  private static final double YEAR = 365.25;
  private static final Font TITLE = ChartStyle.TITLE.deriveFont(14f);
  private static final Font TEXT = ChartStyle.TEXT.deriveFont(11.5f);

  private final String title;
  private final XYSeriesCollection lines = new XYSeriesCollection();
  private final DoubleUnaryOperator position;
  private final JFreeChart chart;
  private boolean growing;
  private double top;

  /** What stands at a logarithmic axis; empty at others. */
  private String axis = "";

  private LiveChart(
      String title, NumberAxis range, DoubleUnaryOperator position, int days, List<String> names) {
    this.title = title;
    this.position = position;
    XYPlot plot = ChartStyle.plot(years(days), small(range));
    plot.setInsets(new RectangleInsets(2, 2, 2, 10));
    var renderer = new XYLineAndShapeRenderer(true, false);
    // Or else each short piece would begin its dashes anew.
    renderer.setDrawSeriesLineAsPath(true);
    var legend = new LegendItemCollection();
    for (int i = 0; i < names.size(); i++) {
      Hue hue = Hue.values()[i % Hue.values().length];
      lines.addSeries(new XYSeries(names.get(i)));
      renderer.setSeriesPaint(i, hue.line());
      renderer.setSeriesStroke(i, hue.stroke());
      legend.add(ChartStyle.lineItem(names.get(i), hue));
    }
    plot.setDataset(lines);
    plot.setRenderer(renderer);
    plot.setNoDataMessage("Nothing yet: press play");
    plot.setNoDataMessageFont(TEXT);
    plot.setNoDataMessagePaint(ChartStyle.FAINT_INK);
    chart = dressed(title, plot, legend);
  }

  /**
   * A chart of numbers.
   *
   * @param axis what they are, with their unit
   * @param days of the longest trial
   * @param names of the lines, at most six
   */
  public static LiveChart of(String title, String axis, int days, List<String> names) {
    NumberAxis range = ChartStyle.axis(new NumberAxis(), axis);
    LiveChart chart = new LiveChart(title, range, v -> v, days, names);
    chart.growing = true;
    chart.grow(1);
    return chart;
  }

  /** The same for whole numbers of things. */
  public static LiveChart ofWhole(String title, String axis, int days, List<String> names) {
    LiveChart chart = of(title, axis, days, names);
    ((XYPlot) chart.chart.getPlot())
        .getRangeAxis()
        .setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ROOT));
    return chart;
  }

  /** The same for shares and levels from 0 to 1; a level may come to exceed that. */
  public static LiveChart ofShares(String title, String axis, int days, List<String> names) {
    NumberAxis range = ChartStyle.axis(new NumberAxis(), axis);
    range.setRange(-0.02, 1.02);
    range.setTickUnit(new NumberTickUnit(0.25));
    LiveChart chart = new LiveChart(title, range, v -> v, days, names);
    chart.growing = true;
    chart.top = 1;
    return chart;
  }

  /** The same for counts of very different sizes, on a logarithmic axis with room for 0. */
  public static LiveChart ofCounts(
      String title, String axis, int days, double most, List<String> names) {
    LiveChart chart =
        new LiveChart(title, new CountAxis(axis, 0, most), CountAxis::position, days, names);
    chart.growing = true;
    chart.top = most;
    chart.axis = axis;
    return chart;
  }

  private static NumberAxis years(int days) {
    NumberAxis axis = ChartStyle.axis(new NumberAxis(), "Years since the ceasefire began");
    axis.setRange(0, end(days));
    axis.setTickUnit(new NumberTickUnit(days > YEAR ? 1 : 0.25));
    return small(axis);
  }

  /** The years of a trial; a day or two short of a whole number are that number. */
  private static double end(int days) {
    double whole = StrictMath.rint(days / YEAR);
    return whole > 0 && StrictMath.abs(days - whole * YEAR) < 2 ? whole : days / YEAR;
  }

  private static NumberAxis small(NumberAxis axis) {
    axis.setLabelFont(TEXT);
    axis.setTickLabelFont(TEXT);
    axis.setLabelInsets(new RectangleInsets(2, 2, 2, 4));
    return axis;
  }

  private static JFreeChart dressed(String title, XYPlot plot, LegendItemCollection items) {
    var chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(java.awt.Color.WHITE);
    chart.setPadding(new RectangleInsets(6, 8, 4, 8));
    var heading = new TextTitle(title, TITLE);
    heading.setPaint(ChartStyle.INK);
    heading.setHorizontalAlignment(HorizontalAlignment.LEFT);
    heading.setExpandToFitSpace(true);
    heading.setTextAlignment(HorizontalAlignment.LEFT);
    chart.setTitle(heading);
    if (items.getItemCount() > 1) {
      var legend = new LegendTitle(() -> items);
      legend.setPosition(RectangleEdge.TOP);
      legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
      legend.setItemFont(TEXT);
      for (int i = 0; i < items.getItemCount(); i++) {
        items.get(i).setLabelFont(TEXT);
      }
      legend.setBackgroundPaint(java.awt.Color.WHITE);
      legend.setItemLabelPadding(new RectangleInsets(0, 3, 0, 8));
      chart.addSubtitle(legend);
    }
    return chart;
  }

  /** Makes room for a value, and a little below 0, so that a line there is seen whole. */
  private void grow(double value) {
    if (growing && value > top) {
      top = value;
      XYPlot plot = (XYPlot) chart.getPlot();
      if (axis.isEmpty()) {
        plot.getRangeAxis().setRange(-0.03 * top, 1.08 * top);
      } else {
        plot.setRangeAxis(small(new CountAxis(axis, 0, top)));
      }
    }
  }

  /** Adds a point to each line; NaN where a line has none. */
  public void add(int day, double... values) {
    for (int i = 0; i < values.length; i++) {
      double at = Double.isNaN(values[i]) ? Double.NaN : position.applyAsDouble(values[i]);
      lines.getSeries(i).addOrUpdate(day / YEAR, at);
      grow(values[i]);
    }
  }

  /** Forgets the trial before. */
  public void clear() {
    for (int i = 0; i < lines.getSeriesCount(); i++) {
      lines.getSeries(i).clear();
    }
  }

  /** The title. */
  public String title() {
    return title;
  }

  /** How many points each line has. */
  public List<Integer> points() {
    List<Integer> counts = new ArrayList<>();
    for (int i = 0; i < lines.getSeriesCount(); i++) {
      counts.add(lines.getItemCount(i));
    }
    return counts;
  }

  /** The chart, to be shown. */
  public JFreeChart chart() {
    return chart;
  }
}
