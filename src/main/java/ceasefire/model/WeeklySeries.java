package ceasefire.model;

import java.util.Arrays;
import java.util.List;

/** What a trial did week by week: one row of values per series, reused from trial to trial. */
public final class WeeklySeries {
  /**
   * The series, in the order in which they are stored; the phase of the talks by its number: 0
   * sectoral, 1 truce, 2 ceasefire, 3 framework, 4 settled, 5 lapsed.
   */
  public static final List<String> NAMES = List.of(
      "incidents",
      "brigades_forward",
      "brigades_missing",
      "home_gap",
      "tension",
      "belief",
      "massing_seen",
      "force_ratio",
      "talks_progress",
      "talks_phase",
      "sanctions",
      "capability",
      "backstop",
      "flank_shortfall");

  private final double[][] values;
  private int weeks;

  /** Makes room for {@code maxWeeks} weeks. */
  public WeeklySeries(int maxWeeks) {
    values = new double[NAMES.size()][maxWeeks];
  }

  /** Forgets the trial before. */
  public void clear() {
    weeks = 0;
    for (double[] row : values) {
      Arrays.fill(row, Double.NaN);
    }
  }

  /** Opens the next week, whose values are then {@link #put}. */
  public void nextWeek() {
    weeks++;
  }

  /** Stores the current week's value of a series. */
  public void put(int series, double value) {
    values[series][weeks - 1] = value;
  }

  /** How many weeks were recorded. */
  public int weeks() {
    return weeks;
  }

  /** A series' value in a week, counted from 0; NaN where it does not apply. */
  public double value(int series, int week) {
    return values[series][week];
  }
}
