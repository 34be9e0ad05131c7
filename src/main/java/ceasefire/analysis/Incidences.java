package ceasefire.analysis;

import ceasefire.stats.AalenJohansen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When and why ceasefires end, and how often it comes to the worst or the best: shares of all
 * trials by a day.
 *
 * @param collapses trials that collapsed (W)
 * @param causes the collapse by the sign of war that came first; empty if not known
 * @param initiators the collapse by who gave the order behind it; empty if not known
 * @param turns settlement, wider war and nuclear use, of which none rules out another
 */
public record Incidences(
    int collapses,
    List<IncidenceCurve> causes,
    List<IncidenceCurve> initiators,
    List<IncidenceCurve> turns) {
  private static final String COLLAPSE = "w_day";

  private static final List<String> TURNS =
      List.of("settlement_day", "wider_war_day", "nuclear_day");

  public Incidences {
    causes = List.copyOf(causes);
    initiators = List.copyOf(initiators);
    turns = List.copyOf(turns);
  }

  /** The causes that were seen, the most frequent first. */
  public List<IncidenceCurve> seenCauses() {
    return causes.stream()
        .filter(curve -> !curve.noneSeen())
        .sorted(Comparator.comparingInt(IncidenceCurve::events).reversed())
        .toList();
  }

  /** Who gave the order, as shares of the collapsed trials; empty without any. */
  public List<Share> initiatorShares() {
    return collapses == 0
        ? List.of()
        : initiators.stream()
            .map(curve ->
                Share.of(curve.label(), curve.events(), collapses, curve.last().confidence()))
            .toList();
  }

  /** Estimates from the trials of one design point. */
  public static Incidences of(Ensemble ensemble, double confidence) {
    List<IncidenceCurve> turns = new ArrayList<>();
    for (String turn : TURNS) {
      ensemble
          .response(turn)
          .filter(days -> days.trials() > 0)
          .ifPresent(days -> turns.add(
              IncidenceCurve.ofSeen(turn, days.values(), ensemble.horizonDays(), confidence)));
    }
    return new Incidences(
        ensemble.response(COLLAPSE).map(days -> days.applicable().length).orElse(0),
        collapses(ensemble, "w_cause", confidence),
        collapses(ensemble, "initiator", confidence),
        turns);
  }

  /** The collapse told apart by a category: a curve for each label, also for those never seen. */
  static List<IncidenceCurve> collapses(Ensemble ensemble, String category, double confidence) {
    Optional<Response> labels = ensemble.response(category);
    Optional<Response> days = ensemble.response(COLLAPSE);
    if (labels.isEmpty() || days.isEmpty() || ensemble.ok() == 0) {
      return List.of();
    }
    int horizon = ensemble.horizonDays();
    double[] times = new double[ensemble.ok()];
    int[] ends = new int[times.length];
    for (int i = 0; i < times.length; i++) {
      double day = days.get().value(i);
      double label = labels.get().value(i);
      boolean collapsed = !Double.isNaN(day) && !Double.isNaN(label);
      times[i] = Double.isNaN(day) ? horizon : day;
      ends[i] = collapsed ? (int) label : AalenJohansen.CENSORED;
    }
    List<String> names = labels.get().labels();
    AalenJohansen estimate = AalenJohansen.of(times, ends, names.size());
    return IntStream.range(0, names.size())
        .mapToObj(end ->
            IncidenceCurve.of(names.get(end), estimate, end, times.length, horizon, confidence))
        .toList();
  }
}
