package ceasefire.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a run differs from the one whose trials it is to go on with.
 *
 * @param fatal differences that no trial can be carried over
 * @param acceptable differences that a user may accept
 * @param changed design points whose scenario is no longer the same
 */
record Drift(List<String> fatal, List<String> acceptable, Set<Long> changed) {
  private static final int MOST_NAMED = 3;

  Drift {
    fatal = List.copyOf(fatal);
    acceptable = List.copyOf(acceptable);
    changed = Set.copyOf(changed);
  }

  /** Compares what stands in a folder with what is to be run. */
  static Drift between(
      RunPlan earlier, PointTable earlierPoints, RunPlan planned, PointTable points) {
    List<String> fatal = new ArrayList<>();
    ExperimentCard before = earlier.experiment();
    ExperimentCard now = planned.experiment();
    differ(fatal, "seed", before.seed(), now.seed());
    differ(fatal, "seeding", before.seeding(), now.seeding());
    differ(fatal, "shard", before.shard(), now.shard());
    differ(fatal, before, now);
    if (now.replicates() < before.replicates()) {
      differ(fatal, "replicates", before.replicates(), now.replicates());
    }
    Map<Long, String> scenarios = new HashMap<>();
    points.rows().forEach(row -> scenarios.put(row.point(), row.scenarioSha256()));
    List<String> dropped = new ArrayList<>();
    Set<Long> changed = new HashSet<>();
    for (PointTable.Row row : earlierPoints.rows()) {
      String scenario = scenarios.get(row.point());
      if (scenario == null) {
        dropped.add(earlierPoints.words(row));
      } else if (!scenario.equals(row.scenarioSha256())) {
        changed.add(row.point());
      }
    }
    if (!dropped.isEmpty()) {
      fatal.add("the design has no longer " + dropped.size() + " of its "
          + earlierPoints.rows().size() + " design points ("
          + String.join(", ", dropped.subList(0, StrictMath.min(MOST_NAMED, dropped.size())))
          + (dropped.size() > MOST_NAMED ? ", ..." : "") + ")");
    }
    List<String> acceptable = new ArrayList<>();
    if (!earlier.code().equals(planned.code())) {
      acceptable.add("version " + earlier.code().text() + " made them, this is "
          + planned.code().text());
    }
    if (!changed.isEmpty()) {
      acceptable.add("the scenario changed at " + changed.size() + " of "
          + earlierPoints.rows().size() + " design points, whose trials would be played anew");
    }
    return new Drift(fatal, acceptable, changed);
  }

  private static void differ(List<String> differences, String what, Object before, Object now) {
    if (!before.equals(now)) {
      differences.add(what + " " + before + " there, " + now + " here");
    }
  }

  /** Trials would be left over, were a point to stop earlier than it did. */
  private static void differ(List<String> differences, ExperimentCard before, ExperimentCard now) {
    boolean fits = now.precision()
        .map(wanted -> before.precision().filter(wanted::isAtLeast).isPresent())
        .orElse(true);
    if (!fits) {
      differ(differences, "precision", text(before), text(now));
    }
  }

  private static String text(ExperimentCard card) {
    return card.precision()
        .map(PrecisionCard::text)
        .orElse("a fixed number of " + card.replicates() + " replicates");
  }

  boolean isFatal() {
    return !fatal.isEmpty();
  }

  /** All differences, those that cannot be accepted first. */
  List<String> all() {
    List<String> all = new ArrayList<>(fatal);
    all.addAll(acceptable);
    return all;
  }
}
