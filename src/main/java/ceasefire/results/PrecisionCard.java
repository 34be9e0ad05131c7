package ceasefire.results;

import ceasefire.param.DecimalText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well something was to be known before a design point was left.
 *
 * @param targets a metric and the half-width that its interval may have, as {@code w_day@1826=0.02}
 * @param confidence the chance that the interval at the stop covers the truth
 * @param maxReplicates the most trials of a point
 * @param looks after how many trials of a point one looked
 * @param level at which every interval is made, so that the one at the stop has the confidence
 */
public record PrecisionCard(
    List<String> targets, double confidence, int maxReplicates, List<Integer> looks, double level) {

  public PrecisionCard {
    targets = List.copyOf(targets);
    looks = List.copyOf(looks);
  }

  /** In words, e.g. {@code w_day@1826=0.02 at 0.95}. */
  public String text() {
    return String.join(" ", targets) + " at " + DecimalText.of(confidence);
  }

  /**
   * Whether no point can be left with fewer trials than by an earlier card: all that was to be known
   * then is to be known as well now, or better.
   */
  boolean isAtLeast(PrecisionCard earlier) {
    Map<String, Double> wanted = halfWidths();
    return confidence >= earlier.confidence
        && maxReplicates >= earlier.maxReplicates
        && earlier.halfWidths().entrySet().stream()
            .allMatch(then ->
                wanted.getOrDefault(then.getKey(), Double.POSITIVE_INFINITY) <= then.getValue());
  }

  private Map<String, Double> halfWidths() {
    Map<String, Double> byMetric = new HashMap<>();
    for (String target : targets) {
      int equals = target.lastIndexOf('=');
      byMetric.put(target.substring(0, equals), Double.parseDouble(target.substring(equals + 1)));
    }
    return byMetric;
  }
}
