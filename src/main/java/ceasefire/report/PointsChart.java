package ceasefire.report;

import ceasefire.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.CombinedRangeXYPlot;

/** W, V and what was signed and holds side by side, a row for each point, the best on top. */
final class PointsChart {
  /** More rows than this cannot be read. */
  static final int MOST_POINTS = 40;

  private PointsChart() {}

  /** The chart of points that are few enough. */
  static Optional<JFreeChart> of(Findings.OfSweep sweep) {
    return sweep.rows().size() <= MOST_POINTS ? Optional.of(chart(sweep)) : Optional.empty();
  }

  private static JFreeChart chart(Findings.OfSweep sweep) {
    List<SweepText.Row> sorted = new ArrayList<>(sweep.rows());
    sorted.sort((a, b) -> Double.compare(share(b), share(a)));
    List<String> names =
        sorted.stream().map(row -> String.join(", ", row.levels())).toList();
    CombinedRangeXYPlot all = new CombinedRangeXYPlot(IntervalRows.names(names));
    all.setGap(24);
    for (Answered answered : Answered.values()) {
      var marks = new IntervalRows.Marks(
          answered.text(),
          answered.hue(),
          true,
          sorted.stream().map(answered::of).toList());
      var axis = ChartStyle.axis(new ShareAxis(100), answered.text() + ", %");
      all.add(IntervalRows.plot(axis, IntervalRows.names(names), List.of(marks)));
    }
    return ChartStyle.chart(
        "What holds after " + sweep.years(),
        sweep.caption(),
        new LegendItemCollection(),
        all,
        List.of(
            "Rows: " + String.join(", ", SweepText.shortNames(sweep.factors())),
            ChartStyle.chanceOnly("Intervals")));
  }

  private static double share(SweepText.Row row) {
    return Answered.CEASEFIRE.of(row).map(Interval::estimate).orElse(-1.0);
  }
}
