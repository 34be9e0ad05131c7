package ceasefire.report;

import java.time.LocalDate;
import java.util.Locale;

/** Dates as stories tell them: by names of months that no locale and no JDK changes. */
final class StoryDates {
  private static final int SHORT = 3;

  private StoryDates() {}

  /** "3 March". */
  static String dayAndMonth(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date);
  }

  /** " 3 Mar". */
  static String brief(LocalDate date) {
    return String.format(
        Locale.ROOT, "%2d %s", date.getDayOfMonth(), month(date).substring(0, SHORT));
  }

  private static String month(LocalDate date) {
    String name = date.getMonth().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
