package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Share;
import ceasefire.analysis.TimeScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** How the trials ended: a dot and an interval for each outcome, an open dot where none was seen. */
final class OutcomesChart {
  static final Shape DOT = new Ellipse2D.Double(-5.5, -5.5, 11, 11);

  private static final Hue HUE = Hue.BLUE;
  /** Butt ends, as square ones would reach beyond 0 and the share. */
  private static final BasicStroke BAR =
      new BasicStroke(10, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

  private static final BasicStroke RIM = new BasicStroke(2.2f);

  private OutcomesChart() {}

  static JFreeChart of(Answer answer) {
    return of(answer, true);
  }

  /** The same for narrow pages, which have no room for the shares in words. */
  static JFreeChart withoutWords(Answer answer) {
    return of(answer, false);
  }

  private static JFreeChart of(Answer answer, boolean words) {
    String title =
        "How the ceasefires stood after " + TimeScale.words(answer.subject().horizonDays());
    String level = Figures.roundPercent(answer.subject().confidence()) + " %";
    List<Share> shares = answer.outcomes().shares();
    if (shares.isEmpty()) {
      return ChartStyle.empty(
          title, Caption.of(answer, ""), "No trial was finished: no outcomes", List.of());
    }
    List<String> notes = List.of(ChartStyle.chanceOnly("Intervals"));
    Caption caption = Caption.of(answer, level + " confidence intervals");
    return ChartStyle.chart(title, caption, legend(answer), plot(shares, words), notes);
  }

  private static XYPlot plot(List<Share> shares, boolean words) {
    double highest = shares.stream().mapToDouble(OutcomesChart::reach).max().orElse(1);
    var percent = ChartStyle.axis(new ShareAxis(100 * highest), "Share of trials (%)");
    XYPlot plot = ChartStyle.plot(percent, rows(shares, share -> AnswerText.name(share.label())));
    // The shares in words are the right axis, which takes just the room that they need.
    if (words) {
      plot.setRangeAxis(1, rows(shares, OutcomesChart::inWords));
      plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
    }
    plot.setRangeGridlinesVisible(false);
    plot.setDataset(0, series(shares, false));
    plot.setRenderer(0, renderer(true));
    plot.setDataset(1, series(shares, true));
    plot.setRenderer(1, renderer(false));
    for (int row = 0; row < shares.size(); row++) {
      bar(plot, shares.get(row), row);
    }
    return plot;
  }

  /** An axis that names the rows, the first one on top. */
  private static SymbolAxis rows(List<Share> shares, Function<Share, String> name) {
    var axis = ChartStyle.axis(
        new SymbolAxis(null, shares.stream().map(name).toArray(String[]::new)), null);
    axis.setRange(-0.5, shares.size() - 0.5);
    axis.setInverted(true);
    axis.setGridBandsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }

  private static String inWords(Share share) {
    String interval = share.noneSeen() || share.allSeen()
        ? ""
        : " (" + Figures.percent(share.interval().low()) + " - "
            + Figures.percent(share.interval().high()) + ")";
    return Figures.share(share) + interval;
  }

  /** Where the mark and its interval end, as a share. */
  private static double reach(Share share) {
    return share.noneSeen() ? share.boundIfNoneSeen() : share.interval().high();
  }

  /** Where the interval starts, as a share; the exact bound where every trial had it. */
  private static double low(Share share) {
    return share.allSeen() ? 1 - share.boundIfNoneSeen() : share.interval().low();
  }

  private static XYIntervalSeriesCollection series(List<Share> shares, boolean noneSeen) {
    var series = new XYIntervalSeries(noneSeen ? "none seen" : "share");
    for (int row = 0; row < shares.size(); row++) {
      Share share = shares.get(row);
      if (share.noneSeen() == noneSeen) {
        double low = noneSeen ? 0 : low(share);
        series.add(100 * share.interval().estimate(), 100 * low, 100 * reach(share), row, row, row);
      }
    }
    var dataset = new XYIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }

  private static XYErrorRenderer renderer(boolean filled) {
    var renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setCapLength(20);
    renderer.setErrorPaint(HUE.line());
    renderer.setErrorStroke(new BasicStroke(2.6f));
    renderer.setSeriesShape(0, DOT);
    renderer.setUseFillPaint(true);
    renderer.setSeriesFillPaint(0, filled ? HUE.line() : Color.WHITE);
    renderer.setSeriesPaint(0, HUE.line());
    renderer.setSeriesOutlineStroke(0, RIM);
    renderer.setDrawOutlines(true);
    return renderer;
  }

  /** Draws a bar from 0 to the share, below its mark. */
  private static void bar(XYPlot plot, Share share, int row) {
    if (!share.noneSeen()) {
      double end = 100 * share.interval().estimate();
      plot.getRenderer(0)
          .addAnnotation(
              new XYLineAnnotation(0, row, end, row, BAR, HUE.outer()), Layer.BACKGROUND);
    }
  }

  private static LegendItemCollection legend(Answer answer) {
    String level = Figures.roundPercent(answer.subject().confidence()) + " %";
    List<Share> shares = answer.outcomes().shares();
    var items = new LegendItemCollection();
    items.add(mark(
        shares.stream().anyMatch(Share::allSeen)
            ? "every trial; line from the exact " + level + " lower bound"
            : "share and " + level + " interval (Wilson)",
        HUE.line()));
    if (shares.stream().anyMatch(Share::noneSeen)) {
      items.add(mark("none seen; line to the exact " + level + " upper bound", Color.WHITE));
    }
    return items;
  }

  private static LegendItem mark(String label, Color fill) {
    return ChartStyle.styled(new LegendItem(label, null, null, null, DOT, fill, RIM, HUE.line()));
  }
}
