package ceasefire.report;

import ceasefire.analysis.Ribbon;
import ceasefire.analysis.Ribbon.Week;
import java.util.List;

/**
 * Which ribbons of a weekly chart can be seen: where trials agree, a ribbon has no height.
 *
 * @param half whether the middle 50 % of trials differ in some week
 * @param most whether the middle 90 % of trials differ in some week
 * @param firstN trials in the first week
 * @param lastN trials in the last week that has any, the fewest of all weeks
 */
record Spread(boolean half, boolean most, int firstN, int lastN) {
  private static final int DAYS = 7;
  private static final int FEWEST_FOR_HALF = 4;
  private static final int FEWEST_FOR_MOST = 20;

  /** What can be seen of one ribbon. */
  static Spread of(Ribbon ribbon) {
    return new Spread(
        // A comparison with NaN, a quantile of too few trials, is false.
        ribbon.weeks().stream().anyMatch(w -> w.q75() > w.q25()),
        ribbon.weeks().stream().anyMatch(w -> w.q95() > w.q05()),
        ribbon.firstN(),
        ribbon.lastN());
  }

  /** What can be seen of several ribbons of the same trials, at least one. */
  static Spread of(List<Ribbon> ribbons) {
    return ribbons.stream()
        .map(Spread::of)
        .reduce((a, b) -> new Spread(a.half || b.half, a.most || b.most, a.firstN, a.lastN))
        .orElseThrow();
  }

  /** What the lines and ribbons are, for the caption; empty for a single trial. */
  String words() {
    if (firstN == 1) {
      return "";
    }
    String ribbons = half && most
        ? ", middle 50 % and 90 %"
        : half ? " and middle 50 %" : most ? " and middle 90 %" : "";
    return "median" + ribbons + " of trials";
  }

  /** The widest range of trials that every week tells of. */
  String reach() {
    return lastN >= FEWEST_FOR_MOST
        ? "the middle 90 % of trials"
        : lastN >= FEWEST_FOR_HALF
            ? "the middle 50 % of trials"
            : firstN == 1 ? "the only trial" : "the median trial";
  }

  /** Says when there is a ribbon; empty for a single trial, which needs none. */
  List<String> notes() {
    if (firstN == 1) {
      return List.of();
    }
    String needs = "at least " + FEWEST_FOR_HALF + " (50 %) or " + FEWEST_FOR_MOST + " (90 %)";
    if (half || most) {
      return List.of("A ribbon is seen where trials differ and " + needs + " of them are left.");
    }
    return List.of(
        lastN >= FEWEST_FOR_MOST
            ? "No ribbon is seen, as " + reach() + " agree in every week."
            : "No ribbon is seen: that takes trials that differ, " + needs + " of them.");
  }

  /** Says how many trials a weekly chart rests on. */
  static String count(Ribbon ribbon, int trials, int horizonDays) {
    Week last = ribbon.weeks().get(ribbon.weeks().size() - 1);
    int week = last.week() + 1;
    boolean toTheEnd = DAYS * (week + 1) > horizonDays;
    if (toTheEnd && ribbon.lastN() == trials) {
      return "n = " + Figures.count(trials) + " in every week: no ceasefire collapsed.";
    }
    String then =
        week == 1 ? "" : ", " + Figures.count(last.n()) + " in week " + Figures.count(week);
    return "Collapsed ceasefires drop out: n = " + Figures.count(ribbon.firstN()) + " in week 1"
        + then + (toTheEnd ? "." : ", none after that.");
  }
}
