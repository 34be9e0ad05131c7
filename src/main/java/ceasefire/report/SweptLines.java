package ceasefire.report;

import ceasefire.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Shares over the levels of one factor of numbers, with bands; a line for each combination of the
 * other factors.
 *
 * @param factor the factor
 * @param name its short name
 * @param series shares by level, by the name of the line
 */
record SweptLines(SweptFactor factor, String name, Map<String, TreeMap<Double, Interval>> series) {
  private static final int FEWEST_LEVELS = 3;
  private static final float BAND_ALPHA = 0.4f;
  private static final int MOST_TICKS = 8;

  /** The chart of a sweep whose lines can be told apart. */
  static Optional<JFreeChart> chart(Findings.OfSweep sweep) {
    return of(sweep).map(lines -> lines.drawn(sweep));
  }

  /** The lines over the factor of most levels, if there are no more of them than hues. */
  private static Optional<SweptLines> of(Findings.OfSweep sweep) {
    List<String> factors = sweep.factors();
    List<SweepText.Row> rows = sweep.rows();
    int along = -1;
    long most = FEWEST_LEVELS - 1;
    for (int f = 0; f < factors.size(); f++) {
      int factor = f;
      long levels =
          rows.stream().map(row -> row.levels().get(factor)).distinct().count();
      if (sweep.isNumber(factor) && levels > most) {
        most = levels;
        along = f;
      }
    }
    if (along < 0) {
      return Optional.empty();
    }
    List<String> names = SweepText.shortNames(factors);
    Map<String, TreeMap<Double, Interval>> series =
        factors.size() == 1 ? answers(rows) : others(names, along, rows);
    boolean full = series.values().stream().mapToInt(Map::size).sum()
        >= most * (factors.size() == 1 ? 1 : series.size());
    return full && series.size() <= Hue.values().length
        ? Optional.of(new SweptLines(sweep.axes().get(along), names.get(along), series))
        : Optional.empty();
  }

  /** A single factor: a line for each answer. */
  private static Map<String, TreeMap<Double, Interval>> answers(List<SweepText.Row> rows) {
    Map<String, TreeMap<Double, Interval>> series = new LinkedHashMap<>();
    for (Answered answered : Answered.values()) {
      for (SweepText.Row row : rows) {
        add(series, answered.text(), row, 0, answered);
      }
    }
    return series;
  }

  /** Several factors: W by the levels of the others. */
  private static Map<String, TreeMap<Double, Interval>> others(
      List<String> names, int along, List<SweepText.Row> rows) {
    Map<String, TreeMap<Double, Interval>> series = new LinkedHashMap<>();
    boolean rounded = areToldApart(rows);
    for (SweepText.Row row : rows) {
      List<String> rest = new ArrayList<>();
      for (int f = 0; f < names.size(); f++) {
        if (f != along) {
          String level = row.levels().get(f);
          rest.add(names.get(f) + " " + (rounded ? TableHtml.shown(level) : level));
        }
      }
      add(series, String.join(", ", rest), row, along, Answered.CEASEFIRE);
    }
    return series;
  }

  /** Whether no two levels look alike with the digits that people read. */
  private static boolean areToldApart(List<SweepText.Row> rows) {
    return count(rows, level -> level) == count(rows, TableHtml::shown);
  }

  private static long count(List<SweepText.Row> rows, UnaryOperator<String> shown) {
    return rows.stream()
        .map(row -> row.levels().stream().map(shown).toList())
        .distinct()
        .count();
  }

  private static void add(
      Map<String, TreeMap<Double, Interval>> series,
      String name,
      SweepText.Row row,
      int along,
      Answered answered) {
    answered
        .of(row)
        .ifPresent(share -> series
            .computeIfAbsent(name, line -> new TreeMap<>())
            .put(Findings.OfSweep.level(row, along).orElse(0.0), share));
  }

  private JFreeChart drawn(Findings.OfSweep sweep) {
    ValueAxis levels = FactorAxis.of(factor, name, ends(true), ends(false), MOST_TICKS);
    var share = ChartStyle.axis(new NumberAxis(), "Trials still holding (%)");
    share.setRange(-1.5, 101.5);
    share.setTickUnit(new NumberTickUnit(20));
    XYPlot plot = ChartStyle.plot(levels, share);
    var lines = new YIntervalSeriesCollection();
    var renderer = new DeviationRenderer(true, true);
    renderer.setAlpha(BAND_ALPHA);
    var legend = new LegendItemCollection();
    series.forEach((name, line) -> {
      int s = lines.getSeriesCount();
      Hue hue = hue(name, s);
      var values = new YIntervalSeries(name);
      line.forEach((x, i) -> values.add(x, i.estimate(), i.low(), i.high()));
      lines.addSeries(values);
      renderer.setSeriesPaint(s, hue.line());
      renderer.setSeriesFillPaint(s, hue.middle());
      renderer.setSeriesStroke(s, hue.stroke());
      renderer.setSeriesShape(s, OutcomesChart.DOT);
      legend.add(ChartStyle.lineItem(name, hue));
    });
    plot.setDataset(lines);
    plot.setRenderer(renderer);
    boolean several = series.keySet().stream().noneMatch(Answered.CEASEFIRE.text()::equals);
    return ChartStyle.chart(
        (several ? "No collapse (W)" : "What holds") + " after " + sweep.years() + ", by " + name,
        sweep.caption(),
        legend,
        plot,
        List.of(ChartStyle.chanceOnly("Bands")));
  }

  /** An answer has its hue of all charts. */
  private static Hue hue(String name, int line) {
    return Arrays.stream(Answered.values())
        .filter(answered -> answered.text().equals(name))
        .map(Answered::hue)
        .findFirst()
        .orElse(Hue.values()[line]);
  }

  private double ends(boolean first) {
    return series.values().stream()
        .mapToDouble(line -> first ? line.firstKey() : line.lastKey())
        .reduce(first ? StrictMath::min : StrictMath::max)
        .orElse(0);
  }
}
