package ceasefire.results;

import ceasefire.model.CeasefireModel;
import ceasefire.param.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * One number that every trial is reduced to; the only place where it is declared.
 *
 * @param name its column, in snake_case
 * @param kind decides how it is estimated, drawn and written
 * @param unit its unit
 * @param meaning one sentence for readers of tables
 * @param labels of a {@link MetricKind#CATEGORY}, in the order of its values; otherwise empty
 * @param value reads it off a model that has been played; NaN where it does not apply
 */
public record Metric(
    String name,
    MetricKind kind,
    Unit unit,
    String meaning,
    List<String> labels,
    ToDoubleFunction<CeasefireModel> value) {
  private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

  /** Checks the declaration. */
  public Metric {
    labels = List.copyOf(labels);
    require(SNAKE_CASE.matcher(name).matches(), name, "its name is not in snake_case");
    require(
        (kind == MetricKind.CATEGORY) != labels.isEmpty(),
        name,
        "labels belong to metrics of kind CATEGORY, and only to them");
    require(new HashSet<>(labels).size() == labels.size(), name, "a label stands twice");
    for (String label : labels) {
      require(SNAKE_CASE.matcher(label).matches(), name, "label '" + label + "' not in snake_case");
    }
  }

  /** Declares a metric that is not a category. */
  public Metric(
      String name,
      MetricKind kind,
      Unit unit,
      String meaning,
      ToDoubleFunction<CeasefireModel> value) {
    this(name, kind, unit, meaning, List.of(), value);
  }

  private static void require(boolean holds, String name, String problem) {
    if (!holds) {
      throw new IllegalArgumentException("metric " + name + ": " + problem);
    }
  }
}
