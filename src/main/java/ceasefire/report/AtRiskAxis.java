package ceasefire.report;

import ceasefire.analysis.SurvivalCurve;
import ceasefire.analysis.TimeScale;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A time axis with the numbers of trials at risk below its marks, one row for each curve. */
final class AtRiskAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;
  private static final double ROW = 22;
  private static final double ABOVE = 6;
  private static final double BELOW = 6;
  /** Space between a row's name and the middle of its first number. */
  private static final double NAME_GAP = 44;

  private static final double NAME_WIDTH = 62;

  private final transient TimeScale scale;
  private final transient Map<String, SurvivalCurve> rows = new LinkedHashMap<>();

  AtRiskAxis(TimeScale scale) {
    this.scale = scale;
    ChartStyle.timeAxis(this, scale);
  }

  /** Adds a row under its short name. */
  void row(String name, SurvivalCurve curve) {
    rows.put(name, curve);
  }

  @Override
  public AxisSpace reserveSpace(
      Graphics2D g, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
    AxisSpace all = super.reserveSpace(g, plot, area, edge, space);
    all.add(ABOVE + ROW * (rows.size() + 1) + BELOW, edge);
    all.add(NAME_WIDTH, RectangleEdge.LEFT);
    return all;
  }

  @Override
  public AxisState draw(
      Graphics2D g,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    AxisState state = super.draw(g, cursor, plotArea, dataArea, edge, info);
    double y = state.getCursor() + ABOVE + ROW / 2;
    double names = dataArea.getMinX() - NAME_GAP;
    g.setFont(ChartStyle.NOTE);
    g.setPaint(ChartStyle.FAINT_INK);
    draw(
        g, "Trials at risk", dataArea.getMinX() - NAME_GAP - NAME_WIDTH, y, TextAnchor.CENTER_LEFT);
    for (Map.Entry<String, SurvivalCurve> row : rows.entrySet()) {
      y += ROW;
      g.setPaint(ChartStyle.INK);
      draw(g, row.getKey(), names, y, TextAnchor.CENTER_RIGHT);
      for (int mark : scale.marks()) {
        String atRisk = Figures.count(row.getValue().at(scale.day(mark)).atRisk());
        draw(g, atRisk, valueToJava2D(mark, dataArea, edge), y, TextAnchor.CENTER);
      }
    }
    return state;
  }

  private static void draw(Graphics2D g, String text, double x, double y, TextAnchor anchor) {
    TextUtils.drawAlignedString(text, g, (float) x, (float) y, anchor);
  }
}
