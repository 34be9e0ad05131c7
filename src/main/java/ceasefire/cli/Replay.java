package ceasefire.cli;

import ceasefire.chronicle.Entry;
import ceasefire.chronicle.Logbook;
import ceasefire.model.CeasefireModel;
import ceasefire.model.Setup;
import ceasefire.param.DecimalText;
import ceasefire.report.StoryHead;
import ceasefire.results.Metric;
import ceasefire.results.MetricKind;
import ceasefire.results.Metrics;
import java.util.ArrayList;
import java.util.List;

/**
 * A stored trial played again.
 *
 * @param head what the story is about
 * @param entries what happened
 * @param differences the columns that came out differently, with both values
 * @param columns how many columns were compared
 */
record Replay(StoryHead head, List<Entry> entries, List<String> differences, int columns) {
  private static final int MOST_SHOWN = 3;

  Replay {
    entries = List.copyOf(entries);
    differences = List.copyOf(differences);
  }

  /** Plays a stored trial again, with its own seed, and compares it with its row. */
  static Replay of(StoredTrial stored) {
    var model = new CeasefireModel(Setup.of(stored.scenario()));
    var logbook = new Logbook();
    model.tell(logbook);
    model.play(stored.seed());
    List<String> differences = new ArrayList<>();
    for (Metric metric : Metrics.ALL) {
      String then = stored(metric, stored);
      String now = text(metric, metric.value().applyAsDouble(model));
      if (!then.equals(now)) {
        differences.add(metric.name() + " was " + shown(then) + ", is " + shown(now));
      }
    }
    var head = new StoryHead(
        stored.scenario().about().title(),
        stored.replicate(),
        stored.seed(),
        stored.scenario().startDate());
    return new Replay(head, logbook.entries(), differences, Metrics.ALL.size());
  }

  private static String stored(Metric metric, StoredTrial stored) {
    if (!stored.trials().has(metric.name())) {
      return "not stored";
    }
    return metric.kind() == MetricKind.CATEGORY
        ? stored.trials().category(metric.name())[stored.row()]
        : DecimalText.of(stored.trials().column(metric.name())[stored.row()]);
  }

  private static String text(Metric metric, double value) {
    return metric.kind() == MetricKind.CATEGORY && !Double.isNaN(value)
        ? metric.labels().get((int) value)
        : DecimalText.of(value);
  }

  private static String shown(String value) {
    return value.isEmpty() ? "empty" : value;
  }

  /**
   * What came out differently.
   *
   * @param meaning what follows for what the user sees
   */
  String complaint(String meaning) {
    int more = differences.size() - MOST_SHOWN;
    return "trial " + head.trial() + " came out differently in " + differences.size() + " of "
        + columns + " columns: "
        + String.join("; ", differences.subList(0, StrictMath.min(differences.size(), MOST_SHOWN)))
        + (more > 0 ? "; and " + more + " more" : "")
        + "; " + meaning;
  }
}
