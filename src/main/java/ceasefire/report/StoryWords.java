package ceasefire.report;

import ceasefire.chronicle.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The plain words for each event by itself, and for the numbers and names in it. */
final class StoryWords {
  private static final Map<Class<?>, Function<Event, String>> WORDS = words();

  private StoryWords() {}

  /** One or two sentences for an event. */
  static String of(Event event) {
    Function<Event, String> words = WORDS.get(event.getClass());
    if (words == null) {
      throw new IllegalArgumentException("there are no words for " + event);
    }
    return words.apply(event);
  }

  private static Map<Class<?>, Function<Event, String>> words() {
    Map<Class<?>, Function<Event, String>> all = new HashMap<>();
    add(all, Event.RungChange.class, StoryWords::rung);
    add(all, Event.ExchangeEnds.class, StoryWords::exchange);
    add(all, Event.Recommitment.class, StoryWords::recommitment);
    add(all, Event.YearPassed.class, StoryWords::year);
    add(all, Event.TrialEnds.class, StoryWords::end);
    add(all, Event.ChallengerDrawn.class, ChoiceWords::challenger);
    add(all, Event.Decision.class, ChoiceWords::decision);
    add(all, Event.Probe.class, ChoiceWords::probe);
    add(all, Event.MassingBegins.class, ChoiceWords::massing);
    add(all, Event.MassingSeen.class, ChoiceWords::seen);
    add(all, Event.Readiness.class, ChoiceWords::readiness);
    add(all, Event.FlankCrisis.class, ChoiceWords::flank);
    add(all, Event.Threat.class, ChoiceWords::threat);
    add(all, Event.BattleBegins.class, WarWords::begins);
    add(all, Event.BattleEnds.class, WarWords::ends);
    add(all, Event.WaveEnds.class, WarWords::wave);
    add(all, Event.MajorViolation.class, WarWords::violation);
    add(all, Event.Collapse.class, WarWords::collapse);
    add(all, Event.WiderWar.class, WarWords::wider);
    add(all, Event.NuclearUse.class, WarWords::nuclear);
    add(all, Event.HostBreaks.class, WarWords::broken);
    add(all, Event.StrikesBegin.class, WarWords::strikes);
    add(all, Event.StrikesEnd.class, WarWords::struck);
    add(all, Event.TripwireTripped.class, GuaranteeWords::tripped);
    add(all, Event.GuarantorDrawn.class, GuaranteeWords::guarantor);
    add(all, Event.GuarantorDecides.class, GuaranteeWords::decides);
    add(all, Event.WordTested.class, GuaranteeWords::tested);
    add(all, Event.BeliefChange.class, GuaranteeWords::belief);
    add(all, Event.BrigadesCalledIn.class, GuaranteeWords::calledIn);
    add(all, Event.Relief.class, GuaranteeWords::relief);
    add(all, Event.PlaceEmpty.class, GuaranteeWords::empty);
    add(all, Event.ForceChange.class, GuaranteeWords::force);
    add(all, Event.ContributorJoins.class, GuaranteeWords::joins);
    add(all, Event.ContributorGivesLess.class, GuaranteeWords::givesLess);
    add(all, Event.BackstopChange.class, GuaranteeWords::backstop);
    add(all, Event.Election.class, GuaranteeWords::election);
    add(all, Event.Signing.class, TalksWords::signing);
    add(all, Event.TalksStep.class, TalksWords::step);
    add(all, Event.SettlementOffered.class, TalksWords::offered);
    add(all, Event.TruceBegins.class, TalksWords::truce);
    add(all, Event.TruceEnds.class, TalksWords::lapse);
    add(all, Event.SanctionsChange.class, TalksWords::sanctions);
    return Map.copyOf(all);
  }

  private static <E extends Event> void add(
      Map<Class<?>, Function<Event, String>> all, Class<E> type, Function<E, String> words) {
    all.put(type, event -> words.apply(type.cast(event)));
  }

  private static String rung(Event.RungChange e) {
    String week = Figures.count(e.weekViolations()) + " violations in a week";
    return switch (e.to()) {
      case 0 -> e.actor() + " falls quiet (" + week + ").";
      case 1 ->
        e.actor()
            + (e.from() == 0 ? " stirs" : " calms down to sporadic fire")
            + " ("
            + week
            + ").";
      case 2 -> e.actor() + ": a sustained exchange of fire (" + week + ").";
      default -> e.actor() + " is under assault (" + week + ").";
    };
  }

