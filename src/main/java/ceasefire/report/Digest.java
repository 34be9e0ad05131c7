package ceasefire.report;

import ceasefire.chronicle.Entry;
import ceasefire.chronicle.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A trial in a page or two: what happened on a day is one passage, and only what weighs is told. */
final class Digest {
  private static final int MOST_PASSAGES = 36;

  private final StoryWeights weights;
  private final List<Passage> passages = new ArrayList<>();
  private int probes;
  private final List<Event.GuarantorDecides> decisions = new ArrayList<>();

  private Digest(List<Entry> entries) {
    weights = new StoryWeights(entries);
    Map<Integer, List<Event>> days = new LinkedHashMap<>();
    for (Entry entry : entries) {
      days.computeIfAbsent(entry.day(), day -> new ArrayList<>()).add(entry.event());
    }
    days.forEach(this::day);
  }

  /** The passages to be told, in the order of days. */
  static List<Passage> of(List<Entry> entries) {
    List<Passage> all = new Digest(entries).passages;
    List<Passage> kept = new ArrayList<>(all);
    kept.sort(Comparator.comparingDouble(Passage::weight).reversed());
    List<Passage> chosen =
        new ArrayList<>(kept.subList(0, StrictMath.min(kept.size(), MOST_PASSAGES)));
    chosen.removeIf(passage -> passage.weight() <= StoryWeights.MINOR);
    chosen.sort(Comparator.comparingInt(Passage::day));
    return chosen;
  }

  private void day(int day, List<Event> events) {
    List<String> text = new ArrayList<>();
    double heaviest = 0;
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      double weight = weights.of(event);
      String words = weight > 0 ? words(event, events, i) : "";
      if (event instanceof Event.ExchangeEnds e && !words.isEmpty()) {
        passages.add(new Passage(day - e.days(), weight, words));
      } else if (!words.isEmpty()) {
        text.add(words);
        heaviest = StrictMath.max(heaviest, weight);
      }
    }
    if (!text.isEmpty()) {
      passages.add(new Passage(day, heaviest, String.join(" ", text)));
    }
  }

  /** The words for an event among those of its day; none where another event tells it. */
  private String words(Event event, List<Event> day, int place) {
    if (event instanceof Event.GuarantorDecides e) {
      decisions.add(e);
      return "";
    }
    if (event instanceof Event.WordTested e) {
      String words = GuaranteeWords.verdicts(decisions) + " " + GuaranteeWords.tested(e);
      decisions.clear();
      return words;
    }
    if (event instanceof Event.ExchangeEnds e) {
      return e.actor() + " flares up; the exchange of fire lasts " + StoryWords.days(e.days())
          + " (" + StoryWords.plural(e.violations(), "violation") + ").";
    }
    if (event instanceof Event.Decision e && e.chosen().equals("comply")) {
      return ChoiceWords.closeCall(e);
    }
    if (event instanceof Event.Probe e) {
      return probe(e, only(Event.Decision.class, day));
    }
    if (event instanceof Event.GuarantorDrawn) {
      return once(Event.GuarantorDrawn.class, day, place, Digest::guarantors);
    }
    if (event instanceof Event.ContributorJoins) {
      return once(Event.ContributorJoins.class, day, place, Digest::contributors);
    }
    if (event instanceof Event.Relief) {
      return once(Event.Relief.class, day, place, Digest::reliefs);
    }
    if (event instanceof Event.BrigadesCalledIn) {
      return once(Event.BrigadesCalledIn.class, day, place, GuaranteeWords::calledIn);
    }
    if (event instanceof Event.TalksStep && !only(Event.Collapse.class, day).isEmpty()) {
      return "";
    }
    if (event instanceof Event.BeliefChange) {
      return once(Event.BeliefChange.class, day, place, GuaranteeWords::lessons);
    }
    if (event instanceof Event.BattleBegins e && e.kind().equals("axis")) {
      return axes(only(Event.BattleBegins.class, day));
    }
    return StoryWords.of(event);
  }

  /** A probe; the first one with what was weighed. */
  private String probe(Event.Probe e, List<Event.Decision> decisions) {
    probes++;
    return decisions.isEmpty() || probes > 1
        ? ChoiceWords.probe(e)
        : ChoiceWords.decision(decisions.get(0)) + " "
            + (e.deaths() == 0 ? "Nobody dies." : StoryWords.atFirst(ChoiceWords.died(e)) + ".");
  }

  private static <E extends Event> List<E> only(Class<E> type, List<Event> day) {
    return day.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** All of a kind on a day, told at the first of them. */
  private static <E extends Event> String once(
      Class<E> type,
      List<Event> day,
      int place,
      java.util.function.Function<List<E>, String> words) {
    boolean first = day.subList(0, place).stream().noneMatch(type::isInstance);
    return first ? words.apply(only(type, day)) : "";
  }

  private static String guarantors(List<Event.GuarantorDrawn> all) {
    return "Resolve and fear of escalation, 0 to 1: "
        + String.join(
            ", ",
            all.stream()
                .map(g -> g.actor() + " " + StoryWords.number(g.resolve()) + " and "
                    + StoryWords.number(g.fear())
                    + (Double.isNaN(g.belief())
                        ? ""
                        : " (believed in at " + StoryWords.number(g.belief()) + ")"))
                .toList())
        + ".";
  }

  private static String contributors(List<Event.ContributorJoins> all) {
    return "To the force, rotation included, "
        + StoryWords.list(all.stream()
            .map(c -> StoryWords.does(c.actor(), "pledge") + " "
                + StoryWords.plural(c.pledged(), "brigade"))
            .toList())
        + ".";
  }

  private static String reliefs(List<Event.Relief> all) {
    if (all.size() == 1) {
      return GuaranteeWords.relief(all.get(0));
    }
    Map<String, Integer> brigades = new LinkedHashMap<>();
    all.forEach(e -> brigades.merge(e.actor(), 1, Integer::sum));
    List<String> who = brigades.entrySet().stream()
        .map(
            e -> StoryWords.plural(e.getValue(), "brigade") + " from " + StoryWords.who(e.getKey()))
        .toList();
    boolean rotation = all.stream().anyMatch(e -> !e.relieved().isEmpty());
    Event.Relief last = all.get(all.size() - 1);
    return (rotation ? "A rotation: fresh in their places are " : "The force takes up places: ")
        + StoryWords.list(who)
        + (rotation && last.weakDays() > 0
            ? "; presence there is " + StoryWords.percent(last.presence()) + " for "
                + StoryWords.days(last.weakDays()) + "."
            : ".");
  }

  private static String axes(List<Event.BattleBegins> all) {
    List<String> where = all.stream()
        .filter(e -> e.kind().equals("axis"))
        .map(e -> e.sector() + " (" + StoryWords.ratio(e.forceRatio()) + ")")
        .toList();
    return "The offensive opens on " + StoryWords.axes(where.size()) + ": " + StoryWords.list(where)
        + ".";
  }
}
