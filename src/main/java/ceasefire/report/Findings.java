package ceasefire.report;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Comparison;
import ceasefire.analysis.ResponseMeasure;
import ceasefire.analysis.WeeklyRibbons;
import ceasefire.design.Sensitivity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was found, and charts can show. */
public sealed interface Findings {

  /** What the trials of one design point say. */
  record OfRun(Answer answer, WeeklyRibbons weekly) implements Findings {}

  /**
   * What the points of a sweep say.
   *
   * @param title the scenario's
   * @param trials how many points and trials, and their seed
   * @param years how long ceasefires were followed
   * @param axes what was varied
   * @param rows a point each, with a level of each factor
   * @param confidence of all intervals
   */
  record OfSweep(
      String title,
      String trials,
      String years,
      List<SweptFactor> axes,
      List<SweepText.Row> rows,
      double confidence)
      implements Findings {
    public OfSweep {
      axes = List.copyOf(axes);
      rows = List.copyOf(rows);
    }

    /** The paths of what was varied. */
    List<String> factors() {
      return axes.stream().map(SweptFactor::path).toList();
    }

    /** What stands under every chart's title. */
    Caption caption() {
      return new Caption(
          title, trials + "; " + Figures.roundPercent(confidence) + " % confidence intervals");
    }

    /** Whether all levels of a factor are numbers. */
    boolean isNumber(int factor) {
      return rows.stream().allMatch(row -> level(row, factor).isPresent());
    }

    /** A level as a number, if it is one. */
    static Optional<Double> level(SweepText.Row row, int factor) {
      try {
        double value = Double.parseDouble(row.levels().get(factor));
        return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
      } catch (NumberFormatException noNumber) {
        return Optional.empty();
      }
    }
  }

  /** How postures differ. */
  record OfComparison(Comparison comparison) implements Findings {}

  /**
   * What responses hang on.
   *
   * @param title the scenario's
   * @param trials how many points and trials, and their seed
   * @param found by response, in the order in which they are told
   */
  record OfSensitivity(String title, String trials, Map<ResponseMeasure, Sensitivity> found)
      implements Findings {
    public OfSensitivity {
      found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
    }
  }
}
