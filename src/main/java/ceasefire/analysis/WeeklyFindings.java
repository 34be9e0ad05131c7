package ceasefire.analysis;

import ceasefire.results.Dataset;
import ceasefire.results.RecordedSeries;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the weekly series of a dataset with a single design point say.
 *
 * @param warning how well they foretell a collapse
 * @param ribbons what is drawn of them
 */
public record WeeklyFindings(Warning warning, WeeklyRibbons ribbons) {
  private static final int DAYS_PER_WEEK = 7;

  /**
   * Reads the series in one pass.
   *
   * @param recorded how many replicates of a point are recorded
   * @param confidence of the intervals of the warning, 0-1
   */
  public static WeeklyFindings of(
      Dataset trials, int horizonDays, int recorded, double confidence) {
    Set<String> names = new LinkedHashSet<>(Warning.SERIES);
    names.addAll(WeeklyRibbons.SERIES);
    RecordedSeries series = trials.series(names);
    return new WeeklyFindings(
        Warning.of(series, horizonDays / DAYS_PER_WEEK, confidence),
        WeeklyRibbons.of(trials, series, recorded));
  }
}
