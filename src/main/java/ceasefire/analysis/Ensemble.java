package ceasefire.analysis;

import java.util.Collections;
import java.util.List;
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

  /** How many trials failed. */
  public int failed() {
    return failures.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The response of that name, if the results have it. */
  public Optional<Response> response(String name) {
    return responses.stream().filter(r -> r.name().equals(name)).findFirst();
  }
}
