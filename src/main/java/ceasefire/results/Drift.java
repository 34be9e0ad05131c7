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
 * @param points how many design points there were
 */
record Drift(List<String> fatal, List<String> acceptable, Set<Long> changed, int points) {
  private static final int MOST_NAMED = 3;
  private static final String SCENARIO = "the scenario";

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
    int all = earlierPoints.rows().size();
    if (!changed.isEmpty()) {
      acceptable.add(SCENARIO + " changed at " + changed.size() + " of " + all + " design points");
    }
    return new Drift(fatal, acceptable, changed, all);
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

  /** What becomes of the trials that are there when the differences are accepted. */
  String consequence() {
    if (changed.isEmpty()) {
      return "keeps the trials that are there";
    }
    return changed.size() == points
        ? "plays all of its points anew"
        : "plays the changed points anew and keeps the trials of the others";
  }

  /** The differences that were accepted, and what became of the trials, as the manifest tells. */
  List<String> accepted() {
    String kept = changed.size() == points ? ", and none of them is kept" : ", and they are kept";
    return acceptable.stream()
        .map(fact ->
            fact + (fact.startsWith(SCENARIO) ? ", whose earlier trials were dropped" : kept))
        .toList();
  }

  /** All differences, those that cannot be accepted first. */
  List<String> all() {
    List<String> all = new ArrayList<>(fatal);
    all.addAll(acceptable);
    return all;
  }
}
