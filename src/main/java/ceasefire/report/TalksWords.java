package ceasefire.report;

import static ceasefire.report.StoryWords.number;

import ceasefire.chronicle.Event;

/** Talks, truces, settlements and sanctions, in words. */
final class TalksWords {
  private TalksWords() {}

  static String signing(Event.Signing e) {
    return (e.signs()
            ? "The challenger would have signed this ceasefire"
            : "The challenger would not have signed this ceasefire; the trial plays on as if it had")
        + (e.zoneOfAgreement()
            ? ", and there are terms of a settlement by which no side would lose."
            : ".");
  }

  static String step(Event.TalksStep e) {
    String state = " (progress " + number(e.progress()) + ", will " + number(e.will()) + ").";
    return switch (e.to()) {
          case "lapsed" -> "What was agreed lapses, with nothing in its place";
          case "settled" -> "A settlement comes into force";
          case "framework" ->
            e.from().equals("settled")
                ? "The settlement is denounced; the framework remains"
                : "The talks reach a framework agreement";
          case "ceasefire" ->
            e.from().equals("framework") || e.from().equals("settled")
                ? "The " + (e.from().equals("settled") ? "settlement" : "framework")
                    + " is denounced; the ceasefire remains"
                : "A full ceasefire without a deadline is agreed";
          case "truce" -> "A truce with a deadline begins";
          default -> "Only energy or maritime targets are spared from now on";
        }
        + state;
  }

  static String offered(Event.SettlementOffered e) {
    return "The talks offer a settlement; to the challenger it is worth "
        + number(StrictMath.abs(e.worth())) + (e.worth() >= 0 ? " more" : " less")
        + " than complying without it.";
  }

  static String truce(Event.TruceBegins e) {
    return "A truce for " + e.kind() + " targets is in force.";
  }

  static String lapse(Event.TruceEnds e) {
    return "The truce for " + e.kind() + " targets lapses.";
  }

  static String sanctions(Event.SanctionsChange e) {
    return "Pressure of sanctions on the challenger has "
        + (e.to() > e.from() ? "risen" : "eased") + " from " + number(e.from()) + " to "
        + number(e.to()) + ".";
  }
}
