package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Share;
import ceasefire.analysis.TimeScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** How the trials ended: a dot and an interval for each outcome, an open mark where none was seen. */
final class OutcomesChart {
  static final Shape DOT = new Ellipse2D.Double(-5.5, -5.5, 11, 11);
  static final Shape BOUND = boundMark();

  private static final Hue HUE = Hue.BLUE;
  /** Of the axis' length, what the label right of the longest interval may take. */
  private static final double LABEL_ROOM = 0.36;

  private OutcomesChart() {}

  static JFreeChart of(Answer answer) {
    String title =
        "How the ceasefires stood after " + TimeScale.words(answer.subject().horizonDays());
    String level = Figures.roundPercent(answer.subject().confidence()) + " %";
    Caption caption = Caption.of(answer, level + " confidence intervals");
    List<Share> shares = answer.outcomes().shares();
    if (shares.isEmpty()) {
      return ChartStyle.empty(title, caption, "No trial was finished: no outcomes", notes(answer));
    }
    XYPlot plot = plot(shares);
    return ChartStyle.chart(title, caption, legend(answer), plot, notes(answer));
  }

  private static XYPlot plot(List<Share> shares) {
    String[] names = shares.stream().map(s -> AnswerText.name(s.label())).toArray(String[]::new);
    var outcomes = ChartStyle.axis(new SymbolAxis(null, names), null);
    outcomes.setInverted(true);
    outcomes.setGridBandsVisible(false);
    outcomes.setTickMarksVisible(false);
    outcomes.setAxisLineVisible(false);
    double highest = shares.stream().mapToDouble(OutcomesChart::reach).max().orElse(1);
    var percent = ChartStyle.axis(new ShareAxis(100 * highest), "Share of trials (%)");
    percent.setRange(0, 100 * highest / (1 - LABEL_ROOM));

    XYPlot plot = ChartStyle.plot(percent, outcomes);
    plot.setRangeGridlinesVisible(false);
    plot.setDataset(0, series(shares, false));
    plot.setRenderer(0, renderer(DOT, true));
    plot.setDataset(1, series(shares, true));
    plot.setRenderer(1, renderer(BOUND, false));
    for (int row = 0; row < shares.size(); row++) {
      annotate(plot, shares.get(row), row);
    }
    return plot;
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
        double at = 100 * (noneSeen ? reach(share) : share.interval().estimate());
        double low = noneSeen ? 0 : 100 * low(share);
        series.add(at, low, 100 * reach(share), row, row, row);
      }
    }
    var dataset = new XYIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }

  private static XYErrorRenderer renderer(Shape shape, boolean filled) {
    var renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setCapLength(filled ? 20 : 0);
    renderer.setErrorPaint(HUE.line());
    renderer.setErrorStroke(new BasicStroke(2.6f));
    renderer.setSeriesShape(0, shape);
    renderer.setSeriesShapesFilled(0, filled);
    renderer.setSeriesPaint(0, HUE.line());
    renderer.setSeriesOutlineStroke(0, new BasicStroke(2.2f));
    renderer.setDrawOutlines(true);
    return renderer;
  }

  private static void annotate(XYPlot plot, Share share, int row) {
    if (!share.noneSeen()) {
      double end = 100 * share.interval().estimate();
      plot.getRenderer(0)
          .addAnnotation(
              new XYLineAnnotation(0, row, end, row, new BasicStroke(10), HUE.outer()),
              Layer.BACKGROUND);
    }
    String interval = share.noneSeen() || share.allSeen()
        ? ""
        : " (" + Figures.percent(share.interval().low()) + " - "
            + Figures.percent(share.interval().high()) + ")";
    // Blanks keep the text clear of the mark, whatever the scale.
    var label = new XYTextAnnotation(
        (share.noneSeen() ? "       " : "    ") + Figures.share(share) + interval,
        100 * reach(share),
        row);
    label.setFont(ChartStyle.TEXT);
    label.setPaint(ChartStyle.INK);
    label.setTextAnchor(TextAnchor.CENTER_LEFT);
    plot.addAnnotation(label);
  }

  private static LegendItemCollection legend(Answer answer) {
    String level = Figures.roundPercent(answer.subject().confidence()) + " %";
    var items = new LegendItemCollection();
    boolean all = answer.outcomes().shares().stream().anyMatch(Share::allSeen);
    String method = all ? "exact, as every trial had it" : "Wilson";
    items.add(ChartStyle.styled(new LegendItem(
        "share and " + level + " interval (" + method + ")", null, null, null, DOT, HUE.line())));
    if (answer.outcomes().shares().stream().anyMatch(Share::noneSeen)) {
      items.add(ChartStyle.styled(new LegendItem(
          "none seen: exact " + level + " upper bound",
          null,
          null,
          null,
          BOUND,
          Color.WHITE,
          new BasicStroke(2.2f),
          HUE.line())));
    }
    return items;
  }

  private static List<String> notes(Answer answer) {
    var notes = new ArrayList<String>();
    List<String> missing = answer.outcomes().notModelled();
    if (!missing.isEmpty()) {
      notes.add("Not modelled yet, so neither seen nor ruled out: "
          + String.join(", ", missing.stream().map(AnswerText::name).toList()) + ".");
    }
    return notes;
  }

  /** A triangle that points from the bound down to the values it allows. */
  private static Shape boundMark() {
    var mark = new Path2D.Double();
    mark.moveTo(0, 0);
    mark.lineTo(13, -8);
    mark.lineTo(13, 8);
    mark.closePath();
    return mark;
  }
}
