package ceasefire.analysis;

import ceasefire.results.MetricKind;
import java.util.Arrays;
import java.util.List;

/**
 * One metric over the ok trials of a design point, in the order of replicates.
 *
 * <p>NaN means not applicable, or censored at the horizon for a time to an event. A category is
 * stored as the index of its label.
 */
public final class Response {
  private final String name;
  private final MetricKind kind;
  private final List<String> labels;
  private final double[] values;

  /** Makes a response of a category. */
  public Response(String name, MetricKind kind, List<String> labels, double... values) {
    this.name = name;
    this.kind = kind;
    this.labels = List.copyOf(labels);
    this.values = values.clone();
  }

  /** Makes a response that is no category. */
  public Response(String name, MetricKind kind, double... values) {
    this(name, kind, List.of(), values);
  }

  public String name() {
    return name;
  }

  public MetricKind kind() {
    return kind;
  }

  public List<String> labels() {
    return labels;
  }

  /** The number of trials, applicable or not. */
  public int trials() {
    return values.length;
  }

  /** The value in one trial, counted from 0 among the ok trials. */
  public double value(int trial) {
    return values[trial];
  }

  /** The values, one a trial. */
  double[] values() {
    return values.clone();
  }

  /** The values of the trials that the metric applies to. */
  public double[] applicable() {
    return Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
  }

  /** How many trials have exactly this value. */
  public int count(double value) {
    return (int) Arrays.stream(values).filter(v -> v == value).count();
  }
}
