package ceasefire.report;

import ceasefire.chronicle.Entry;
import ceasefire.chronicle.Event;
import java.util.List;

/**
 * How a trial ended, and what decided it.
 *
 * @param ending e.g. "war resumed on 3 March of year 3 (day 794)"
 * @param why a sentence; empty where nothing in particular decided it
 */
record StoryHeadline(String ending, String why) {

  static StoryHeadline of(StoryHead head, List<Entry> entries) {
    String outcome = "unfinished";
    String why = "";
    int day = 0;
    for (Entry entry : entries) {
      if (entry.event() instanceof Event.TrialEnds e) {
        outcome = e.outcome();
        day = day == 0 ? entry.day() : day;
      } else if (entry.event() instanceof Event.Collapse e) {
        why = "The ceasefire collapsed on day " + Figures.count(entry.day()) + ": "
            + WarWords.cause(e) + ".";
        day = entry.day();
      } else if (entry.event() instanceof Event.BattleEnds e && isSeizure(e) && day == 0) {
        why = "The challenger seized " + StoryWords.km2(e.km2()) + " in " + e.sector() + " on "
            + head.when(entry.day()) + ".";
      } else if (entry.event() instanceof Event.TalksStep e && e.to().equals("settled")) {
        why = "A settlement came into force on " + head.when(entry.day()) + ".";
      } else if (entry.event() instanceof Event.NuclearUse
          || entry.event() instanceof Event.WiderWar) {
        day = entry.day();
      }
    }
    boolean stands = List.of("settled", "held", "frozen", "seized").contains(outcome);
    return new StoryHeadline(
        StoryWords.name(outcome) + (stands ? "; no collapse up to " : " on ") + head.when(day),
        why);
  }

  private static boolean isSeizure(Event.BattleEnds e) {
    return e.kind().equals("seizure") && e.verdict().equals("attacker_won") && e.km2() > 0;
  }
}
