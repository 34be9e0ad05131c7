package ceasefire.report;

import static ceasefire.report.StoryWords.atFirst;
import static ceasefire.report.StoryWords.days;
import static ceasefire.report.StoryWords.km2;
import static ceasefire.report.StoryWords.number;
import static ceasefire.report.StoryWords.plural;
import static ceasefire.report.StoryWords.who;

import ceasefire.chronicle.Event;
import java.util.Locale;

/** Battles, the war and how it grows, in words. */
final class WarWords {
  private static final double LEAST_BRIGADES = 0.05;

  private WarWords() {}

  static String begins(Event.BattleBegins e) {
    String foreign = e.foreignBrigades() >= LEAST_BRIGADES
        ? ", " + Figures.amount(e.foreignBrigades()) + " brigades of foreign troops among the"
            + " defenders"
        : "";
    String with = " with " + troops(e.forceRatio()) + foreign + ".";
    return switch (e.kind()) {
      case "assault" ->
        "In " + e.sector() + " an assault that nobody ordered begins, by "
            + (e.actor().equals("host") ? "the host" : "the challenger") + "'s troops" + with;
      case "seizure" -> "The challenger attacks in " + e.sector() + " to seize ground," + with;
      case "axis" -> "The offensive strikes " + e.sector() + with;
      default -> "The host tries to retake ground in " + e.sector() + "," + with;
    };
  }

  /** "1.7 attackers to a defender". */
  private static String troops(double ratio) {
    return String.format(Locale.ROOT, "%.1f attackers to a defender", ratio);
  }

  static String ends(Event.BattleEnds e) {
    String what = switch (e.kind()) {
      case "assault" -> "The assault in ";
      case "seizure" -> "The seizure in ";
      case "axis" -> "The offensive in ";
      default -> "The host's attempt in ";
    };
    String how = switch (e.verdict()) {
      case "attacker_won" -> " succeeds";
      case "defender_won" -> " fails";
      default -> " runs out of strength";
    };
    String ground = e.km2() > 0 ? "; " + km2(e.km2()) + " change hands" : "";
    return what + e.sector() + how + " after " + days(e.days()) + ground + ".";
  }

  static String wave(Event.WaveEnds e) {
    return "The wave is over: the defence gave way on " + e.axesWon() + " of "
        + StoryWords.axes(e.axes())
        + (e.newLine() ? ", and a new line is reached." : "; no new line yet.");
  }

  static String violation(Event.MajorViolation e) {
    String by = switch (e.actor()) {
      case "challenger" -> "by order of the challenger";
      case "host" -> "by order of the host";
      default -> "that nobody ordered";
    };
    return e.first()
        ? "This is the first major violation (V), " + by + "."
        : "A major violation " + by + ", the beginning of episode " + e.episode() + ".";
  }

  static String collapse(Event.Collapse e) {
    return "The ceasefire collapses (W): " + cause(e) + ".";
  }

  /** "an offensive by order of the challenger", as the head line gives it. */
  static String cause(Event.Collapse e) {
    return switch (e.cause()) {
      case "offensive" -> "the challenger carried out a general offensive";
      case "seizure" -> "the challenger's seizure grew into a war at once";
      case "assault" -> "an assault that nobody ordered grew into a war";
      case "deaths" ->
        Figures.count(e.deathsOfYear()) + " have died within a year, which counts as a war"
            + ordered(e.actor());
      case "retake" -> "the host's attempt to retake ground grew into a war";
      case "wider_war" -> "fighting with guarantors became a war between them and the challenger";
      default -> "a war on the contributors' own border";
    };
  }

  /** Who gave the order behind deaths that add up to a war, if anybody did. */
  private static String ordered(String actor) {
    return switch (actor) {
      case "challenger" -> ", begun by order of the challenger";
      case "host" -> ", begun by order of the host";
      default -> "";
    };
  }

  static String wider(Event.WiderWar e) {
    return e.foreignEngaged() > 0
        ? "The war widens: guarantors and the challenger are at war, "
            + Figures.amount(e.foreignEngaged()) + " foreign brigades in battle."
        : "The war widens: guarantors and the challenger are at war.";
  }

  static String nuclear(Event.NuclearUse e) {
    return "Nuclear weapons are used.";
  }

  static String broken(Event.HostBreaks e) {
    return "The host's army breaks: its cohesion is down to " + number(e.cohesion()) + ".";
  }

  static String strikes(Event.StrikesBegin e) {
    return atFirst(StoryWords.does(e.actor(), "begin")) + " long-range strikes, with "
        + plural(e.salvosLeft(), "salvo") + " in stock.";
  }

  static String struck(Event.StrikesEnd e) {
    return "The strikes by " + who(e.actor()) + " end after " + days(e.days()) + " and "
        + plural(e.salvos(), "salvo") + ".";
  }
}
