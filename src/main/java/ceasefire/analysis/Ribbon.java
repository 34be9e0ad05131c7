package ceasefire.analysis;

import ceasefire.stats.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How one weekly series was spread over the trials to which it still applied, week by week. */
public record Ribbon(String series, List<Week> weeks) {

  /**
   * Quantiles of one week over n trials, n at least 1; {@code week} counts from 0.
   *
   * <p>A quantile p is NaN where fewer than one trial is expected beyond it, n min(p, 1 - p) < 1;
   * the median is always there.
   */
  public record Week(int week, int n, double q05, double q25, double q50, double q75, double q95) {}

  public Ribbon {
    weeks = List.copyOf(weeks);
  }

  /**
   * Takes the quantiles of each week, leaving out trials whose value is NaN or whose row ended
   * before, and weeks without any trial.
   *
   * @param trials one row of weekly values for each trial
   */
  public static Ribbon of(String series, List<double[]> trials) {
    int longest = trials.stream().mapToInt(row -> row.length).max().orElse(0);
    var weeks = new ArrayList<Week>();
    for (int w = 0; w < longest; w++) {
      int week = w;
      double[] values = trials.stream()
          .filter(row -> week < row.length && !Double.isNaN(row[week]))
          .mapToDouble(row -> row[week])
          .sorted()
          .toArray();
      if (values.length > 0) {
        weeks.add(week(week, values));
      }
    }
    return new Ribbon(series, weeks);
  }

  private static Week week(int week, double[] sorted) {
    return new Week(
        week,
        sorted.length,
        quantile(sorted, 0.05),
        quantile(sorted, 0.25),
        Quantiles.of(sorted, 0.5),
        quantile(sorted, 0.75),
        quantile(sorted, 0.95));
  }

  private static double quantile(double[] sorted, double p) {
    // The margin absorbs rounding: 20 trials have one beyond the 95 % quantile.
    boolean enough = sorted.length * StrictMath.min(p, 1 - p) > 1 - 1e-9;
    return enough ? Quantiles.of(sorted, p) : Double.NaN;
  }

  /** Whether no week has a trial. */
  public boolean empty() {
    return weeks.isEmpty();
  }

  /** The number of trials in the first week; 0 if there is none. */
  public int firstN() {
    return empty() ? 0 : weeks.get(0).n();
  }

  /** The number of trials in the last week that has any; 0 if there is none. */
  public int lastN() {
    return empty() ? 0 : weeks.get(weeks.size() - 1).n();
  }

  /** The largest value shown; 0 if there is none. */
  public double highest() {
    return weeks.stream()
        .flatMapToDouble(w -> Arrays.stream(new double[] {w.q50(), w.q75(), w.q95()}))
        .filter(v -> !Double.isNaN(v))
        .max()
        .orElse(0);
  }

  /** The smallest value shown; 0 if there is none. */
  public double lowest() {
    return weeks.stream()
        .flatMapToDouble(w -> Arrays.stream(new double[] {w.q05(), w.q25(), w.q50()}))
        .filter(v -> !Double.isNaN(v))
        .min()
        .orElse(0);
  }

  /** The weeks in which a quantile is shown. */
  public List<Week> with(ToDoubleFunction<Week> quantile) {
    return weeks.stream().filter(w -> !Double.isNaN(quantile.applyAsDouble(w))).toList();
  }
}
