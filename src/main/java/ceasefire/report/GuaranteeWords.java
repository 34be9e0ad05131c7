package ceasefire.report;

import static ceasefire.report.StoryWords.atFirst;
import static ceasefire.report.StoryWords.list;
import static ceasefire.report.StoryWords.name;
import static ceasefire.report.StoryWords.number;
import static ceasefire.report.StoryWords.percent;
import static ceasefire.report.StoryWords.plural;
import static ceasefire.report.StoryWords.who;

import ceasefire.chronicle.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The force, its owners, what they promise and what is believed of it, in words. */
final class GuaranteeWords {
  private static final double FEARFUL = 0.5;

  private GuaranteeWords() {}

  static String tripped(Event.TripwireTripped e) {
    List<String> reasons = new ArrayList<>();
    if (e.foreignDeaths() > 0) {
      reasons.add(plural(e.foreignDeaths(), "foreign soldier") + " killed lately");
    }
    if (e.groundKm2() > 0) {
      reasons.add(StoryWords.km2(e.groundKm2()) + " lost");
    }
    if (e.sectorEntered()) {
      reasons.add("a sector that the force holds attacked");
    }
    return "The tripwire is passed (" + (reasons.isEmpty() ? "ground lost" : list(reasons)) + "), "
        + (e.ordered()
            ? "and the challenger is behind it"
            : "blamed on the challenger though it ordered nothing")
        + ". The chance that the defence holds is put at " + percent(e.expectedDefence()) + ".";
  }

  static String guarantor(Event.GuarantorDrawn e) {
    return atFirst(who(e.actor())) + ": resolve " + number(e.resolve()) + ", fear of escalation "
        + number(e.fear())
        + (Double.isNaN(e.belief()) ? "" : ", believed in at " + number(e.belief())) + ".";
  }

  static String decides(Event.GuarantorDecides e) {
    return atFirst(who(e.actor())) + (e.kept() ? " carries out" : " does not carry out") + " its "
        + name(e.attachment()) + " (chance " + percent(e.chance()) + ": " + why(e) + ").";
  }

  /** What made the chance what it was. */
  static String why(Event.GuarantorDecides e) {
    List<String> reasons = new ArrayList<>();
    reasons.add("resolve " + number(e.resolve()));
    if (e.fear() >= FEARFUL && !e.attachment().equals("sanctions_snapback")) {
      reasons.add("fear " + number(e.fear()));
    }
    if (e.ownDeaths() >= 1) {
      reasons.add(Figures.amount(e.ownDeaths()) + " own dead");
    }
    if (e.backstop() > 0) {
      reasons.add("backstop " + number(e.backstop()));
    }
    if (e.capacity() < FEARFUL) {
      reasons.add(e.capacity() > 0 ? "little of its own to spare" : "none of its own to spare");
    }
    return String.join(", ", reasons);
  }

  static String tested(Event.WordTested e) {
    return e.broken().isEmpty()
        ? "All that was attached to the tripwire is carried out: " + names(e.kept()) + "."
        : "A bluff is called: nobody carries out " + names(e.broken())
            + (e.kept().isEmpty() ? "." : "; carried out: " + names(e.kept()) + ".");
  }

  private static String names(List<String> attachments) {
    return list(attachments.stream().map(StoryWords::name).toList());
  }

  /** All that was decided after the wire was tripped, promise by promise. */
  static String verdicts(List<Event.GuarantorDecides> decisions) {
    List<String> promises = new ArrayList<>();
    for (String attachment :
        decisions.stream().map(Event.GuarantorDecides::attachment).distinct().toList()) {
      List<String> answers = decisions.stream()
          .filter(d -> d.attachment().equals(attachment))
          .map(d -> who(d.actor())
              + (d.kept() ? " yes (chance " + percent(d.chance()) : " no (" + refusal(d)) + ")")
          .toList();
      promises.add(name(attachment) + ": " + String.join(", ", answers));
    }
    return "The guarantors have decided. " + atFirst(String.join("; ", promises)) + ".";
  }

