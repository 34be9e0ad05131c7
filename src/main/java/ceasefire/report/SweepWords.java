package ceasefire.report;

import ceasefire.analysis.ResponseMeasure;
import ceasefire.design.Sensitivity;
import ceasefire.stats.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The answer of a sweep in two sentences, and its charts in words. */
final class SweepWords {
  private static final int MOST_FACTORS = 5;

  private SweepWords() {}

  static String answer(Swept swept) {
    Optional<SweepText.Row> best = best(swept, row -> row.answer().ceasefire());
    Optional<SweepText.Row> worst = swept.rows().stream()
        .filter(row -> row.answer().ceasefire().isPresent())
        .min(Comparator.comparingDouble(SweepWords::held));
    if (best.isEmpty() || worst.isEmpty()) {
      return "No trial was finished: there is nothing to report.";
    }
    String first = "Of " + Figures.count(swept.rows().size()) + " design points the ceasefire still"
        + " stood after " + swept.points().years() + " most often at "
        + at(swept, best.get(), row -> row.answer().ceasefire()) + " and least often at "
        + at(swept, worst.get(), row -> row.answer().ceasefire())
        + " (in brackets " + Figures.roundPercent(swept.points().confidence())
        + " % confidence intervals).";
    String second = best(swept, row -> row.answer().agreedAndHolds())
        .map(row -> " It was both signed and kept most often at "
            + at(swept, row, point -> point.answer().agreedAndHolds()) + hangsOn(swept) + ".")
        .orElse("");
    return first + second + ExtremesText.sentence(swept.factors(), swept.rows(), swept.outermost());
  }

  private static Optional<SweepText.Row> best(
      Swept swept, Function<SweepText.Row, Optional<Interval>> share) {
    return swept.rows().stream()
        .filter(row -> share.apply(row).isPresent())
        .max(Comparator.comparingDouble(
            row -> share.apply(row).map(Interval::estimate).orElse(-1.0)));
  }

  private static double held(SweepText.Row row) {
    return row.answer().ceasefire().map(Interval::estimate).orElse(2.0);
  }

  private static String at(
      Swept swept, SweepText.Row row, Function<SweepText.Row, Optional<Interval>> share) {
    return levels(swept, row) + ", in "
        + share.apply(row).map(ReportWords::in).orElse("none") + " of "
        + Figures.trials(row.answer().ok());
  }

  /** What makes a point: "brigades-forward 3, rotation-ratio 5". */
  static String levels(Swept swept, SweepText.Row row) {
    List<String> names = SweepText.shortNames(swept.factors());
    List<String> levels = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (i < MOST_FACTORS && !row.levels().get(i).isEmpty()) {
        levels.add(names.get(i) + " " + TableHtml.shown(row.levels().get(i)));
      }
    }
    return String.join(", ", levels) + (names.size() > MOST_FACTORS ? " and so on" : "");
  }

  private static String hangsOn(Swept swept) {
    return swept.hangsOn().entrySet().stream()
        .filter(entry -> entry.getKey().equals(ResponseMeasure.USUAL.get(0)))
        .flatMap(entry -> entry.getValue().ranked().stream()
            .limit(1)
            .filter(factor -> matters(entry.getValue(), factor)))
        .findFirst()
        .map(factor -> "; whether it holds hangs most on " + factor)
        .orElse("");
  }

  /** Whether the interval of a factor's main measure tells it from nothing. */
  private static boolean matters(Sensitivity found, String factor) {
    return found
        .index(factor, found.method().main())
        .filter(index -> index.low() > 0 || index.high() < 0)
        .isPresent();
  }

  /** The points by the share without a collapse; of many the first and the last ones. */
  static List<SweepText.Row> bestAndWorst(List<SweepText.Row> rows) {
    List<SweepText.Row> sorted = rows.stream()
        .filter(row -> row.answer().ok() > 0)
        .sorted(Comparator.comparingDouble(row -> -held(row)))
        .toList();
    if (sorted.size() <= SweepText.MOST_ROWS) {
      return sorted;
    }
    int half = SweepText.MOST_ROWS / 2;
    List<SweepText.Row> ends = new ArrayList<>(sorted.subList(0, half));
    ends.addAll(sorted.subList(sorted.size() - half, sorted.size()));
    return ends;
  }

  /** The points in words, the best first. */
  static String alternative(Swept swept) {
    return "Dots or lines with intervals. No collapse (W), from the best to the worst: "
        + swept.rows().stream()
            .filter(row -> row.answer().ceasefire().isPresent())
            .sorted(Comparator.comparingDouble(row -> -held(row)))
            .limit(2L * MOST_FACTORS)
            .map(row -> levels(swept, row) + " "
                + row.answer().ceasefire().map(Figures::survival).orElse(""))
            .collect(Collectors.joining("; "))
        + (swept.rows().size() > 2 * MOST_FACTORS ? "; and more." : ".");
  }

  /** What a response hangs on in words, what matters most first. */
  static String alternative(Sensitivity found) {
    String silence = SensitivityText.silence(found).strip();
    if (!silence.isEmpty()) {
      return "No marks: " + silence + ".";
    }
    return "Marks with intervals, what matters most first, by "
        + found.method().main().text() + ": "
        + found.ranked().stream()
            .limit(2L * MOST_FACTORS)
            .map(factor -> factor + " "
                + found
                    .index(factor, found.method().main())
                    .map(SensitivityText::number)
                    .orElse(""))
            .collect(Collectors.joining("; "))
        + ".";
  }
}
