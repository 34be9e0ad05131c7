package ceasefire.report;

import ceasefire.analysis.TimeScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/** What all charts have in common: size, type, colours, axes, titles, legend. */
public final class ChartStyle {
  public static final String FAMILY = "DejaVu Sans";

  static final Font TITLE = new Font(FAMILY, Font.BOLD, 24);
  static final Font SUBTITLE = new Font(FAMILY, Font.PLAIN, 16);
  static final Font TEXT = new Font(FAMILY, Font.PLAIN, 16);
  static final Font NOTE = new Font(FAMILY, Font.PLAIN, 15);

  public static final Color INK = new Color(0x22, 0x22, 0x22);
  public static final Color FAINT_INK = new Color(0x55, 0x55, 0x55);
  public static final Color RULE = new Color(0x88, 0x88, 0x88);
  public static final Color GRID = new Color(0xE4, 0xE4, 0xE4);
  static final BasicStroke HAIRLINE = new BasicStroke(1);

  private static final int TITLE_LINES = 2;
  private static final double BEFORE = 0.008;

  private ChartStyle() {}

  /** A finished chart: title, scenario and trials above the legend and the plot, notes below. */
  static JFreeChart chart(
      String title, Caption caption, LegendItemCollection legend, Plot plot, List<String> notes) {
    var chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(14, 18, 12, 36));
    chart.addSubtitle(text(title, TITLE, INK, RectangleEdge.TOP, 4));
    chart.addSubtitle(text(caption.scenario(), SUBTITLE, INK, RectangleEdge.TOP, 2));
    chart.addSubtitle(text(caption.trials(), SUBTITLE, FAINT_INK, RectangleEdge.TOP, 8));
    if (legend.getItemCount() > 0) {
      chart.addSubtitle(legend(legend));
    }
    // Titles at the bottom stack upwards, so the last note is added first.
    for (int i = notes.size() - 1; i >= 0; i--) {
      chart.addSubtitle(text(notes.get(i), NOTE, FAINT_INK, RectangleEdge.BOTTOM, 2));
    }
    return chart;
  }

  /** What stands on top of a chart of the family. */
  static String title(JFreeChart chart) {
    return chart.getSubtitle(0) instanceof TextTitle title ? title.getText() : "";
  }

  /** A chart that says in words why there is nothing to draw. */
  static JFreeChart empty(String title, Caption caption, String why, List<String> notes) {
    var plot = new XYPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setNoDataMessage(why);
    plot.setNoDataMessageFont(TITLE.deriveFont(Font.PLAIN));
    plot.setNoDataMessagePaint(FAINT_INK);
    return chart(title, caption, new LegendItemCollection(), plot, notes);
  }

  /** What every chart with "Intervals" or "Bands" has to say about them. */
  static String chanceOnly(String what) {
    return what + " tell how far chance in the trials may mislead, not whether the model is right.";
  }

  /** An empty plot with a light grid over the two axes. */
  static XYPlot plot(@Nullable ValueAxis domain, @Nullable ValueAxis range) {
    var plot = new XYPlot(null, domain, range, null);
    plain(plot);
    return plot;
  }

  /** Takes the frame off a plot and lightens its grid. */
  static void plain(XYPlot plot) {
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinePaint(GRID);
    plot.setRangeGridlinePaint(GRID);
    plot.setDomainGridlineStroke(HAIRLINE);
    plot.setRangeGridlineStroke(HAIRLINE);
    plot.setDomainZeroBaselineVisible(false);
    plot.setRangeZeroBaselineVisible(false);
  }

  /** Gives an axis the family's type and rules, and its label. */
  static <A extends ValueAxis> A axis(A axis, @Nullable String label) {
    axis.setLabel(label);
    axis.setLabelFont(TEXT);
    axis.setLabelPaint(INK);
    axis.setTickLabelFont(TEXT);
    axis.setTickLabelPaint(INK);
    axis.setAxisLinePaint(RULE);
    axis.setTickMarkPaint(RULE);
    axis.setTickMarkOutsideLength(4);
    axis.setLabelInsets(new RectangleInsets(6, 4, 4, 8));
    return axis;
  }

  /** Marks an axis at round numbers, no more of them than can be read at any size. */
  static void roundTicks(NumberAxis axis, int most) {
    roundTicks(axis, most, 0);
  }

  /** Does so with steps of at least some size. */
  static void roundTicks(NumberAxis axis, int most, double leastStep) {
    double rough = axis.getRange().getLength() / most;
    double decade = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(rough)));
    double step = rough <= 2 * decade ? 2 : rough <= 5 * decade ? 5 : 10;
    axis.setTickUnit(new NumberTickUnit(
        StrictMath.max(leastStep, step * decade),
        new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))));
  }

  /** Sets the axis of time since the ceasefire, from 0 to the horizon. */
  static <A extends NumberAxis> A timeAxis(A axis, TimeScale scale) {
    String unit =
        scale.unit().substring(0, 1).toUpperCase(Locale.ROOT) + scale.unit().substring(1);
    axis(axis, unit + " since the ceasefire began");
    axis.setAutoRange(false);
    // A little before 0, so that what stands at the start is seen whole.
    axis.setRange(-BEFORE * scale.end(), scale.end());
    axis.setTickUnit(new NumberTickUnit(scale.step()));
    return axis;
  }

  /** A legend entry for a line. */
  static LegendItem lineItem(String label, Hue hue) {
    Shape line = new Line2D.Double(-20, 0, 20, 0);
    return styled(new LegendItem(label, null, null, null, line, hue.stroke(), hue.line()));
  }

  /** A legend entry for a ribbon. */
  static LegendItem ribbonItem(String label, Color color) {
    Shape swatch = new Rectangle2D.Double(-16, -7, 32, 14);
    return styled(new LegendItem(label, null, null, null, swatch, color));
  }

  static LegendItem styled(LegendItem item) {
    item.setLabelFont(TEXT);
    item.setLabelPaint(INK);
    return item;
  }

  private static Title legend(LegendItemCollection items) {
    var legend = new LegendTitle(() -> items);
    legend.setPosition(RectangleEdge.TOP);
    legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
    legend.setFrame(BlockBorder.NONE);
    legend.setBackgroundPaint(Color.WHITE);
    legend.setItemLabelPadding(new RectangleInsets(2, 6, 2, 22));
    legend.setLegendItemGraphicPadding(new RectangleInsets(2, 2, 2, 2));
    legend.setMargin(0, 0, 8, 0);
    return legend;
  }

  private static Title text(String text, Font font, Color color, RectangleEdge edge, double below) {
    var title = new TextTitle(text, font);
    title.setPaint(color);
    title.setPosition(edge);
    title.setTextAlignment(HorizontalAlignment.LEFT);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setMaximumLinesToDisplay(TITLE_LINES);
    title.setExpandToFitSpace(true);
    title.setPadding(0, 0, below, 0);
    return title;
  }
}
