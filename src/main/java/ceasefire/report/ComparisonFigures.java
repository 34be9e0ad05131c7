package ceasefire.report;

import ceasefire.analysis.Comparison;
import ceasefire.analysis.Contrast;
import ceasefire.analysis.Operand;
import ceasefire.analysis.PairComparison;
import ceasefire.analysis.SurvivalCurve;
import ceasefire.analysis.TimeScale;
import ceasefire.analysis.Yardstick;
import ceasefire.results.ComparisonRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;

/** The figures about several postures side by side, with their numbers and in words. */
final class ComparisonFigures {
  private static final List<String> HEADER = List.of(
      "a",
      "b",
      "metric",
      "statistic",
      "estimate",
      "low",
      "high",
      "confidence",
      "n",
      "p",
      "p_holm",
      "method",
      "level");

  private final Comparison comparison;
  private final Map<String, JFreeChart> charts;

  ComparisonFigures(Comparison comparison) {
    this.comparison = comparison;
    this.charts = new LinkedHashMap<>();
    Charts.of(new Findings.OfComparison(comparison))
        .forEach(chart -> charts.put(chart.name(), chart.drawing()));
  }

  /** Differences of shares. */
  Figure differences() {
    return differences("differences", true);
  }

  /** Differences of costs; empty where no costs could be compared. */
  Optional<Figure> costs() {
    return charts.containsKey("costs")
        ? Optional.of(differences("costs", false))
        : Optional.empty();
  }

  private Figure differences(String name, boolean shares) {
    List<Yardstick> yardsticks =
        comparison.yardsticks().stream().filter(y -> y.isShare() == shares).toList();
    List<String> metrics = yardsticks.stream().map(Yardstick::metric).toList();
    String words = comparison.pairs().stream()
        .flatMap(pair -> yardsticks.stream()
            .flatMap(yardstick -> pair.difference(yardstick).stream()
                .map(difference -> words(pair, yardstick, difference))))
        .collect(Collectors.joining("; "));
    return Figure.of(
            name,
            chart(name),
            "Dots with intervals, a row a pair: " + words + ".",
            new Numbers(
                "All numbers about each pair",
                HEADER,
                comparison.rows().stream()
                    .filter(row -> metrics.contains(row.metric()))
                    .map(ComparisonFigures::cells)
                    .toList()))
        .narrow(DifferencesChart.stacked(comparison, shares))
        .explained(trials());
  }

  /** How many trials each posture has, and how many failed. */
  private String trials() {
    List<Operand> operands = comparison.operands();
    List<String> finished =
        operands.stream().map(operand -> Figures.count(operand.finished())).toList();
    long failed = operands.stream()
        .mapToLong(operand -> operand.trials() - operand.finished())
        .sum();
    boolean alike = finished.stream().distinct().count() == 1;
    return "n = " + (alike ? finished.get(0) + " each" : String.join(", ", finished))
        + (failed == 0 ? "" : " (" + Figures.count(failed) + " failed and left out)");
  }

  private JFreeChart chart(String name) {
    JFreeChart chart = charts.get(name);
    if (chart == null) {
      throw new IllegalStateException("no chart " + name + "; there are " + charts.keySet());
    }
    return chart;
  }

  static String words(PairComparison pair, Yardstick yardstick, Contrast difference) {
    double scale = yardstick.isShare() ? 100 : 1;
    return ComparisonText.letter(pair.first()) + " less " + ComparisonText.letter(pair.second())
        + ", " + yardstick.words() + ": "
        + ComparisonText.signed(scale * difference.interval().estimate(), yardstick) + " ("
        + ComparisonText.limits(difference.interval(), scale, yardstick) + ")";
  }

  private static List<String> cells(ComparisonRow row) {
    List<String> cells = new ArrayList<>(List.of(row.a(), row.b(), row.metric(), row.statistic()));
    double[] numbers = {
      row.estimate(), row.low(), row.high(), row.confidence(), row.n(), row.p(), row.pHolm()
    };
    for (double number : numbers) {
      cells.add(Double.isInfinite(number) ? "" : Numbers.cell(number));
    }
    cells.add(row.method());
    cells.add(Numbers.cell(row.level()));
    return cells;
  }

  /** Survival curves by a yardstick; several figures where there are many postures. */
  List<Figure> survival(String name, Yardstick yardstick) {
    List<Integer> all = IntStream.range(0, comparison.operands().size()).boxed().toList();
    TimeScale scale = TimeScale.of(comparison.horizonDays());
    List<SurvivalCurve> curves =
        all.stream().flatMap(i -> comparison.curve(i, yardstick).stream()).toList();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < curves.size(); i++) {
      SurvivalCurve curve = curves.get(i);
      for (SurvivalCurve.Mark mark : curve.marks()) {
        rows.add(RunFigures.row(
            List.of(
                comparison.operands().get(i).name(),
                Numbers.cell(mark.day()),
                Numbers.cell(mark.atRisk()),
                Numbers.cell(mark.events()),
                Numbers.cell(curve.n())),
            mark.survival()));
      }
    }
    var numbers = new Numbers(
        "Share of trials with " + yardstick.words() + ", with trials at risk",
        RunFigures.header("posture", "day", "at risk", "events so far", "n"),
        rows);
    String words = IntStream.range(0, curves.size())
        .mapToObj(
            i -> ComparisonText.letter(i) + " " + Figures.survival(curves.get(i).last()))
        .collect(Collectors.joining(", "));
    List<Figure> figures = new ArrayList<>();
    charts.forEach((key, chart) -> {
      if (key.startsWith(name)) {
        figures.add(Figure.of(
                key,
                chart,
                "Falling step curves with bands, after " + TimeScale.words(comparison.horizonDays())
                    + ": " + words + ".",
                numbers)
            .explained(trials()));
      }
    });
    if (figures.size() == 1 && curves.size() == all.size()) {
      List<SurvivalCurve> named = IntStream.range(0, curves.size())
          .mapToObj(i -> named(
              curves.get(i), DifferencesChart.named(comparison, i, SurvivalsChart.LONGEST_NAME)))
          .toList();
      Live live = LiveCurves.survival(
          named, List.of(Hue.values()).subList(0, named.size()), scale, "Trials (%)");
      figures.set(0, figures.get(0).with(live));
    }
    return figures;
  }

  private static SurvivalCurve named(SurvivalCurve curve, String name) {
    return new SurvivalCurve(name, curve.n(), curve.steps(), curve.marks());
  }
}
