package ceasefire.report;

import ceasefire.analysis.Comparison;
import ceasefire.analysis.Contrast;
import ceasefire.analysis.Operand;
import ceasefire.analysis.PairComparison;
import ceasefire.analysis.TimeScale;
import ceasefire.analysis.Yardstick;
import ceasefire.stats.Interval;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Differences with their intervals: a row for each pair, side by side by what is compared. */
final class DifferencesChart {
  private static final BasicStroke RIM = new BasicStroke(2.2f);
  private static final BasicStroke BAR = new BasicStroke(2.6f);
  private static final int LONGEST_ROW = 28;
  private static final int LONGEST_NAME = 34;
  private static final double MARGIN = 0.06;
  private static final double GAP = 46;

  private DifferencesChart() {}

  /** By how much the shares of what holds differ. */
  static JFreeChart ofShares(Findings.OfComparison findings) {
    Comparison comparison = findings.comparison();
    return of(
        "How much more often the ceasefire holds for " + TimeScale.words(comparison.horizonDays()),
        comparison,
        comparison.yardsticks().stream().filter(Yardstick::isShare).toList());
  }

  /** By how much the costs differ, if any could be compared. */
  static Optional<JFreeChart> ofCosts(Findings.OfComparison findings) {
    List<Yardstick> costs =
        findings.comparison().yardsticks().stream().filter(y -> !y.isShare()).toList();
    return costs.isEmpty()
        ? Optional.empty()
        : Optional.of(of("How much more it costs", findings.comparison(), costs));
  }

  /** Differences of shares or of costs for narrow pages, one yardstick below the other. */
  static JFreeChart stacked(Comparison comparison, boolean shares) {
    List<Yardstick> yardsticks =
        comparison.yardsticks().stream().filter(y -> y.isShare() == shares).toList();
    List<PanelStack.Panel> panels = new ArrayList<>();
    for (Yardstick yardstick : yardsticks) {
      XYPlot panel = panel(comparison, yardstick, range(comparison, yardstick, yardsticks));
      panel.setRangeAxis(rows(comparison));
      panels.add(new PanelStack.Panel(panel, comparison.pairs().size()));
    }
    return of("", comparison, new PanelStack(panels));
  }

  private static JFreeChart of(String title, Comparison comparison, List<Yardstick> yardsticks) {
    var plot = new CombinedRangeXYPlot(rows(comparison));
    plot.setGap(GAP);
    for (Yardstick yardstick : yardsticks) {
      plot.add(panel(comparison, yardstick, range(comparison, yardstick, yardsticks)), 1);
    }
    return of(title, comparison, plot);
  }

  private static JFreeChart of(String title, Comparison comparison, Plot plot) {
    String level = Figures.roundPercent(comparison.confidence()) + " %";
    boolean paired = comparison.pairs().stream().allMatch(PairComparison::isPaired);
    Caption caption = new Caption(
        names(comparison),
        level + " confidence intervals; " + trials(comparison) + ", "
            + (paired
                ? "the same luck in both, trial by trial"
                : "not all pairs met the same luck"));
    return ChartStyle.chart(
        title,
        caption,
        legend(comparison),
        plot,
        List.of(
            "Lines are not corrected for the number of comparisons; what counts as a difference"
                + " is (Holm).",
            ChartStyle.chanceOnly("Intervals")));
  }

  /** An operand by letter and name. */
  static String named(Comparison comparison, int operand, int longest) {
    String name = PointNames.of(comparison.operands().get(operand));
    String shown = name.length() <= longest ? name : name.substring(0, longest - 3) + "...";
    return ComparisonText.letter(operand) + " " + shown;
  }

  /** How many trials each posture has, and how many of all failed. */
  static String trials(Comparison comparison) {
    IntSummaryStatistics finished =
        comparison.operands().stream().mapToInt(Operand::finished).summaryStatistics();
    int failed = comparison.operands().stream()
        .mapToInt(operand -> operand.trials() - operand.finished())
        .sum();
    String fewest =
        finished.getMin() == finished.getMax() ? "" : Figures.count(finished.getMin()) + " to ";
    return fewest + Figures.trials(finished.getMax()) + " each"
        + (failed == 0 ? "" : " (" + Figures.count(failed) + " failed and left out)")
        + seed(comparison);
  }

  private static String seed(Comparison comparison) {
    List<OptionalLong> seeds =
        comparison.operands().stream().map(Operand::seed).distinct().toList();
    return seeds.size() > 1
        ? ", different seeds"
        : seeds.get(0).isPresent() ? ", seed " + seeds.get(0).getAsLong() : "";
  }

  /** Which letter stands for what; where the rows have names, the reference alone. */
  private static String names(Comparison comparison) {
    if (comparison.reference().isPresent()) {
      int reference = comparison.reference().getAsInt();
      return "Each less " + named(comparison, reference, 2 * LONGEST_NAME);
    }
    return IntStream.range(0, comparison.operands().size())
        .mapToObj(operand -> named(comparison, operand, LONGEST_NAME))
        .collect(Collectors.joining("    "));
  }

