package ceasefire.cli;

import ceasefire.results.Dataset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A trial whose story says most about why ceasefires fail.
 *
 * @param replicate its number
 * @param why what became of it
 */
record InstructiveTrial(int replicate, String why) {

  /** The first that collapsed; else the first in which there was a major violation; else the first. */
  static Optional<InstructiveTrial> of(Dataset ok) {
    if (ok.size() == 0) {
      return Optional.empty();
    }
    return first(ok, "w_day", "one that collapsed")
        .or(() -> first(ok, "v_day", "one with a major violation"))
        .or(() ->
            Optional.of(new InstructiveTrial(ok.replicate(0), "one without a major violation")));
  }

  /**
   * At most three that differ: how it usually fails, what is worst or closest to it, and how it goes
   * when it goes well.
   */
  static List<InstructiveTrial> three(Dataset ok) {
    List<InstructiveTrial> chosen = new ArrayList<>();
    typicalCollapse(ok).ifPresent(chosen::add);
    for (String day : List.of("nuclear_day", "wider_war_day")) {
      first(ok, day, day.equals("nuclear_day") ? "one with nuclear use" : "one with a wider war")
          .ifPresent(chosen::add);
    }
    where(ok, "v_day", true, "a major violation, but no collapse").ifPresent(chosen::add);
    where(ok, "v_day", false, "no major violation").ifPresent(chosen::add);
    first(ok, "w_day", "another that collapsed").ifPresent(chosen::add);
    first(ok, "v_day", "another with a major violation").ifPresent(chosen::add);
    Set<Integer> seen = new HashSet<>();
    return chosen.stream().filter(trial -> seen.add(trial.replicate())).limit(3).toList();
  }

  /** Of the collapses by the most common cause the one whose day is the middle one. */
  static Optional<InstructiveTrial> typicalCollapse(Dataset ok) {
    if (!ok.has("w_cause")) {
      return first(ok, "w_day", "one that collapsed");
    }
    String[] causes = ok.category("w_cause");
    double[] days = ok.column("w_day");
    Map<String, Long> counts = Arrays.stream(causes)
        .filter(cause -> !cause.isEmpty())
        .collect(Collectors.groupingBy(cause -> cause, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(common -> {
      List<Integer> trials = IntStream.range(0, causes.length)
          .filter(i -> causes[i].equals(common.getKey()))
          .boxed()
          .sorted(Comparator.comparingDouble(i -> days[i]))
          .toList();
      int middle = trials.get((trials.size() - 1) / 2);
      return new InstructiveTrial(ok.replicate(middle), "a typical collapse");
    });
  }

  /** The first without a collapse that had, or had not, a violation. */
  private static Optional<InstructiveTrial> where(
      Dataset ok, String day, boolean happened, String why) {
    double[] days = ok.column(day);
    double[] collapses = ok.column("w_day");
    return IntStream.range(0, days.length)
        .filter(i -> Double.isNaN(collapses[i]) && Double.isNaN(days[i]) != happened)
        .mapToObj(i -> new InstructiveTrial(ok.replicate(i), why))
        .findFirst();
  }

  private static Optional<InstructiveTrial> first(Dataset ok, String day, String why) {
    double[] days = ok.has(day) ? ok.column(day) : new double[0];
    for (int trial = 0; trial < days.length; trial++) {
      if (!Double.isNaN(days[trial])) {
        return Optional.of(new InstructiveTrial(ok.replicate(trial), why));
      }
    }
    return Optional.empty();
  }
}
