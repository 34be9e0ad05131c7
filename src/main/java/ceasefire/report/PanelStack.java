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

/** Plots of rows one above the other, each with a scale of its own and as high as its rows ask. */
final class PanelStack extends Plot {
  private static final long serialVersionUID = 1L;
  private static final double GAP = 4;
  /** What a scale takes, pixels. */
  private static final double SCALE = 46;

  private static final double ROW = 22;
  private static final double LEGEND = 60;

  private final List<Panel> panels;

  /** A plot and how many rows it has. */
  record Panel(XYPlot plot, int rows) {}

  PanelStack(List<Panel> panels) {
    this.panels = List.copyOf(panels);
    setOutlineVisible(false);
  }

  @Override
  public String getPlotType() {
    return "stack of panels";
  }

  /** In which every row can be read, with a legend above, pixels. */
  int leastHeight() {
    int rows = panels.stream().mapToInt(Panel::rows).sum();
    return (int) (LEGEND + panels.size() * (SCALE + GAP) + rows * ROW);
  }

  /** The plots from top to bottom. */
  List<XYPlot> plots() {
    return panels.stream().map(Panel::plot).toList();
  }

  @Override
  public void draw(
      Graphics2D g,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parentState,
      @Nullable PlotRenderingInfo info) {
    int rows = panels.stream().mapToInt(Panel::rows).sum();
    double scales = panels.size() * SCALE + (panels.size() - 1) * GAP;
    double row = (area.getHeight() - scales) / rows;
    double y = area.getY();
    for (Panel panel : panels) {
      double height = panel.rows() * row + SCALE;
      panel
          .plot()
          .draw(
              g, new Rectangle2D.Double(area.getX(), y, area.getWidth(), height), null, null, null);
      y += height + GAP;
    }
  }
}