  private static SymbolAxis rows(Comparison comparison) {
    String[] labels = comparison.pairs().stream()
        .map(pair -> comparison.reference().isPresent()
            ? named(comparison, pair.first(), LONGEST_ROW)
            : ComparisonText.letter(pair.first()) + " less " + ComparisonText.letter(pair.second()))
        .toArray(String[]::new);
    var axis = ChartStyle.axis(new SymbolAxis(null, labels), null);
    axis.setRange(-0.5, labels.length - 0.5);
    axis.setInverted(true);
    axis.setGridBandsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }

  /** What an axis has to show: 0 and all intervals, of shares those of all shares. */
  private static Range range(
      Comparison comparison, Yardstick yardstick, List<Yardstick> yardsticks) {
    Range range = new Range(0, 0);
    for (Yardstick shown : yardstick.isShare() ? yardsticks : List.of(yardstick)) {
      double scale = shown.isShare() ? 100 : 1;
      for (PairComparison pair : comparison.pairs()) {
        if (pair.difference(shown).isPresent()) {
          Interval interval = pair.difference(shown).get().interval();
          range = Range.expandToInclude(range, scale * interval.estimate());
          range = Range.expandToInclude(range, scale * low(interval));
          range = Range.expandToInclude(range, scale * high(interval));
        }
      }
    }
    double length = range.getLength() > 0 ? range.getLength() : 1;
    return new Range(
        range.getLowerBound() - MARGIN * length, range.getUpperBound() + MARGIN * length);
  }

  private static double low(Interval interval) {
    return Double.isNaN(interval.low()) ? interval.estimate() : interval.low();
  }

  private static double high(Interval interval) {
    return Double.isNaN(interval.high()) ? interval.estimate() : interval.high();
  }

  private static XYPlot panel(Comparison comparison, Yardstick yardstick, Range range) {
    double scale = yardstick.isShare() ? 100 : 1;
    var axis = ChartStyle.axis(new NumberAxis(), label(yardstick));
    axis.setTickLabelFont(ChartStyle.NOTE);
    axis.setLabelFont(ChartStyle.NOTE);
    axis.setAxisLineVisible(false);
    XYPlot plot = ChartStyle.plot(axis, null);
    plot.setRangeGridlinesVisible(false);
    plot.addDomainMarker(
        new ValueMarker(0, ChartStyle.RULE, new BasicStroke(1.6f)), Layer.BACKGROUND);
    var sure = new XYIntervalSeries("difference");
    var unsure = new XYIntervalSeries("none seen");
    for (int row = 0; row < comparison.pairs().size(); row++) {
      Optional<Contrast> difference = comparison.pairs().get(row).difference(yardstick);
      if (difference.isPresent()) {
        Interval interval = difference.get().interval();
        (isSure(difference.get()) ? sure : unsure)
            .add(
                scale * interval.estimate(),
                scale * low(interval),
                scale * high(interval),
                row,
                row,
                row);
      }
    }
    axis.setRange(range);
    axis.setNumberFormatOverride(new SignedNumbers());
    var data = new XYIntervalSeriesCollection();
    data.addSeries(sure);
    data.addSeries(unsure);
    plot.setDataset(data);
    plot.setRenderer(renderer());
    return plot;
  }

  private static boolean isSure(Contrast difference) {
    return switch (difference.verdict()) {
      case HIGHER, LOWER -> true;
      case TIE, UNSURE -> false;
    };
  }

  private static String label(Yardstick yardstick) {
    String words = yardstick.words().substring(0, 1).toUpperCase(Locale.ROOT)
        + yardstick.words().substring(1);
    return yardstick.isShare() ? words + ", points" : words;
  }

  private static XYErrorRenderer renderer() {
    var renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setCapLength(12);
    renderer.setErrorPaint(Hue.BLUE.line());
    renderer.setErrorStroke(BAR);
    renderer.setUseFillPaint(true);
    renderer.setDrawOutlines(true);
    for (int series = 0; series < 2; series++) {
      renderer.setSeriesShape(series, OutcomesChart.DOT);
      renderer.setSeriesPaint(series, Hue.BLUE.line());
      renderer.setSeriesFillPaint(series, series == 0 ? Hue.BLUE.line() : Color.WHITE);
      renderer.setSeriesOutlineStroke(series, RIM);
    }
    return renderer;
  }

  private static LegendItemCollection legend(Comparison comparison) {
    var items = new LegendItemCollection();
    items.add(mark(
        "a difference, corrected for " + comparison.questions() + " comparisons", Hue.BLUE.line()));
    items.add(mark("no difference seen, or unsure", Color.WHITE));
    return items;
  }

  private static LegendItem mark(String label, Color fill) {
    return ChartStyle.styled(
        new LegendItem(label, null, null, null, OutcomesChart.DOT, fill, RIM, Hue.BLUE.line()));
  }
}
