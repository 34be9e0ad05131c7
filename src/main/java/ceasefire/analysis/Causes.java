package ceasefire.analysis;

import ceasefire.stats.Interval;
import ceasefire.stats.Proportion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What ended ceasefires, and when: for each cause of a collapse the share of all trials that it has
 * ended by a day.
 *
 * <p>The causes compete. Nobody is lost from sight before the horizon, so that the cumulative
 * incidence of each is a plain share, with Wilson's interval.
 *
 * @param n trials, collapsed or not
 * @param horizonDays the last day
 * @param curves one for each cause that was seen, the most frequent first
 * @param initiators who began the wars, as shares of the collapsed trials; empty without any
 */
public record Causes(int n, int horizonDays, List<Curve> curves, List<Share> initiators) {

  public Causes {
    curves = List.copyOf(curves);
    initiators = List.copyOf(initiators);
  }

  /** One cause. */
  public record Curve(String cause, int events, double medianDay, List<Step> steps) {
    public Curve {
      steps = List.copyOf(steps);
    }

    /** The share from {@code day} on. */
    public Interval on(double day) {
      Interval share = steps.get(0).share();
      for (Step step : steps) {
        if (step.day() <= day) {
          share = step.share();
        }
      }
      return share;
    }

    /** The share at the horizon. */
    public Interval last() {
      return steps.get(steps.size() - 1).share();
    }
  }

  /** The share of trials that the cause has ended from {@code day} until the next step. */
  public record Step(double day, int events, Interval share) {}

  /** Counts the causes of collapse; empty where the results do not tell them. */
  public static Optional<Causes> of(Ensemble ensemble, double confidence) {
    return ensemble
        .response("w_cause")
        .flatMap(
            cause -> ensemble.response("w_day").map(day -> of(ensemble, cause, day, confidence)));
  }

  private static Causes of(Ensemble ensemble, Response cause, Response day, double confidence) {
    List<Curve> curves = new ArrayList<>();
    for (int label = 0; label < cause.labels().size(); label++) {
      int wanted = label;
      double[] days = IntStream.range(0, cause.trials())
          .filter(i -> cause.value(i) == wanted)
          .mapToDouble(day::value)
          .sorted()
          .toArray();
      if (days.length > 0) {
        curves.add(curve(cause.labels().get(label), days, ensemble, confidence));
      }
    }
    // A stable sort: causes seen as often stay in the order of their labels.
    curves.sort(Comparator.comparingInt(Curve::events).reversed());
    return new Causes(
        ensemble.ok(), ensemble.horizonDays(), curves, initiators(ensemble, day, confidence));
  }

  private static Curve curve(String cause, double[] days, Ensemble ensemble, double confidence) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(0, 0, Proportion.wilson(0, ensemble.ok(), confidence)));
    for (int i = 0; i < days.length; i++) {
      boolean last = i + 1 == days.length || days[i + 1] > days[i];
      if (last) {
        steps.add(new Step(days[i], i + 1, Proportion.wilson(i + 1, ensemble.ok(), confidence)));
      }
    }
    Step end = steps.get(steps.size() - 1);
    if (end.day() < ensemble.horizonDays()) {
      steps.add(new Step(ensemble.horizonDays(), end.events(), end.share()));
    }
    return new Curve(cause, days.length, days[(days.length - 1) / 2], steps);
  }

  private static List<Share> initiators(Ensemble ensemble, Response day, double confidence) {
    return ensemble
        .response("initiator")
        .map(initiator -> {
          int[] collapsed = IntStream.range(0, day.trials())
              .filter(i -> !Double.isNaN(day.value(i)) && !Double.isNaN(initiator.value(i)))
              .toArray();
          List<Share> shares = new ArrayList<>();
          for (int label = 0; collapsed.length > 0 && label < initiator.labels().size(); label++) {
            int wanted = label;
            int events = (int) Arrays.stream(collapsed)
                .filter(i -> initiator.value(i) == wanted)
                .count();
            shares.add(
                Share.of(initiator.labels().get(label), events, collapsed.length, confidence));
          }
          return shares;
        })
        .orElse(List.of());
  }

  /** How many trials collapsed for a known cause. */
  public int collapses() {
    return curves.stream().mapToInt(Curve::events).sum();
  }
}
