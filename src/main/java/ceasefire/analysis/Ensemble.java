package ceasefire.analysis;

import ceasefire.results.Dataset;
import ceasefire.results.Metric;
import ceasefire.results.MetricKind;
import ceasefire.results.Metrics;
import ceasefire.results.TrialStatus;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All trials of one design point: the responses of those that are ok, and how often each reason
 * made one fail. A response is read when it is asked for, since all of very many trials would not fit
 * the memory.
 */
public final class Ensemble {
  private final long point;
  private final int horizonDays;
  private final int ok;
  private final SortedMap<String, Integer> failures;
  private final Map<String, Supplier<Response>> responses;

  private Ensemble(
      long point,
      int horizonDays,
      int ok,
      SortedMap<String, Integer> failures,
      Map<String, Supplier<Response>> responses) {
    this.point = point;
    this.horizonDays = horizonDays;
    this.ok = ok;
    this.failures = Collections.unmodifiableSortedMap(new TreeMap<>(failures));
    this.responses = responses;
  }

  /**
   * Makes an ensemble of responses that are in memory.
   *
   * @throws IllegalArgumentException when one does not have a value for each ok trial
   */
  public Ensemble(
      long point,
      int horizonDays,
      int ok,
      SortedMap<String, Integer> failures,
      List<Response> responses) {
    this(point, horizonDays, ok, failures, new LinkedHashMap<>());
    for (Response response : responses) {
      if (response.trials() != ok) {
        throw new IllegalArgumentException("response " + response.name() + ": " + response.trials()
            + " values; expected one for each of the " + ok + " ok trials");
      }
      this.responses.put(response.name(), () -> response);
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
    Map<String, Supplier<Response>> responses = new LinkedHashMap<>();
    for (Metric metric : metrics) {
      if (metric.kind() == MetricKind.CATEGORY) {
        check(ok, metric);
      }
      responses.put(metric.name(), () -> response(ok, metric));
    }
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

  private static void check(Dataset ok, Metric metric) {
    String[] texts = ok.category(metric.name());
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty() && !metric.labels().contains(texts[i])) {
        throw new IllegalArgumentException("replicate " + ok.replicate(i) + ": " + metric.name()
            + " is '" + texts[i] + "'; expected one of " + String.join(", ", metric.labels()));
      }
    }
  }

  private static Response response(Dataset ok, Metric metric) {
    if (metric.kind() != MetricKind.CATEGORY) {
      return new Response(metric.name(), metric.kind(), ok.column(metric.name()));
    }
    List<String> labels = metric.labels();
    double[] values = Arrays.stream(ok.category(metric.name()))
        .mapToDouble(text -> text.isEmpty() ? Double.NaN : labels.indexOf(text))
        .toArray();
    return new Response(metric.name(), metric.kind(), labels, values);
  }

  /** The hash of the design point. */
  public long point() {
    return point;
  }

  /** How long each ceasefire was followed at most, days. */
  public int horizonDays() {
    return horizonDays;
  }

  /** How many trials are ok. */
  public int ok() {
    return ok;
  }

  /** How often each reason made a trial fail. */
  public SortedMap<String, Integer> failures() {
    return failures;
  }

  /** How many trials failed. */
  public int failed() {
    return failures.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** All responses, one read after the other. */
  public Stream<Response> responses() {
    return responses.values().stream().map(Supplier::get);
  }

  /** The response of that name, if the results have it; read anew each time. */
  public Optional<Response> response(String name) {
    return Optional.ofNullable(responses.get(name)).map(Supplier::get);
  }
}
