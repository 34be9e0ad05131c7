package ceasefire.analysis;

import ceasefire.results.Dataset;
import ceasefire.results.Metric;
import ceasefire.results.MetricKind;
import ceasefire.results.Metrics;
import ceasefire.results.TrialStatus;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All trials of one design point: the responses of those that are ok, and how often each reason
 * made one fail.
 */
public record Ensemble(
    long point,
    int horizonDays,
    int ok,
    SortedMap<String, Integer> failures,
    List<Response> responses) {

  /** Rejects a response that does not have one value for each ok trial. */
  public Ensemble {
    failures = Collections.unmodifiableSortedMap(new TreeMap<>(failures));
    responses = List.copyOf(responses);
    for (Response response : responses) {
      if (response.trials() != ok) {
        throw new IllegalArgumentException("response " + response.name() + ": " + response.trials()
            + " values; expected one for each of the " + ok + " ok trials");
      }
    }
  }

  /** Makes an ensemble of trials that all went well. */
  public Ensemble(long point, int horizonDays, int ok, List<Response> responses) {
    this(point, horizonDays, ok, new TreeMap<>(Map.of()), responses);
  }

  /**
   * Reads the trials of a dataset with a single design point.
   *
   * @param metrics the metrics wanted, which the dataset must hold
   * @throws IllegalArgumentException when there are several design points, or an unknown label
   */
  public static Ensemble of(Dataset trials, List<Metric> metrics, int horizonDays) {
    var failures = new TreeMap<String, Integer>();
    for (int i = 0; i < trials.size(); i++) {
      if (trials.point(i) != trials.point(0)) {
        throw new IllegalArgumentException(
            "trial " + i + ": a second design point; expected the trials of one");
      }
      if (trials.status(i) != TrialStatus.OK) {
        String reason = trials.reason(i);
        String said = reason.isEmpty() ? trials.status(i).name().toLowerCase(Locale.ROOT) : reason;
        failures.merge(said, 1, Integer::sum);
      }
    }
    Dataset ok = trials.with(TrialStatus.OK);
    List<Response> responses =
        metrics.stream().map(metric -> response(ok, metric)).toList();
    long point = trials.size() == 0 ? 0 : trials.point(0);
    return new Ensemble(point, horizonDays, ok.size(), failures, responses);
  }

  /** Reads all metrics that the dataset holds, which one of an older version may have fewer of. */
  public static Ensemble of(Dataset trials, int horizonDays) {
    return of(
        trials,
        Metrics.ALL.stream().filter(metric -> trials.has(metric.name())).toList(),
        horizonDays);
  }

  private static Response response(Dataset ok, Metric metric) {
    if (metric.kind() != MetricKind.CATEGORY) {
      return new Response(metric.name(), metric.kind(), ok.column(metric.name()));
    }
    List<String> labels = metric.labels();
    String[] texts = ok.category(metric.name());
    double[] values = new double[texts.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = texts[i].isEmpty() ? Double.NaN : labels.indexOf(texts[i]);
      if (values[i] < 0) {
        throw new IllegalArgumentException("replicate " + ok.replicate(i) + ": " + metric.name()
            + " is '" + texts[i] + "'; expected one of " + String.join(", ", labels));
      }
    }
    return new Response(metric.name(), metric.kind(), labels, values);
  }

  /** How many trials failed. */
  public int failed() {
    return failures.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The response of that name, if the results have it. */
  public Optional<Response> response(String name) {
    return responses.stream().filter(r -> r.name().equals(name)).findFirst();
  }
}
