package ceasefire.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The unit in which time since the ceasefire is shown, and where its marks stand.
 *
 * <p>Year y is day floor(365.25 y): 365, 730, ..., 1826.
 *
 * @param unit name of the unit, in the plural
 * @param daysPerUnit length of one unit, days
 * @param step units from one mark to the next
 * @param horizonDays the last day shown
 */
public record TimeScale(String unit, double daysPerUnit, int step, int horizonDays) {
  private static final double YEAR = 365.25;
  private static final double MONTH = YEAR / 12;

  /** Years from two years on, months from four months on, else days. */
  public static TimeScale of(int horizonDays) {
    if (horizonDays >= 2 * YEAR - 1) {
      return new TimeScale("years", YEAR, horizonDays > 10 * YEAR ? 5 : 1, horizonDays);
    }
    if (horizonDays >= 4 * MONTH) {
      return new TimeScale("months", MONTH, horizonDays > 12 * MONTH ? 3 : 1, horizonDays);
    }
    return new TimeScale("days", 1, horizonDays > 50 ? 14 : 7, horizonDays);
  }

  /** The position of a day on the axis, in units. */
  public double position(double day) {
    return day / daysPerUnit;
  }

  /** The end of the axis in units: the horizon, or the mark that it falls a fraction of a day short of. */
  public double end() {
    double last = position(horizonDays);
    double mark = StrictMath.rint(last);
    return mark > last && (mark - last) * daysPerUnit < 1 ? mark : last;
  }

  /** The marks up to the horizon, in units, from 0 on. */
  public List<Integer> marks() {
    var marks = new ArrayList<Integer>();
    for (int mark = 0; day(mark) <= horizonDays; mark += step) {
      marks.add(mark);
    }
    return marks;
  }

  /** The day of a mark. */
  public int day(int mark) {
    return (int) StrictMath.floor(mark * daysPerUnit);
  }

  /** A span in words: "1 year", "5 years", "100 days". */
  public static String words(int days) {
    int years = (int) StrictMath.rint(days / YEAR);
    if (years > 0 && days == (int) StrictMath.floor(years * YEAR)) {
      return years + (years == 1 ? " year" : " years");
    }
    return String.format(Locale.ROOT, "%,d %s", days, days == 1 ? "day" : "days");
  }
}
