package ceasefire.report;

import ceasefire.stats.Interval;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Many points: W against each factor of numbers, a dot a point. */
final class SweptPanels {
  static final int MOST_PANELS = 9;

  private static final int MOST_TICKS = 4;
  /** The normal distribution's 0.975 quantile. */
  private static final double NORMAL = 1.959964;

  private static final Font SMALL = ChartStyle.TEXT.deriveFont(13f);

  private SweptPanels() {}

  /** The panels of a sweep of many points, if any factor is of numbers. */
  static Optional<JFreeChart> of(Findings.OfSweep sweep) {
    return sweep.rows().size() > PointsChart.MOST_POINTS ? panels(sweep) : Optional.empty();
  }

  private static Optional<JFreeChart> panels(Findings.OfSweep sweep) {
    List<String> factors = sweep.factors();
    List<SweepText.Row> rows = sweep.rows();
    List<String> names = SweepText.shortNames(factors);
    List<PanelGrid.Panel> panels = new ArrayList<>();
    int numbers = 0;
    for (int f = 0; f < factors.size(); f++) {
      boolean isNumber = sweep.isNumber(f);
      numbers += isNumber ? 1 : 0;
      if (isNumber && panels.size() < MOST_PANELS) {
        panels.add(
            new PanelGrid.Panel(List.of(), panel(sweep.axes().get(f), names.get(f), f, rows)));
      }
    }
    if (panels.isEmpty()) {
      return Optional.empty();
    }
    List<String> notes = new ArrayList<>();
    notes.add("Each dot is a design point: the share of its trials without a collapse, in %"
        + luck(rows) + ".");
    if (numbers > panels.size() || numbers < factors.size()) {
      notes.add("Drawn for " + panels.size() + " of " + factors.size() + " factors.");
    }
    return Optional.of(ChartStyle.chart(
        "No collapse (W) after " + sweep.years() + " against each factor",
        new Caption(sweep.title(), sweep.trials()),
        new LegendItemCollection(),
        new PanelGrid(panels),
        notes));
  }

  /** How far luck moves a dot at most, by the fewest trials that one has. */
  private static String luck(List<SweepText.Row> rows) {
    int fewest = rows.stream().mapToInt(row -> row.answer().ok()).min().orElse(0);
    return fewest == 0
        ? ""
        : ". Luck alone moves one of " + Figures.trials(fewest) + " by up to "
            + Math.round(100 * NORMAL * 0.5 / StrictMath.sqrt(fewest)) + " points (95 %)";
  }

  private static XYPlot panel(SweptFactor axis, String name, int factor, List<SweepText.Row> rows) {
    var series = new XYSeries(name, false, true);
    for (SweepText.Row row : rows) {
      double x = Findings.OfSweep.level(row, factor).orElse(0.0);
      Answered.CEASEFIRE.of(row).map(Interval::estimate).ifPresent(y -> series.add(x, y));
    }
    ValueAxis levels = FactorAxis.of(axis, name, series.getMinX(), series.getMaxX(), MOST_TICKS);
    levels.setLabelFont(SMALL);
    levels.setTickLabelFont(SMALL);
    var share = ChartStyle.axis(new NumberAxis(), null);
    share.setTickLabelFont(SMALL);
    share.setRange(-4, 104);
    share.setTickUnit(new NumberTickUnit(50));
    XYPlot plot = ChartStyle.plot(levels, share);
    plot.setDataset(new XYSeriesCollection(series));
    var renderer = new XYLineAndShapeRenderer(false, true);
    double size = rows.size() > 300 ? 3 : 5;
    renderer.setSeriesShape(0, new Ellipse2D.Double(-size / 2, -size / 2, size, size));
    renderer.setSeriesPaint(0, Hue.VERMILLION.line());
    plot.setRenderer(renderer);
    return plot;
  }
}
