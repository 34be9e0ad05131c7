package ceasefire.cli;

import ceasefire.analysis.Comparison;
import ceasefire.analysis.Contrast;
import ceasefire.analysis.Operand;
import ceasefire.analysis.PairComparison;
import ceasefire.analysis.Yardstick;
import ceasefire.stats.Interval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** How far postures differ, for programs. */
record CompareDocument(
    String command,
    int horizonDays,
    List<Posture> operands,
    Optional<String> reference,
    List<Pair> pairs,
    String folder) {

  /** One that is compared; its level by each yardstick is a share or a mean. */
  record Posture(
      String name, String title, int trials, int finished, Map<String, Interval> levels) {}

  /**
   * Two of them: all differences are the first less the second.
   *
   * @param level at which their intervals are made, so that they have the confidence
   */
  record Pair(
      String first,
      String second,
      boolean paired,
      Optional<String> unpairedBecause,
      int n,
      double level,
      List<Difference> contrasts) {}

  /** One number about two postures; a verdict is told of differences only. */
  record Difference(
      String metric,
      String statistic,
      Interval interval,
      double p,
      double pHolm,
      String method,
      Optional<String> verdict) {

    static Difference of(Contrast contrast) {
      boolean headline = contrast.statistic().equals(contrast.yardstick().statistic());
      return new Difference(
          contrast.yardstick().metric(),
          contrast.statistic(),
          contrast.interval(),
          contrast.p(),
          contrast.pHolm(),
          contrast.method(),
          headline
              ? Optional.of(contrast.verdict().name().toLowerCase(Locale.ROOT))
              : Optional.empty());
    }
  }

  static CompareDocument of(Comparison comparison, String folder) {
    List<Operand> operands = comparison.operands();
    return new CompareDocument(
        "compare",
        comparison.horizonDays(),
        IntStream.range(0, operands.size())
            .mapToObj(i -> posture(comparison, i))
            .toList(),
        comparison.reference().isPresent()
            ? Optional.of(operands.get(comparison.reference().getAsInt()).name())
            : Optional.empty(),
        comparison.pairs().stream()
            .map(pair -> pair(operands, pair, comparison.confidence()))
            .toList(),
        folder);
  }

  private static Posture posture(Comparison comparison, int place) {
    Operand operand = comparison.operands().get(place);
    Map<String, Interval> levels = new LinkedHashMap<>();
    for (Yardstick yardstick : comparison.yardsticks()) {
      comparison.level(place, yardstick).ifPresent(level -> levels.put(yardstick.metric(), level));
    }
    return new Posture(
        operand.name(), operand.title(), operand.trials(), operand.finished(), levels);
  }

  private static Pair pair(List<Operand> operands, PairComparison pair, double confidence) {
    return new Pair(
        operands.get(pair.first()).name(),
        operands.get(pair.second()).name(),
        pair.isPaired(),
        pair.unpaired(),
        pair.n(),
        pair.level(confidence),
        pair.contrasts().stream().map(Difference::of).toList());
  }
}