  private static String refusal(Event.GuarantorDecides e) {
    return "the chance of a yes was " + percent(e.chance()) + ": " + why(e);
  }

  static String belief(Event.BeliefChange e) {
    return "The challenger's belief in " + possessive(e.guarantor()) + " " + name(e.attachment())
        + (e.to() > e.from() ? " rises" : " falls") + " from " + number(e.from()) + " to "
        + number(e.to()) + (e.learnt() ? "." : ", without a test.");
  }

  /** What an episode taught, or what can be seen to have changed, all in one sentence. */
  static String lessons(List<Event.BeliefChange> changes) {
    Map<String, List<String>> promises = new LinkedHashMap<>();
    for (Event.BeliefChange e : changes) {
      String change = possessive(e.guarantor()) + " | at " + number(e.to()) + " (before "
          + number(e.from()) + ")";
      promises.computeIfAbsent(change, key -> new ArrayList<>()).add(name(e.attachment()));
    }
    List<String> words = new ArrayList<>();
    promises.forEach((change, names) -> words.add(change.replace("|", list(names))));
    return (changes.get(0).learnt()
            ? "The challenger learns: it now believes in "
            : "By what it sees of troops and backstop, the challenger now believes in ")
        + String.join(", in ", words) + ".";
  }

  private static String possessive(String guarantor) {
    return who(guarantor) + (guarantor.endsWith("s") ? "'" : "'s");
  }

  static String calledIn(Event.BrigadesCalledIn e) {
    return calledIn(List.of(e));
  }

  /** All that are called in on a day. */
  static String calledIn(List<Event.BrigadesCalledIn> all) {
    return "On the way: "
        + list(all.stream()
            .map(e -> plural(e.brigades(), "more brigade") + " from " + who(e.actor()))
            .toList())
        + ".";
  }

  static String relief(Event.Relief e) {
    if (e.relieved().isEmpty()) {
      return "A brigade from " + who(e.actor()) + " takes up place " + e.place() + " of the force.";
    }
    return "A rotation: a fresh brigade from " + who(e.actor()) + " takes over place " + e.place()
        + (e.relieved().equals(e.actor()) ? "" : " from " + who(e.relieved()))
        + (e.weakDays() > 0
            ? "; presence there is " + percent(e.presence()) + " for "
                + StoryWords.days(e.weakDays()) + "."
            : ".");
  }

  static String empty(Event.PlaceEmpty e) {
    return "Place " + e.place() + " of the force stays empty: no rested brigade is to be had.";
  }

  static String force(Event.ForceChange e) {
    return "By the plan the force " + (e.to() > e.from() ? "grows" : "shrinks") + " from "
        + e.from() + " to " + plural(e.to(), "brigade") + ".";
  }

  static String joins(Event.ContributorJoins e) {
    return atFirst(StoryWords.does(e.actor(), "join")) + " the force with a pledge of "
        + plural(e.pledged(), "brigade") + ", rotation included.";
  }

  static String givesLess(Event.ContributorGivesLess e) {
    String backstop = " (the backstop stands at " + number(e.backstop()) + ").";
    return e.to() <= 0
        ? atFirst(StoryWords.does(e.actor(), "leave")) + " the force for good" + backstop
        : atFirst(StoryWords.does(e.actor(), "hold")) + " back: " + percent(e.to())
            + " of the pledge is still given" + backstop;
  }

  static String backstop(Event.BackstopChange e) {
    return "The backstop given by " + who(e.actor())
        + (e.to() < e.from() ? " wears down from " : " rises from ") + number(e.from()) + " to "
        + number(e.to()) + ".";
  }

  static String election(Event.Election e) {
    return "An election in " + who(e.actor()) + ": its resolve goes from " + number(e.resolveFrom())
        + " to " + number(e.resolveTo()) + ".";
  }
}
