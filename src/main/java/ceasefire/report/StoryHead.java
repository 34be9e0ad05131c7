package ceasefire.report;

import java.time.LocalDate;

/**
 * Which trial a story is about.
 *
 * @param title of its scenario
 * @param trial its number, from 0
 * @param seed its seed
 * @param start the first day of the ceasefire
 */
public record StoryHead(String title, int trial, long seed, LocalDate start) {

  /** The date of a day of the ceasefire; day 1 is the first. */
  LocalDate date(int day) {
    return start.plusDays(day - 1L);
  }

  /** The year of the ceasefire, from 1, that a day belongs to. */
  int year(int day) {
    return day < 1 ? 1 : (int) start.until(date(day), java.time.temporal.ChronoUnit.YEARS) + 1;
  }

  /** "3 March of year 3 (day 794)". */
  String when(int day) {
    return StoryDates.dayAndMonth(date(day)) + " of year " + year(day) + " (day "
        + Figures.count(day) + ")";
  }

  /** "3 Mar, year 3 (day 794)"; the eve of the ceasefire by that name. */
  public String shortly(int day) {
    return day < 1
        ? "eve of the ceasefire"
        : StoryDates.brief(date(day)).strip() + ", year " + year(day) + " (day "
            + Figures.count(day) + ")";
  }

  /** The seed as 16 hexadecimal digits, as files have it. */
  String seedText() {
    return java.util.HexFormat.of().toHexDigits(seed);
  }
}
