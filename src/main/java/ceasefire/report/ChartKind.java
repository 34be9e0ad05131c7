package ceasefire.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;

/**
 * One entry of the family: a kind of chart, what it needs, and how it is made.
 *
 * @param name the stem of its files, or how they begin where there may be several
 * @param needs the findings that it shows
 * @param made the charts by name: one, several, or none where the findings do not suit it
 */
record ChartKind<F extends Findings>(
    String name, Class<F> needs, Function<F, Map<String, JFreeChart>> made) {

  /** A kind of which there is one for all findings. */
  static <F extends Findings> ChartKind<F> one(
      String name, Class<F> needs, Function<F, JFreeChart> made) {
    return new ChartKind<>(name, needs, findings -> Map.of(name, made.apply(findings)));
  }

  /** A kind of which there is one for findings that suit it. */
  static <F extends Findings> ChartKind<F> ifItSuits(
      String name, Class<F> needs, Function<F, Optional<JFreeChart>> made) {
    return new ChartKind<>(
        name,
        needs,
        findings -> made.apply(findings).map(chart -> Map.of(name, chart)).orElse(Map.of()));
  }

  /** The charts of findings, none of those of another kind. */
  List<Chart> of(Findings findings) {
    return needs.isInstance(findings)
        ? made.apply(needs.cast(findings)).entrySet().stream()
            .map(chart -> new Chart(chart.getKey(), chart.getValue()))
            .toList()
        : List.of();
  }
}
