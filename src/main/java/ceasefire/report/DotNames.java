package ceasefire.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Names beside dots, each where it covers no other and no dot, whatever the size of the plot. */
final class DotNames extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1L;
  private static final double DOT = 5.5;
  private static final double BESIDE = 6;
  private static final double LINE = 18;

  private final transient List<Dot> dots;

  /** A dot and its name, which is empty where it is not to be named. */
  record Dot(String name, double x, double y) {}

  /** Names for dots; the first are the first to have their place. */
  DotNames(List<Dot> dots) {
    this.dots = List.copyOf(dots);
  }

  @Override
  public void draw(
      Graphics2D g,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis across,
      ValueAxis up,
      int renderer,
      PlotRenderingInfo info) {
    g.setFont(ChartStyle.NOTE);
    g.setPaint(ChartStyle.INK);
    List<Rectangle2D> taken = new ArrayList<>();
    for (Dot dot : dots) {
      taken.add(new Rectangle2D.Double(
          x(dot, area, across) - DOT, y(dot, area, up) - DOT, 2 * DOT, 2 * DOT));
    }
    for (Dot dot : dots) {
      double width = g.getFontMetrics().stringWidth(dot.name());
      for (Rectangle2D box : places(x(dot, area, across), y(dot, area, up), width)) {
        if (!dot.name().isEmpty()
            && area.contains(box)
            && taken.stream().noneMatch(box::intersects)) {
          taken.add(box);
          TextUtils.drawAlignedString(
              dot.name(),
              g,
              (float) box.getMinX(),
              (float) box.getCenterY(),
              TextAnchor.CENTER_LEFT);
          break;
        }
      }
    }
  }

  private static double x(Dot dot, Rectangle2D area, ValueAxis axis) {
    return axis.valueToJava2D(dot.x(), area, RectangleEdge.BOTTOM);
  }

  private static double y(Dot dot, Rectangle2D area, ValueAxis axis) {
    return axis.valueToJava2D(dot.y(), area, RectangleEdge.LEFT);
  }

  /** Above or below, on the right or on the left. */
  private static List<Rectangle2D> places(double x, double y, double width) {
    double right = x + BESIDE;
    double left = x - BESIDE - width;
    double above = y - BESIDE - LINE;
    double below = y + BESIDE;
    return List.of(
        new Rectangle2D.Double(right, above, width, LINE),
        new Rectangle2D.Double(right, below, width, LINE),
        new Rectangle2D.Double(left, above, width, LINE),
        new Rectangle2D.Double(left, below, width, LINE));
  }
}
