package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Cost;
import ceasefire.stats.Interval;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** What the posture takes and costs: how trials are spread, a scale for each kind of cost. */
final class CostsChart {
  private static final String TITLE = "What it takes and costs, per trial";
  private static final Hue HUE = Hue.BLUE;
  private static final Font SMALL = ChartStyle.TEXT.deriveFont(14f);
  private static final BasicStroke BAR =
      new BasicStroke(14, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  private static final BasicStroke SURE =
      new BasicStroke(4.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  private static final BasicStroke RIM = new BasicStroke(2.2f);
  private static final int MOST_STEPS = 7;
  private static final int FEWEST_FOR_HALF = 4;
  private static final int FEWEST_FOR_MOST = 20;
  private static final double BESIDE = 14;

  private static final Font TINY = ChartStyle.TEXT.deriveFont(11f);

  private final Answer answer;
  private final boolean words;
  private final Font font;

  private CostsChart(Answer answer, boolean words) {
    this.answer = answer;
    this.words = words;
    font = words ? SMALL : TINY;
  }

  static JFreeChart of(Answer answer) {
    return new CostsChart(answer, true).chart();
  }

  /** The same for narrow pages, which have no room for the amounts in words. */
  static JFreeChart withoutWords(Answer answer) {
    return new CostsChart(answer, false).chart();
  }

  private JFreeChart chart() {
    List<Cost> costs = answer.costs();
    if (answer.ok() == 0) {
      return ChartStyle.empty(
          TITLE, Caption.of(answer, ""), "No trial was finished: no costs to draw", List.of());
    }
    if (costs.isEmpty()) {
      return ChartStyle.empty(
          TITLE, Caption.of(answer, ""), "No costs of this result are known", List.of());
    }
    Map<Cost.Kind, List<Cost>> kinds = new EnumMap<>(Cost.Kind.class);
    costs.forEach(
        cost -> kinds.computeIfAbsent(cost.kind(), kind -> new ArrayList<>()).add(cost));
    double left = widest(costs, Cost::name);
    double right = words ? widest(costs, this::inWords) : BESIDE;
    List<PanelStack.Panel> panels = new ArrayList<>();
    kinds.forEach((kind, rows) ->
        panels.add(new PanelStack.Panel(panel(kind, rows, left, right), rows.size())));
    return ChartStyle.chart(
        TITLE,
        Caption.of(answer, "medians, and how trials are spread around them"),
        legend(),
        new PanelStack(panels),
        List.of(
            "Figures: the median and, in brackets, the middle 90 % of trials; n where a cost is not"
                + " of all trials.",
            ChartStyle.chanceOnly("Intervals")));
  }

  private double widest(List<Cost> costs, Function<Cost, String> text) {
    var graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    FontMetrics metrics = graphics.getFontMetrics(font);
    double widest =
        costs.stream().map(text).mapToInt(metrics::stringWidth).max().orElse(0);
    graphics.dispose();
    return widest + BESIDE;
  }

  private String inWords(Cost cost) {
    String median = Figures.amount(cost.median());
    if (cost.planned()) {
      return median + " as planned";
    }
    String range = cost.n() < FEWEST_FOR_MOST
        ? ""
        : " (" + Figures.amount(cost.low()) + " - " + Figures.amount(cost.high()) + ")";
    return median + range + (cost.n() == answer.ok() ? "" : ", n = " + Figures.count(cost.n()));
  }

  private XYPlot panel(Cost.Kind kind, List<Cost> rows, double left, double right) {
    double highest = rows.stream().mapToDouble(CostsChart::reach).max().orElse(1);
    ValueAxis amounts = kind.isSpreadWide()
        ? new CountAxis(kind.words(), 0, highest)
        : new RoundAxis(kind.words(), highest, MOST_STEPS);
    amounts.setLabelFont(font);
    amounts.setTickLabelFont(font);
    XYPlot plot = ChartStyle.plot(amounts, names(rows, Cost::name));
    if (words) {
      plot.setRangeAxis(1, names(rows, this::inWords));
      plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
    }
    plot.setRangeGridlinesVisible(false);
    var space = new AxisSpace();
    space.setLeft(left);
    space.setRight(right);
    plot.setFixedRangeAxisSpace(space);
    Function<Double, Double> place = kind.isSpreadWide() ? CountAxis::position : amount -> amount;
    bars(plot, 0, series(rows, c -> c.n() >= FEWEST_FOR_MOST, Cost::low, Cost::high, place), true);
    bars(
        plot,
        1,
        series(rows, c -> c.n() >= FEWEST_FOR_HALF, Cost::lowerQuarter, Cost::upperQuarter, place),
        false);
    marks(plot, 2, rows, Cost::planned, place);
    marks(plot, 3, rows, cost -> !cost.planned(), place);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    return plot;
  }

  /** How far a row's marks reach. */
  private static double reach(Cost cost) {
    double bars = cost.n() >= FEWEST_FOR_MOST
        ? cost.high()
        : cost.n() >= FEWEST_FOR_HALF ? cost.upperQuarter() : cost.median();
    return StrictMath.max(bars, surelyBelow(cost));
  }

  private static double surelyAbove(Cost cost) {
    Interval sure = cost.sure();
    return Double.isNaN(sure.low()) || Double.isNaN(sure.high()) ? cost.median() : sure.low();
  }

  private static double surelyBelow(Cost cost) {
    Interval sure = cost.sure();
    return Double.isNaN(sure.low()) || Double.isNaN(sure.high()) ? cost.median() : sure.high();
  }

  private SymbolAxis names(List<Cost> rows, Function<Cost, String> text) {
    var axis =
        ChartStyle.axis(new SymbolAxis(null, rows.stream().map(text).toArray(String[]::new)), null);
    axis.setRange(-0.5, rows.size() - 0.5);
    axis.setInverted(true);
    axis.setGridBandsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    axis.setTickLabelFont(font);
    return axis;
  }

  private static XYIntervalSeriesCollection series(
      List<Cost> rows,
      Predicate<Cost> shown,
      ToDoubleFunction<Cost> from,
      ToDoubleFunction<Cost> to,
      Function<Double, Double> place) {
    var series = new XYIntervalSeries("costs");
    for (int row = 0; row < rows.size(); row++) {
      Cost cost = rows.get(row);
      if (shown.test(cost)) {
        series.add(
            place.apply(cost.median()),
            place.apply(from.applyAsDouble(cost)),
            place.apply(to.applyAsDouble(cost)),
            row,
            row,
            row);
      }
    }
    var dataset = new XYIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }

  private static void bars(XYPlot plot, int index, XYIntervalSeriesCollection data, boolean outer) {
    var renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setCapLength(0);
    renderer.setSeriesShapesVisible(0, false);
    renderer.setErrorStroke(BAR);
    renderer.setErrorPaint(outer ? HUE.outer() : HUE.middle());
    plot.setDataset(index, data);
    plot.setRenderer(index, renderer);
  }

  /** Dots on the interval of the median, rings of what is planned. */
  private static void marks(
      XYPlot plot,
      int index,
      List<Cost> rows,
      Predicate<Cost> shown,
      Function<Double, Double> place) {
    var renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setCapLength(0);
    renderer.setErrorPaint(HUE.line());
    renderer.setErrorStroke(SURE);
    renderer.setSeriesShape(0, OutcomesChart.DOT);
    renderer.setSeriesPaint(0, HUE.line());
    renderer.setUseFillPaint(true);
    renderer.setSeriesFillPaint(
        0, rows.stream().filter(shown).anyMatch(Cost::planned) ? Color.WHITE : HUE.line());
    renderer.setSeriesOutlineStroke(0, RIM);
    renderer.setDrawOutlines(true);
    plot.setDataset(
        index, series(rows, shown, CostsChart::surelyAbove, CostsChart::surelyBelow, place));
    plot.setRenderer(index, renderer);
  }

  private LegendItemCollection legend() {
    var legend = new LegendItemCollection();
    String level = Figures.roundPercent(answer.subject().confidence());
    legend.add(ChartStyle.styled(new LegendItem(
        "median with its " + level + " % interval (order statistics)",
        null,
        null,
        null,
        OutcomesChart.DOT,
        HUE.line(),
        RIM,
        HUE.line())));
    if (answer.costs().stream().anyMatch(Cost::planned)) {
      legend.add(ChartStyle.styled(new LegendItem(
          "as planned", null, null, null, OutcomesChart.DOT, Color.WHITE, RIM, HUE.line())));
    }
    Color[] shades = {HUE.middle(), HUE.outer()};
    int[] needed = {FEWEST_FOR_HALF, FEWEST_FOR_MOST};
    String[] words = {"middle 50 % of trials", "middle 90 % of trials"};
    for (int i = 0; i < shades.length; i++) {
      if (answer.ok() >= needed[i]) {
        legend.add(ChartStyle.ribbonItem(words[i], shades[i]));
      }
    }
    return legend;
  }
}
