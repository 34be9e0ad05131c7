package ceasefire.report;

import ceasefire.analysis.Comparison;
import ceasefire.analysis.Contrast;
import ceasefire.analysis.Operand;
import ceasefire.analysis.PairComparison;
import ceasefire.analysis.TimeScale;
import ceasefire.analysis.Yardstick;
import ceasefire.stats.Interval;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A comparison as the console prints it: at most 100 columns. */
public final class ComparisonText {
  private static final int WIDTH = 100;
  private static final int LONGEST_NAME = 34;
  private static final String ROW = "  %-23s%10s  %-19s%8s%8s%8s  %s";

  private final StringBuilder text = new StringBuilder();
  private final Comparison comparison;

  private ComparisonText(Comparison comparison) {
    this.comparison = comparison;
  }

  /** Tells the comparison. */
  public static String of(Comparison comparison) {
    var text = new ComparisonText(comparison);
    text.operands();
    text.levels();
    comparison.pairs().forEach(text::pair);
    text.notes();
    return text.text.toString();
  }

  /** The letter that stands for an operand: A, B, ..., Z. */
  public static String letter(int operand) {
    return String.valueOf((char) ('A' + operand));
  }

  private void operands() {
    int longest =
        comparison.operands().stream().mapToInt(o -> o.name().length()).max().orElse(0);
    for (int i = 0; i < comparison.operands().size(); i++) {
      Operand operand = comparison.operands().get(i);
      line(cut(letter(i) + "  " + pad(operand.name(), longest) + "  " + operand.title(), WIDTH));
    }
    line("");
  }

  private void levels() {
    String years = TimeScale.words(comparison.horizonDays());
    line(format("%-36s%s", "After " + years + ", share and " + level() + " interval in %", ""));
    String head = format("  %-" + LONGEST_NAME + "s", "");
    for (Yardstick yardstick : shares()) {
      head += format("%19s", yardstick.words().replace("major ", ""));
    }
    line(head + format("%7s", "trials"));
    for (int i = 0; i < comparison.operands().size(); i++) {
      Operand operand = comparison.operands().get(i);
      StringBuilder row = new StringBuilder(format(
          "  %-" + LONGEST_NAME + "s", letter(i) + "  " + cut(operand.name(), LONGEST_NAME - 4)));
      for (Yardstick yardstick : shares()) {
        row.append(
            format("%19s", comparison.level(i, yardstick).map(this::share).orElse("-")));
      }
      line(row + format("%7s", Figures.count(operand.finished())));
    }
    String stopped = stopped(comparison);
    if (!stopped.isEmpty()) {
      line("  " + stopped + " stopped by precision: all intervals and p allow for the looks.");
    }
    line("");
  }

  private Operand operand(int place) {
    return comparison.operands().get(place);
  }

  /** The letters of the operands whose trials ended by what was known. */
  static String stopped(Comparison comparison) {
    List<Integer> stopped = comparison.stoppedByPrecision();
    if (stopped.size() == comparison.operands().size()) {
      return "All";
    }
    return stopped.stream().map(ComparisonText::letter).collect(Collectors.joining(", "));
  }

  private List<Yardstick> shares() {
    return comparison.yardsticks().stream().filter(Yardstick::isShare).toList();
  }

  private String share(Interval share) {
    return format(
        "%.1f (%.1f-%.1f)", 100 * share.estimate(), 100 * share.low(), 100 * share.high());
  }

  private void pair(PairComparison pair) {
    String a = letter(pair.first());
    String b = letter(pair.second());
    String luck = pair.isPaired()
        ? Figures.count(pair.n()) + " pairs of trials that met the same luck"
            + (operand(pair.first()).trials() == operand(pair.second()).trials()
                ? ""
                : ", those that both have")
        : "not paired (" + pair.unpaired().orElse("") + "), " + Figures.trials(pair.n());
    line(a + " less " + b + ": " + luck);
    if (pair.looks() > 1) {
      line("  " + looks(comparison, pair));
    }
    line(format(
        ROW,
        "",
        "difference",
        level() + " interval",
        "p",
        a + " wins",
        pair.isPaired() ? "pairing" : "",
        ""));
    for (Yardstick yardstick : comparison.yardsticks()) {
      pair.difference(yardstick).ifPresent(d -> difference(pair, yardstick, d));
    }
    time(pair, Yardstick.NO_COLLAPSE, "collapse (W)");
    time(pair, Yardstick.NO_VIOLATION, "major violation (V)");
    line("");
  }

