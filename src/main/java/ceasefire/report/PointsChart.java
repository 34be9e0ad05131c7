package ceasefire.report;

import ceasefire.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;

/** W, V and what was signed and holds side by side, a row for each point, the best on top. */
final class PointsChart {
  /** More rows than this cannot be read. */
  static final int MOST_POINTS = 40;

  /** Room for half of the last number of a scale and half of the first one of the next. */
  private static final double GAP = 46;

  private PointsChart() {}

  /** The chart of points that are few enough. */
  static Optional<JFreeChart> of(Findings.OfSweep sweep) {
    return sweep.rows().size() <= MOST_POINTS ? Optional.of(chart(sweep)) : Optional.empty();
  }

  private static JFreeChart chart(Findings.OfSweep sweep) {
    List<SweepText.Row> sorted = sorted(sweep);
    List<String> names = names(sorted);
    CombinedRangeXYPlot all = new CombinedRangeXYPlot(IntervalRows.names(names));
    all.setGap(GAP);
    for (Answered answered : Answered.values()) {
      all.add(panel(answered, sorted, names));
    }
    return chart(sweep, all);
  }

  /** The same for narrow pages, one answer below the other. */
  static JFreeChart stacked(Findings.OfSweep sweep) {
    List<SweepText.Row> sorted = sorted(sweep);
    List<PanelStack.Panel> panels = new ArrayList<>();
    for (Answered answered : Answered.values()) {
      panels.add(new PanelStack.Panel(panel(answered, sorted, names(sorted)), sorted.size()));
    }
    return chart(sweep, new PanelStack(panels));
  }

  private static XYPlot panel(Answered answered, List<SweepText.Row> rows, List<String> names) {
    var marks = new IntervalRows.Marks(
        answered.text(), answered.hue(), true, rows.stream().map(answered::of).toList());
    var axis = ChartStyle.axis(new ShareAxis(100), answered.text() + ", %");
    return IntervalRows.plot(axis, IntervalRows.names(names), List.of(marks));
  }

  private static JFreeChart chart(Findings.OfSweep sweep, Plot plot) {
    return ChartStyle.chart(
        "What holds after " + sweep.years(),
        sweep.caption(),
        new LegendItemCollection(),
        plot,
        List.of(
            "Rows: " + String.join(", ", SweepText.shortNames(sweep.factors())),
            ChartStyle.chanceOnly("Intervals")));
  }

  private static List<SweepText.Row> sorted(Findings.OfSweep sweep) {
    List<SweepText.Row> sorted = new ArrayList<>(sweep.rows());
    sorted.sort((a, b) -> Double.compare(share(b), share(a)));
    return sorted;
  }

  private static List<String> names(List<SweepText.Row> rows) {
    return rows.stream()
        .map(row -> row.levels().stream().map(TableHtml::shown).collect(Collectors.joining(", ")))
        .toList();
  }

  private static double share(SweepText.Row row) {
    return Answered.CEASEFIRE.of(row).map(Interval::estimate).orElse(-1.0);
  }
}
