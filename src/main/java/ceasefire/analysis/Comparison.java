package ceasefire.analysis;

import ceasefire.results.ComparisonRow;
import ceasefire.stats.Holm;
import ceasefire.stats.Interval;
import ceasefire.stats.Mean;
import ceasefire.stats.Proportion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Postures compared with each other, or all with one of them.
 *
 * @param operands the postures, at least two
 * @param reference the one that all others are compared with; empty when each is with each
 * @param horizonDays the last day that is compared: the shortest horizon among them
 * @param confidence of every interval
 * @param pairs what was found
 */
public record Comparison(
    List<Operand> operands,
    OptionalInt reference,
    int horizonDays,
    double confidence,
    List<PairComparison> pairs) {
  /** More operands than this are not compared each with each. */
  public static final int MOST_EACH_WITH_EACH = 6;

  public Comparison {
    operands = List.copyOf(operands);
    pairs = List.copyOf(pairs);
  }

  /**
   * Compares.
   *
   * @param reference the place of the operand that all are compared with
   * @throws IllegalArgumentException when there are fewer than two operands
   */
  public static Comparison of(List<Operand> operands, OptionalInt reference, double confidence) {
    if (operands.size() < 2) {
      throw new IllegalArgumentException(operands.size() + " operands; expected at least 2");
    }
    int horizon = operands.stream().mapToInt(Operand::horizonDays).min().orElse(0);
    List<PairComparison> pairs = new ArrayList<>();
    for (int a = 0; a < operands.size(); a++) {
      for (int b = 0; b < operands.size(); b++) {
        boolean wanted = reference.isPresent() ? b == reference.getAsInt() && a != b : a < b;
        if (wanted) {
          pairs.add(PairComparison.of(a, b, operands, horizon, confidence));
        }
      }
    }
    return new Comparison(operands, reference, horizon, confidence, corrected(pairs));
  }

  /** Corrects the headline differences of all pairs together. */
  private static List<PairComparison> corrected(List<PairComparison> pairs) {
    double[] p = pairs.stream()
        .flatMap(pair -> pair.contrasts().stream())
        .mapToDouble(c -> c.isHeadline() ? c.p() : Double.NaN)
        .toArray();
    double[] adjusted = Holm.adjusted(p);
    List<PairComparison> corrected = new ArrayList<>();
    int next = 0;
    for (PairComparison pair : pairs) {
      List<Contrast> contrasts = new ArrayList<>();
      for (Contrast contrast : pair.contrasts()) {
        contrasts.add(contrast.corrected(adjusted[next++]));
      }
      corrected.add(pair.with(contrasts));
    }
    return corrected;
  }

  /** How many questions were corrected together. */
  public int questions() {
    return (int) pairs.stream()
        .flatMap(pair -> pair.contrasts().stream())
        .filter(contrast -> !Double.isNaN(contrast.pHolm()))
        .count();
  }

  /** The yardsticks by which any two could be compared. */
  public List<Yardstick> yardsticks() {
    return Arrays.stream(Yardstick.values())
        .filter(yardstick ->
            pairs.stream().anyMatch(pair -> pair.difference(yardstick).isPresent()))
        .toList();
  }

  /** How an operand does by itself: a share or a mean, over all its finished trials. */
  public Optional<Interval> level(int operand, Yardstick yardstick) {
    Operand one = operands.get(operand);
    int n = one.finished();
    double made = PairComparison.level(confidence, one.looks());
    return yardstick.values(one, horizonDays).filter(values -> n > 0).map(values -> {
      double[] finished =
          Arrays.stream(one.finishedTrials()).mapToDouble(i -> values[i]).toArray();
      Interval interval = yardstick.isShare()
          ? Proportion.wilson((int) Arrays.stream(finished).sum(), n, made)
          : Mean.t(finished, made);
      return interval.withConfidence(confidence);
    });
  }

  /** The places of the operands whose trials ended by what was known. */
  public List<Integer> stoppedByPrecision() {
    return IntStream.range(0, operands.size())
        .filter(i -> operands.get(i).looks() > 1)
        .boxed()
        .toList();
  }

  /** The survival of an operand, with marks where the time scale has them. */
  public Optional<SurvivalCurve> curve(int operand, Yardstick yardstick) {
    TimeScale scale = TimeScale.of(horizonDays);
    List<Integer> marks = scale.marks().stream().map(scale::day).toList();
    return operands.get(operand).finished() == 0
        ? Optional.empty()
        : yardstick.curve(
            operands.get(operand),
            horizonDays,
            marks,
            PairComparison.level(confidence, operands.get(operand).looks()));
  }

  /** The rows of {@code comparison.csv}. */
  public List<ComparisonRow> rows() {
    List<ComparisonRow> rows = new ArrayList<>();
    for (PairComparison pair : pairs) {
      for (Contrast contrast : pair.contrasts()) {
        Interval interval = contrast.interval();
        rows.add(new ComparisonRow(
            operands.get(pair.first()).name(),
            operands.get(pair.second()).name(),
            contrast.yardstick().metric(),
            contrast.statistic(),
            interval.estimate(),
            interval.low(),
            interval.high(),
            Double.isNaN(interval.low()) ? Double.NaN : interval.confidence(),
            interval.n(),
            contrast.p(),
            contrast.pHolm(),
            contrast.method(),
            Double.isNaN(interval.low()) ? Double.NaN : pair.level(confidence)));
      }
    }
    return List.copyOf(rows);
  }
}
