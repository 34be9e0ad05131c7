package ceasefire.report;

import ceasefire.chronicle.Entry;
import ceasefire.chronicle.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The story of one trial in plain words, at most 100 columns wide: what happened, when, and why. */
public final class Story {
  private static final int WIDTH = 100;
  private static final int INDENT = 21;
  /** What a reader must know of the numbers in a story. */
  static final List<String> LEGEND = List.of(
      "Worths are in costs of a general war; beliefs, resolve, fear and levels run from 0 to 1.",
      "Force ratios are attackers to defenders, with works, cover and quality of troops counted in.");

  private final StringBuilder text = new StringBuilder();
  private final StoryHead head;

  private Story(StoryHead head) {
    this.head = head;
  }

  /** Tells the turning points and the largest episodes of a trial. */
  public static String brief(StoryHead head, List<Entry> entries) {
    List<Passage> passages = Digest.of(entries);
    return new Story(head).tell(entries, passages) + note(entries.size());
  }

  /** Tells every event of a trial. */
  public static String complete(StoryHead head, List<Entry> entries) {
    List<Passage> passages = new ArrayList<>();
    for (Entry entry : entries) {
      passages.add(new Passage(entry.day(), StoryWeights.ALWAYS, StoryWords.of(entry.event())));
    }
    return new Story(head).tell(entries, passages) + "\n" + legend();
  }

  /** One or two sentences for one event, whatever else happens on its day. */
  public static String sentence(Event event) {
    return StoryWords.of(event);
  }

  private static String note(int events) {
    return "\n" + legend() + "Told are the turning points; --all tells all " + Figures.count(events)
        + " events, --json gives them as data.\n";
  }

  private static String legend() {
    return String.join("\n", LEGEND) + "\n";
  }

  private String tell(List<Entry> entries, List<Passage> passages) {
    headLine(entries);
    text.append(head.title()).append("; seed ").append(head.seedText()).append("\n");
    int year = 0;
    for (Passage passage : passages) {
      if (head.year(passage.day()) > year) {
        year = head.year(passage.day());
        text.append("\nYear ").append(year).append('\n');
      }
      tell(passage);
    }
    return text.toString();
  }

  private void headLine(List<Entry> entries) {
    StoryHeadline headline = StoryHeadline.of(head, entries);
    text.append("Trial ")
        .append(head.trial())
        .append(": ")
        .append(headline.ending())
        .append('\n');
    if (!headline.why().isEmpty()) {
      text.append(headline.why()).append('\n');
    }
  }

  private void tell(Passage passage) {
    String lead = passage.day() == 0
        ? String.format(Locale.ROOT, "  %-" + (INDENT - 2) + "s", "on the eve")
        : String.format(
            Locale.ROOT,
            "  %s  day %,5d  ",
            StoryDates.brief(head.date(passage.day())),
            passage.day());
    var line = new StringBuilder(lead);
    for (String word : passage.text().split(" ", -1)) {
      if (line.length() > lead.length() && line.length() + word.length() > WIDTH) {
        text.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(" ".repeat(lead.length()));
      }
      line.append(word).append(' ');
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }
}