  private static String exchange(Event.ExchangeEnds e) {
    return e.actor() + ": the exchange of fire dies down after " + days(e.days()) + " and "
        + plural(e.violations(), "violation") + ".";
  }

  private static String recommitment(Event.Recommitment e) {
    return "Both sides commit themselves anew to hold their fire: restraint "
        + number(e.challengerRestraint()) + " (challenger) and " + number(e.hostRestraint())
        + " (host).";
  }

  private static String year(Event.YearPassed e) {
    long dead = e.deathsChallenger() + e.deathsHost() + e.deathsForeign();
    return "The year's toll: " + plural(e.violations(), "violation") + ", "
        + Figures.count(dead) + " dead (challenger " + Figures.count(e.deathsChallenger())
        + ", host " + Figures.count(e.deathsHost()) + ", foreign "
        + Figures.count(e.deathsForeign()) + "). Tension " + number(e.tension())
        + ", restraint " + number(e.restraint()) + ", sanctions "
        + number(e.sanctions())
        + (Double.isNaN(e.forceRatio())
            ? "."
            : "; an offensive would have " + ratio(e.forceRatio()) + " at the weakest spot.");
  }

  private static String end(Event.TrialEnds e) {
    long dead = e.deathsChallenger() + e.deathsHost() + e.deathsForeign();
    String toll = " In all " + Figures.count(dead) + " dead (challenger "
        + Figures.count(e.deathsChallenger()) + ", host " + Figures.count(e.deathsHost())
        + ", foreign " + Figures.count(e.deathsForeign()) + ")"
        + (e.km2Lost() > 0
            ? "; the host has lost " + km2(e.km2Lost()) + "."
            : e.km2Lost() < 0
                ? "; the host has regained " + km2(-e.km2Lost()) + "."
                : "; no ground has changed hands.");
    String share = Figures.roundPercent(e.sustainedShare());
    return switch (e.outcome()) {
          case "settled" -> "The ceasefire has held, and a settlement is in force.";
          case "held" ->
            "The ceasefire has held: " + share + " % of the hot sectors' weeks in the last year saw"
                + " sustained exchanges of fire.";
          case "frozen" ->
            "No collapse, but no calm: " + share + " % of the hot sectors' weeks in the last year"
                + " saw sustained exchanges of fire.";
          case "seized" -> "Ground was seized, and a line was established again.";
          case "war_resumed" -> "Here the trial stops: the war has resumed.";
          case "wider_war" -> "Here the trial stops: the war has drawn in guarantors.";
          default -> "Here the trial stops: nuclear weapons have been used.";
        }
        + toll;
  }

  /** A name of files in words: "second_echelon" is "second echelon". */
  static String name(String word) {
    return word.replace("long_range", "long-range").replace('_', ' ');
  }

  /** Who acts, in the middle of a sentence. */
  static String who(String actor) {
    return switch (actor) {
      case "challenger", "host", "force", "line", "talks", "guarantors" -> "the " + actor;
      default -> actor.startsWith("United") ? "the " + actor : actor;
    };
  }

  /** Who acts, with a regular verb: "France begins", "Other Europeans begin". */
  static String does(String actor, String verb) {
    boolean plural = actor.endsWith("s") && !actor.startsWith("United");
    return who(actor) + " " + verb + (plural ? "" : "s");
  }

  /** A sentence with a capital letter. */
  static String atFirst(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /** A number with two decimals; one that rounds to zero has no sign. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.equals("-0.00") ? "0.00" : text;
  }

  /** "2.1:1"; below par "1:2.1". */
  static String ratio(double ratio) {
    return ratio >= 1 || !(ratio > 0)
        ? String.format(Locale.ROOT, "%.1f:1", ratio)
        : String.format(Locale.ROOT, "1:%.1f", 1 / ratio);
  }

  /** "23 %". */
  static String percent(double share) {
    if (share > 0 && share < 1.0 / 100) {
      return "below 1 %";
    }
    if (share < 1 && share > 99.0 / 100) {
      return "above 99 %";
    }
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  static String km2(double area) {
    return Figures.amount(area) + " km2";
  }

  static String days(int days) {
    return plural(days, "day");
  }

  /** "1 axis", "6 axes". */
  static String axes(int count) {
    return count + (count == 1 ? " axis" : " axes");
  }

  /** "1 day", "1,200 days". */
  static String plural(long count, String noun) {
    return Figures.count(count) + " " + noun + (count == 1 ? "" : "s");
  }

  /** "a", "a and b", "a, b and c". */
  static String list(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
