package ceasefire.report;

import ceasefire.analysis.Comparison;
import ceasefire.analysis.SurvivalCurve;
import ceasefire.analysis.TimeScale;
import ceasefire.analysis.Yardstick;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** How long the ceasefires of several postures last: a curve with its band for each. */
final class SurvivalsChart {
  private static final float BAND_ALPHA = 0.3f;
  /** More bands than that hide each other and the curves. */
  private static final int MOST_BANDS = 3;

  /** Characters of a posture's name in a legend. */
  static final int LONGEST_NAME = 40;
  /** Shares between which a round axis ends. */
  private static final double STEP = 10;

  private SurvivalsChart() {}

  /** One chart of all curves, or several with the reference in each. */
  static Map<String, JFreeChart> all(String name, Comparison comparison, Yardstick yardstick) {
    int n = comparison.operands().size();
    int most = Hue.values().length;
    if (n <= most) {
      return Map.of(
          name, of(comparison, yardstick, IntStream.range(0, n).boxed().toList()));
    }
    int reference = comparison.reference().orElse(0);
    List<Integer> others =
        IntStream.range(0, n).filter(i -> i != reference).boxed().toList();
    Map<String, JFreeChart> charts = new LinkedHashMap<>();
    for (int from = 0; from < others.size(); from += most - 1) {
      List<Integer> shown = new ArrayList<>(List.of(reference));
      shown.addAll(others.subList(from, StrictMath.min(others.size(), from + most - 1)));
      charts.put(name + "-" + (from / (most - 1) + 1), of(comparison, yardstick, shown));
    }
    return charts;
  }

  private static JFreeChart of(Comparison comparison, Yardstick yardstick, List<Integer> operands) {
    TimeScale scale = TimeScale.of(comparison.horizonDays());
    var time = new AtRiskAxis(scale);
    var curves = new YIntervalSeriesCollection();
    boolean bands = operands.size() <= MOST_BANDS;
    List<Hue> hues = List.of(Hue.values()).subList(0, operands.size());
    var legend = new LegendItemCollection();
    double lowest = 1;
    for (int operand : operands) {
      SurvivalCurve curve = comparison
          .curve(operand, yardstick)
          .orElseThrow(() -> new IllegalArgumentException("an operand without trials"));
      Hue hue = hues.get(curves.getSeriesCount());
      curves.addSeries(SurvivalChart.series(ComparisonText.letter(operand), curve, scale));
      time.row(ComparisonText.letter(operand), curve);
      legend.add(ChartStyle.lineItem(
          DifferencesChart.named(comparison, operand, LONGEST_NAME) + ": "
              + Figures.survival(curve.last()),
          hue));
      lowest = StrictMath.min(lowest, curve.last().low());
    }
    // From a round share below the lowest band, so that curves close together are told apart.
    double floor = STEP * StrictMath.floor(100 * lowest / STEP);
    XYPlot plot = ChartStyle.plot(time, shares(floor));
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    plot.setDataset(curves);
    plot.setRenderer(StepBands.renderer(bands ? BAND_ALPHA : 0, hues));
    String level = Figures.roundPercent(comparison.confidence());
    List<String> notes = new ArrayList<>();
    notes.add(
        bands
            ? "Postures may differ although their bands overlap: see the chart of differences."
            : "The bands of so many curves would hide each other: intervals are in the legend, and"
                + " differences in a chart of their own.");
    notes.add(ChartStyle.chanceOnly(bands ? "Bands" : "Intervals"));
    Caption caption = new Caption(
        "Share of trials with " + yardstick.words() + "; in figures after "
            + TimeScale.words(comparison.horizonDays()),
        DifferencesChart.trials(comparison) + "; pointwise " + level
            + " % confidence " + (bands ? "bands" : "intervals") + " (Kaplan-Meier, log-log)"
            + (floor > 0 ? "; the axis begins at " + (int) floor + " %" : ""));
    return ChartStyle.chart("How long there is " + yardstick.words(), caption, legend, plot, notes);
  }

  /** The axis of shares, in percent from a round number on. */
  private static NumberAxis shares(double floor) {
    var shares = ChartStyle.axis(new NumberAxis(), "Trials (%)");
    double margin = 0.015 * (100 - floor);
    shares.setRange(floor - margin, 100 + margin);
    shares.setTickUnit(new NumberTickUnit(
        floor >= 80 ? 5 : floor >= 30 ? 10 : 20, NumberFormat.getIntegerInstance(Locale.ROOT)));
    return shares;
  }
}