  /** At what level the intervals of a pair are made that might have ended at several looks. */
  static String looks(Comparison comparison, PairComparison pair) {
    return Figures.roundPercent(comparison.confidence()) + " % intervals are made at "
        + Figures.level(pair.level(comparison.confidence())) + " %, and p is times "
        + pair.looks() + ": at so many looks the trials may have ended.";
  }

  private void difference(PairComparison pair, Yardstick yardstick, Contrast difference) {
    double scale = yardstick.isShare() ? 100 : 1;
    line(format(
        ROW,
        yardstick.words(),
        signed(scale * difference.interval().estimate(), yardstick),
        limits(difference.interval(), scale, yardstick),
        p(difference.pHolm()),
        pair.superiority(yardstick)
            .map(s -> Figures.roundPercent(s.interval().estimate()) + " %")
            .orElse(""),
        pair.varianceReduction(yardstick).map(ComparisonText::times).orElse(""),
        verdict(pair, yardstick, difference)));
  }

  private static String verdict(PairComparison pair, Yardstick yardstick, Contrast difference) {
    boolean firstHigher = difference.interval().estimate() > 0;
    String better =
        letter(firstHigher == yardstick.higherIsBetter() ? pair.first() : pair.second());
    return switch (difference.verdict()) {
      case TIE -> "no difference seen";
      case UNSURE -> "unsure: may be luck";
      case HIGHER, LOWER -> better + (yardstick.isShare() ? " better" : " costs less");
    };
  }

  private void time(PairComparison pair, Yardstick yardstick, String event) {
    Optional<Contrast> mean = pair.restrictedMean(yardstick);
    if (mean.isPresent()) {
      Interval days = mean.get().interval();
      String test = pair.logRank(yardstick)
          .filter(t -> !Double.isNaN(t.p()))
          .map(t -> "; log-rank p " + p(t.p()))
          .orElse("");
      line(format(
          "  days without %s, of %s: %s (%s)%s",
          event,
          Figures.count(comparison.horizonDays()),
          signed(days.estimate(), Yardstick.DEATHS_HOST),
          limits(days, 1, Yardstick.DEATHS_HOST),
          test));
    }
  }

  private void notes() {
    line(
        "Differences of shares are in points of 100, of costs in means per trial. p is corrected by Holm");
    line("for all " + comparison.questions()
        + " differences above; the log-rank tests are not. \"No difference seen\": the interval");
    line(
        "includes 0, which does not show that there is none. \"Wins\": the chance to come out better in a");
    line("trial, ties half.");
    if (comparison.pairs().stream().anyMatch(PairComparison::isPaired)) {
      line("\"Pairing\": so many times as many trials it would have taken without the same luck.");
    }
    line("");
  }

  private static String times(Contrast ratio) {
    double times = ratio.interval().estimate();
    if (Double.isNaN(times)) {
      return "-";
    }
    return times > 1e3 ? ">1,000x" : Figures.amount(times) + "x";
  }

  static String p(double p) {
    if (Double.isNaN(p)) {
      return "-";
    }
    return p < 1e-3 ? "< 0.001" : format(p < 0.1 ? "%.3f" : "%.2f", p);
  }

  static String signed(double value, Yardstick yardstick) {
    String size = yardstick.isShare()
        ? format("%.1f", StrictMath.abs(value))
        : Figures.amount(StrictMath.abs(value));
    boolean zero = size.matches("[0.]+");
    return zero ? size : (value < 0 ? "-" : "+") + size;
  }

  static String limits(Interval interval, double scale, Yardstick yardstick) {
    return Double.isNaN(interval.low())
        ? "too few trials"
        : signed(scale * interval.low(), yardstick) + " to "
            + signed(scale * interval.high(), yardstick);
  }

  private String level() {
    return Figures.roundPercent(comparison.confidence()) + " %";
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(StrictMath.max(0, width - text.length()));
  }

  private static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 3) + "...";
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
