package ceasefire.engine;

import ceasefire.param.NearestName;
import ceasefire.results.Metric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be estimated of some metrics, by name. */
final class Quantities {
  /** Stands between a time to an event and the day that is meant. */
  private static final char AT = '@';

  private final Map<String, Quantity> named = new LinkedHashMap<>();
  private final Map<String, Metric> times = new LinkedHashMap<>();

  Quantities(List<Metric> metrics) {
    metrics.forEach(this::add);
  }

  private void add(Metric metric) {
    switch (metric.kind()) {
      case EVENT -> named.put(metric.name(), new Quantity.Share(metric, 1));
      case COUNT, AMOUNT -> named.put(metric.name(), new Quantity.Average(metric));
      case TIME_TO_EVENT -> times.put(metric.name(), metric);
      case CATEGORY -> {
        for (int label = 0; label < metric.labels().size(); label++) {
          named.put(
              metric.name() + "_" + metric.labels().get(label), new Quantity.Share(metric, label));
        }
      }
    }
  }

  /** The quantity of a name, as {@code outcome_seized} or {@code w_day@1826}. */
  Optional<Quantity> of(String name) {
    Optional<Quantity> plain = Optional.ofNullable(named.get(name));
    int at = name.indexOf(AT);
    String day = name.substring(at + 1);
    if (at < 0 || !day.matches("[0-9]{1,7}")) {
      return plain;
    }
    return Optional.ofNullable(times.get(name.substring(0, at)))
        .map(metric -> new Quantity.Survival(metric, Integer.parseInt(day)));
  }

  /** Whether a name lacks but the day. */
  boolean lacksDay(String name) {
    return times.containsKey(name);
  }

  /** The name nearest to one that does not exist; empty when none is near. */
  String nearest(String name) {
    int at = name.indexOf(AT);
    Map<String, String> hyphened = new LinkedHashMap<>();
    (at < 0 ? named.keySet() : times.keySet())
        .forEach(known -> hyphened.put(known.replace('_', '-'), known));
    String near = NearestName.among(at < 0 ? name : name.substring(0, at), hyphened.keySet());
    String known = hyphened.getOrDefault(near, "");
    return known.isEmpty() || at < 0 ? known : known + name.substring(at);
  }
}
