package ceasefire.report;

import ceasefire.analysis.Comparison;
import ceasefire.analysis.TimeScale;
import ceasefire.analysis.Yardstick;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;

/** The charts of a comparison, as PNG and SVG files: differences, and survival curves. */
public final class ComparisonCharts {
  private ComparisonCharts() {}

  /** The charts by name. */
  static Map<String, JFreeChart> all(Comparison comparison) {
    var charts = new LinkedHashMap<String, JFreeChart>();
    List<Yardstick> found = comparison.yardsticks();
    List<Yardstick> shares = found.stream().filter(Yardstick::isShare).toList();
    List<Yardstick> costs = found.stream().filter(y -> !y.isShare()).toList();
    String years = TimeScale.words(comparison.horizonDays());
    charts.put(
        "differences",
        DifferencesChart.of(
            "How much more often the ceasefire holds for " + years, comparison, shares));
    if (!costs.isEmpty()) {
      charts.put("costs", DifferencesChart.of("How much more it costs", comparison, costs));
    }
    survival(charts, "survival-collapse", comparison, Yardstick.NO_COLLAPSE);
    survival(charts, "survival-violation", comparison, Yardstick.NO_VIOLATION);
    return charts;
  }

  /** One chart of all curves, or several with the reference in each. */
  private static void survival(
      Map<String, JFreeChart> charts, String name, Comparison comparison, Yardstick yardstick) {
    int n = comparison.operands().size();
    int most = Hue.values().length;
    if (n <= most) {
      charts.put(
          name,
          SurvivalsChart.of(comparison, yardstick, IntStream.range(0, n).boxed().toList()));
      return;
    }
    int reference = comparison.reference().orElse(0);
    List<Integer> others =
        IntStream.range(0, n).filter(i -> i != reference).boxed().toList();
    for (int from = 0; from < others.size(); from += most - 1) {
      List<Integer> shown = new ArrayList<>(List.of(reference));
      shown.addAll(others.subList(from, StrictMath.min(others.size(), from + most - 1)));
      charts.put(
          name + "-" + (from / (most - 1) + 1), SurvivalsChart.of(comparison, yardstick, shown));
    }
  }

  /** Writes every chart as {@code NAME.png} and {@code NAME.svg} into a folder; returns the files. */
  public static List<Path> write(Comparison comparison, Path folder) throws IOException {
    return Charts.write(all(comparison), folder);
  }
}
