package ceasefire.report;

import ceasefire.analysis.Extreme;
import ceasefire.analysis.Extremes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts into words which point of a sweep is the best, and which may be it as well. */
public final class ExtremesText {
  private static final int WIDEST = 72;
  private final Map<Long, String> names;
  private final Extremes extremes;

  private ExtremesText(Map<Long, String> names, Extremes extremes) {
    this.names = names;
    this.extremes = extremes;
  }

  private static ExtremesText of(
      List<String> factors, List<SweepText.Row> rows, Extremes extremes) {
    Map<Long, String> names = new HashMap<>();
    List<String> shortNames = SweepText.shortNames(factors);
    for (SweepText.Row row : rows) {
      names.put(row.answer().point(), SweepText.where(shortNames, row));
    }
    return new ExtremesText(names, extremes);
  }

  /** Lines for the screen: the best and the worst; empty where there is nothing to compare. */
  public static String lines(List<String> factors, List<SweepText.Row> rows, Extremes extremes) {
    var text = of(factors, rows, extremes);
    if (extremes.best().isEmpty() || extremes.worst().isEmpty()) {
      return "";
    }
    Extreme best = extremes.best().get();
    Extreme worst = extremes.worst().get();
    boolean none = isAnyAsGood(best) && isAnyAsGood(worst);
    return "Best      " + text.line(best) + "\n"
        + (none ? "" : "Worst     " + text.line(worst) + "\n")
        + "          (" + text.terms(best) + ")\n";
  }

  /** A sentence for the report; empty where there is nothing to compare. */
  static String sentence(List<String> factors, List<SweepText.Row> rows, Extremes extremes) {
    var text = of(factors, rows, extremes);
    if (extremes.best().isEmpty() || extremes.worst().isEmpty()) {
      return "";
    }
    Extreme best = extremes.best().get();
    return " Not told apart from the best: " + text.alike(best) + "; from the worst: "
        + text.alike(extremes.worst().get())
        + extremes
            .bestSigned()
            .map(signed -> "; from that most often signed and kept: " + text.alike(signed))
            .orElse("")
        + " (" + text.terms(best) + ").";
  }

  private static boolean isAnyAsGood(Extreme extreme) {
    return extreme.alike().size() == extreme.others();
  }

  private String line(Extreme extreme) {
    String name = name(extreme.point());
    return extreme.alike().isEmpty()
        ? name + "; told apart from " + others(extreme)
        : name + "\n          not told apart from it: " + alike(extreme);
  }

  private static String others(Extreme extreme) {
    return extreme.others() == 1
        ? "the other"
        : "all " + Figures.count(extreme.others()) + " others";
  }

  private String name(long point) {
    return Optional.ofNullable(names.get(point)).orElse("");
  }

  /** Names of points, as many as a line holds. */
  private String alike(Extreme extreme) {
    int all = extreme.alike().size();
    if (all == 0) {
      return "none";
    }
    if (isAnyAsGood(extreme) && all > 1) {
      return "any of the " + Figures.count(all) + " others";
    }
    StringBuilder text = new StringBuilder();
    int told = 0;
    for (long point : extreme.alike()) {
      String name = name(point);
      if (told > 0 && text.length() + name.length() > WIDEST) {
        break;
      }
      text.append(told == 0 ? "" : "; ").append(name);
      told++;
    }
    return text + (told == all ? "" : "; and " + Figures.count(all - told) + " more");
  }

  /** How they are told apart. */
  private String terms(Extreme extreme) {
    Extreme.Terms terms = extremes.terms();
    String confidence = Figures.roundPercent(terms.confidence()) + " %";
    return "by " + (terms.paired() ? "differences trial by trial" : "differences of shares")
        + (extreme.level() > terms.confidence()
            ? " at " + Figures.level(extreme.level()) + " %: " + confidence + " for all "
                + (terms.looks() > 1 ? "points and looks" : "points") + " together"
            : " at " + confidence);
  }
}
