package ceasefire.report;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/** Small plots in rows and columns, each with its own axes and perhaps a heading. */
final class PanelGrid extends Plot {
  private static final long serialVersionUID = 1L;
  private static final double GAP = 14;

  private static final double LEAST_WIDTH = 170;
  private static final double LINE = 19;
  private static final Font FONT = ChartStyle.TEXT.deriveFont(14f);

  private final List<Panel> panels;

  /** A plot under the lines of its heading, if it has one. */
  record Panel(List<String> heading, XYPlot plot) {
    Panel {
      heading = List.copyOf(heading);
    }
  }

  /** A grid as square as it can be, filled row by row. */
  PanelGrid(List<Panel> panels) {
    this.panels = List.copyOf(panels);
    setOutlineVisible(false);
  }

  /** The panels, row by row. */
  List<Panel> panels() {
    return panels;
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
    int columns = columns(area.getWidth());
    int rows = (panels.size() + columns - 1) / columns;
    double width = (area.getWidth() - (columns - 1) * GAP) / columns;
    double height = (area.getHeight() - (rows - 1) * GAP) / rows;
    for (int p = 0; p < panels.size(); p++) {
      double x = area.getX() + p % columns * (width + GAP);
      int row = p / columns;
      double y = area.getY() + row * (height + GAP);
      draw(g, panels.get(p), new Rectangle2D.Double(x, y, width, height));
    }
  }

  /** As many columns as rows, fewer where panels would be too narrow for their scales. */
  private int columns(double width) {
    int square = (int) StrictMath.ceil(Math.sqrt(panels.size()));
    int most = (int) StrictMath.floor((width + GAP) / (LEAST_WIDTH + GAP));
    return StrictMath.max(1, StrictMath.min(square, most));
  }

  private static void draw(Graphics2D g, Panel panel, Rectangle2D area) {
    double above = LINE * panel.heading().size();
    panel
        .plot()
        .draw(
            g,
            new Rectangle2D.Double(
                area.getX(), area.getY() + above, area.getWidth(), area.getHeight() - above),
            null,
            null,
            null);
    g.setFont(fitting(g, panel.heading(), area.getWidth()));
    g.setPaint(ChartStyle.INK);
    double y = area.getY() + LINE / 2;
    for (String line : panel.heading()) {
      TextUtils.drawAlignedString(line, g, (float) area.getX(), (float) y, TextAnchor.CENTER_LEFT);
      y += LINE;
      g.setPaint(ChartStyle.FAINT_INK);
    }
  }

  /** The font of a heading, smaller where it would not fit. */
  private static Font fitting(Graphics2D g, List<String> heading, double width) {
    int widest =
        heading.stream().mapToInt(g.getFontMetrics(FONT)::stringWidth).max().orElse(0);
    return widest <= width ? FONT : FONT.deriveFont((float) (FONT.getSize2D() * width / widest));
  }
}
