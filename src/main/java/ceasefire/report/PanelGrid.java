package ceasefire.report;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/** Small plots in rows and columns, each with its own axes. */
final class PanelGrid extends Plot {
  private static final long serialVersionUID = 1L;
  private static final double GAP = 14;

  private final List<XYPlot> panels;

  /** A grid as square as it can be, filled row by row. */
  PanelGrid(List<XYPlot> panels) {
    this.panels = List.copyOf(panels);
    setOutlineVisible(false);
  }

  @Override
  public String getPlotType() {
    return "panels";
  }

  @Override
  public void draw(
      Graphics2D g,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parentState,
      @Nullable PlotRenderingInfo info) {
    int columns = (int) StrictMath.ceil(Math.sqrt(panels.size()));
    int rows = (panels.size() + columns - 1) / columns;
    double width = (area.getWidth() - (columns - 1) * GAP) / columns;
    double height = (area.getHeight() - (rows - 1) * GAP) / rows;
    for (int p = 0; p < panels.size(); p++) {
      double x = area.getX() + p % columns * (width + GAP);
      int row = p / columns;
      double y = area.getY() + row * (height + GAP);
      panels.get(p).draw(g, new Rectangle2D.Double(x, y, width, height), null, null, null);
    }
  }
}
