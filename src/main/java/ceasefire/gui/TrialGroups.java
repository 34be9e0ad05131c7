package ceasefire.gui;

import ceasefire.results.Dataset;
import ceasefire.results.TrialStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The trials of a result, sorted by how they ended: rare ends first, and within them the earliest. */
final class TrialGroups {
  private static final List<String> WORST_FIRST =
      List.of("nuclear_use", "wider_war", "war_resumed", "seized", "frozen", "held", "settled");
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private TrialGroups() {}

  /**
   * Trials with one end.
   *
   * @param outcome in the word of files
   * @param trials with it
   */
  record Group(String outcome, List<Picked> trials) {
    Group {
      trials = List.copyOf(trials);
    }

    /** "The five in which nuclear weapons were used". */
    String title() {
      int n = trials.size();
      String number = n < NUMBERS.size() ? NUMBERS.get(n) : String.format(Locale.ROOT, "%,d", n);
      return "The " + number + " in which " + words(outcome);
    }
  }

  /**
   * A trial to be picked.
   *
   * @param replicate its number
   * @param violationDay day of the first major violation; NaN without one
   * @param collapseDay day of the collapse; NaN without one
   * @param deaths on all sides
   * @param km2Lost by the host, net
   */
  record Picked(
      int replicate, double violationDay, double collapseDay, double deaths, double km2Lost) {}

  /** Sorts the trials of the design point that were played to their end. */
  static List<Group> of(Subject.Stored stored) {
    Dataset trials = stored.trials().with(TrialStatus.OK);
    String[] outcomes = trials.category("outcome");
    double[] violation = trials.column("v_day");
    double[] collapse = trials.column("w_day");
    double[] challenger = trials.column("deaths_challenger");
    double[] host = trials.column("deaths_host");
    double[] foreign = trials.column("deaths_foreign");
    double[] lost = trials.column("km2_lost");
    List<Group> groups = new ArrayList<>();
    for (String outcome : WORST_FIRST) {
      List<Picked> with = new ArrayList<>();
      for (int t = 0; t < outcomes.length; t++) {
        if (outcomes[t].equals(outcome) && trials.point(t) == stored.point()) {
          with.add(new Picked(
              trials.replicate(t),
              violation[t],
              collapse[t],
              challenger[t] + host[t] + foreign[t],
              lost[t]));
        }
      }
      with.sort(Comparator.comparingDouble(
              (Picked p) -> Double.isNaN(p.collapseDay()) ? Double.MAX_VALUE : p.collapseDay())
          .thenComparingInt(Picked::replicate));
      if (!with.isEmpty()) {
        groups.add(new Group(outcome, with));
      }
    }
    return groups;
  }

  private static String words(String outcome) {
    return switch (outcome) {
      case "nuclear_use" -> "nuclear weapons were used";
      case "wider_war" -> "the war drew in guarantors";
      case "war_resumed" -> "the war resumed";
      case "seized" -> "ground was seized, and no more";
      case "frozen" -> "the line stayed hot without a war";
      case "held" -> "the ceasefire held";
      case "settled" -> "a settlement came into force";
      default -> "the end was " + outcome;
    };
  }
}
