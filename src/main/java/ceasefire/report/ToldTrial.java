package ceasefire.report;

import ceasefire.chronicle.Entry;
import java.util.List;

/**
 * A trial that was played again and is worth reading.
 *
 * @param why what it shows, e.g. "one that collapsed"
 * @param posture what was played in it; empty where there is only one posture
 * @param head which trial it is
 * @param entries what happened
 * @param faithful whether it came out as it was stored
 * @param command what tells it on the screen
 */
public record ToldTrial(
    String why,
    String posture,
    StoryHead head,
    List<Entry> entries,
    boolean faithful,
    String command) {
  public ToldTrial {
    entries = List.copyOf(entries);
  }
}
