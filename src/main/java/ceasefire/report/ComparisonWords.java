package ceasefire.report;

import ceasefire.analysis.Comparison;
import ceasefire.analysis.Contrast;
import ceasefire.analysis.PairComparison;
import ceasefire.analysis.TimeScale;
import ceasefire.analysis.Yardstick;
import ceasefire.stats.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The answer of a comparison in two sentences. */
final class ComparisonWords {
  private static final int MOST_TOLD = 4;

  private ComparisonWords() {}

  static String answer(Comparison comparison) {
    String stopped = ComparisonText.stopped(comparison);
    return levels(comparison) + " " + differences(comparison)
        + (stopped.isEmpty()
            ? ""
            : " " + stopped + " stopped when precise enough; all intervals allow for that.");
  }

  /** The best and the others, by the share without a collapse. */
  private static String levels(Comparison comparison) {
    List<Integer> order = IntStream.range(0, comparison.operands().size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -held(comparison, i)))
        .toList();
    String shares = order.stream()
        .limit(MOST_TOLD)
        .map(i -> comparison
            .level(i, Yardstick.NO_COLLAPSE)
            .map(level -> ReportWords.in(level) + " of trials of " + ComparisonText.letter(i) + " ("
                + PointNames.of(comparison.operands().get(i)) + ")")
            .orElse(""))
        .collect(Collectors.joining(", "));
    int more = order.size() - MOST_TOLD;
    return "After " + TimeScale.words(comparison.horizonDays()) + " the ceasefire still stood in "
        + shares + (more > 0 ? ", and in fewer of " + more + " others" : "") + " (in brackets "
        + Figures.roundPercent(comparison.confidence()) + " % confidence intervals).";
  }

  private static double held(Comparison comparison, int operand) {
    return comparison
        .level(operand, Yardstick.NO_COLLAPSE)
        .map(Interval::estimate)
        .orElse(-1.0);
  }

  private static String differences(Comparison comparison) {
    List<String> sure = new ArrayList<>();
    int unsure = 0;
    for (PairComparison pair : comparison.pairs()) {
      Contrast difference = pair.difference(Yardstick.NO_COLLAPSE).orElse(null);
      if (difference == null) {
        continue;
      }
      switch (difference.verdict()) {
        case HIGHER, LOWER -> sure.add(told(pair, difference));
        case TIE, UNSURE -> unsure++;
      }
    }
    String rest = unsure == 0
        ? ""
        : (sure.isEmpty() ? "Of " : "of ") + Figures.count(unsure)
            + (unsure == 1 ? " pair" : " pairs")
            + " it cannot be told which keeps it more often";
    String told = sure.stream().limit(MOST_TOLD).collect(Collectors.joining("; "));
    String others =
        sure.size() > MOST_TOLD ? "; " + (sure.size() - MOST_TOLD) + " more pairs differ, too" : "";
    return told + others + (told.isEmpty() || rest.isEmpty() ? "" : "; ") + rest + ".";
  }

  private static String told(PairComparison pair, Contrast difference) {
    boolean first = difference.interval().estimate() > 0;
    Interval interval = difference.interval();
    double sign = first ? 100 : -100;
    double low = StrictMath.min(sign * interval.low(), sign * interval.high());
    double high = StrictMath.max(sign * interval.low(), sign * interval.high());
    return ComparisonText.letter(first ? pair.first() : pair.second())
        + " keeps it more often than "
        + ComparisonText.letter(first ? pair.second() : pair.first()) + ", by "
        + ComparisonText.signed(sign * interval.estimate(), Yardstick.NO_COLLAPSE)
            .substring(1)
        + " points of 100 (" + ComparisonText.signed(low, Yardstick.NO_COLLAPSE) + " to "
        + ComparisonText.signed(high, Yardstick.NO_COLLAPSE) + ")";
  }
}
