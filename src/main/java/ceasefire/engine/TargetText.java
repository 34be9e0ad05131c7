package ceasefire.engine;

import ceasefire.results.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how well something is to be known: {@code metric=half-width}. */
public final class TargetText {
  private static final String METRICS =
      "an event, a number, outcome_seized and the like, or a time with a day, as w_day@1826;"
          + " 'describe --metrics' lists them";
  /** No interval of a share is longer than twice this. */
  private static final double WIDEST_SHARE = 0.5;

  private final Quantities quantities;
  private final List<Metric> metrics;
  private final List<Target> targets = new ArrayList<>();
  private final Problems problems;

  /** Is told what is wrong with a text, by its place among the texts. */
  @FunctionalInterface
  public interface Problems {
    /** Takes a mistake; the suggestion, the nearest valid name, may be empty. */
    void add(int place, String problem, String expected, String suggestion);
  }

  private TargetText(List<Metric> metrics, Problems problems) {
    this.quantities = new Quantities(metrics);
    this.metrics = metrics;
    this.problems = problems;
  }

  /**
   * Reads some targets; those that are none are told and left out.
   *
   * @param metrics those of a trial, in the order of its values
   */
  public static List<Target> read(List<String> texts, List<Metric> metrics, Problems problems) {
    TargetText reader = new TargetText(metrics, problems);
    for (int place = 0; place < texts.size(); place++) {
      reader.read(place, texts.get(place));
    }
    return List.copyOf(reader.targets);
  }

  private void read(int place, String text) {
    int equals = text.lastIndexOf('=');
    String name = text.substring(0, StrictMath.max(0, equals)).strip();
    if (name.isEmpty()) {
      problems.add(place, "\"" + text + "\"", "METRIC=HALF-WIDTH, as w_day@1826=0.02", "");
      return;
    }
    Optional<Quantity> quantity = quantities.of(name);
    if (quantity.isEmpty()) {
      boolean dayless = quantities.lacksDay(name);
      problems.add(
          place,
          name + (dayless ? ": a day is missing" : ": no such metric"),
          dayless ? "the day up to which, as " + name + "@1826" : METRICS,
          dayless ? "" : quantities.nearest(name));
      return;
    }
    read(place, text, name, quantity.get(), number(text.substring(equals + 1)));
  }

  private void read(int place, String text, String name, Quantity quantity, double halfWidth) {
    double widest = quantity.isShare() ? WIDEST_SHARE : Double.POSITIVE_INFINITY;
    if (!(halfWidth > 0 && halfWidth < widest)) {
      problems.add(
          place,
          text + ": no half-width",
          quantity.isShare() ? "above 0 and below 0.5, for a share" : "above 0",
          "");
    } else if (targets.stream().anyMatch(target -> target.name().equals(name))) {
      problems.add(place, text + ": " + name + " is there twice", "each metric once", "");
    } else {
      targets.add(new Target(name, quantity, metrics.indexOf(quantity.metric()), halfWidth));
    }
  }

  private static double number(String word) {
    try {
      return Double.parseDouble(word.strip());
    } catch (NumberFormatException notANumber) {
      return Double.NaN;
    }
  }
}
