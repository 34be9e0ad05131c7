package ceasefire.gui;

import ceasefire.chronicle.Event;
import ceasefire.model.CeasefireModel;
import ceasefire.model.Outcome;
import ceasefire.model.Scenario;
import ceasefire.model.Setup;
import ceasefire.model.Toll;
import ceasefire.report.Story;
import ceasefire.report.StoryHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two futures of one trial from the same day, on the same random numbers: as it was, and under another
 * posture. The trial itself is left as it is.
 */
final class Fork {
  private final StoryHead head;
  private final CeasefireModel kept;
  private final CeasefireModel changed;
  private final int since;
  private final List<Said> keptStory = new ArrayList<>();
  private final List<Said> changedStory = new ArrayList<>();

  /** An event and its day, in words. */
  private record Said(int day, String words) {}

  private Fork(StoryHead head, CeasefireModel kept, CeasefireModel changed) {
    this.head = head;
    this.kept = kept;
    this.changed = changed;
    since = kept.day();
    kept.tell((day, event) -> say(keptStory, day, event));
    changed.tell((day, event) -> say(changedStory, day, event));
  }

  /**
   * Branches a trial.
   *
   * @throws IllegalArgumentException when the changed scenario cannot go on from this trial's state
   */
  static Fork of(CeasefireModel trial, Scenario changed, StoryHead head) {
    return new Fork(
        head, trial.branch(trial.trialSeed()), trial.branch(trial.trialSeed(), Setup.of(changed)));
  }

  private static void say(List<Said> story, int day, Event event) {
    if (!StoryFrame.isSmall(event)) {
      story.add(new Said(day, Story.sentence(event)));
    }
  }

  /** The future as it was. */
  CeasefireModel kept() {
    return kept;
  }

  /** The future under the changed posture. */
  CeasefireModel changed() {
    return changed;
  }

  /** The last day that either has reached. */
  int day() {
    return Math.max(kept.day(), changed.day());
  }

  /** Whether both have come to their ends. */
  boolean isOver() {
    return kept.isOver() && changed.isOver();
  }

  /** Plays so many days of both. */
  void play(int days) {
    kept.playDays(days);
    changed.playDays(days);
  }

  /** What sets the two apart so far, in a few sentences. */
  String difference() {
    return "Branched on " + head.shortly(since) + ". " + parting() + "\n" + toll();
  }

  private String parting() {
    int same = 0;
    int both = Math.min(keptStory.size(), changedStory.size());
    while (same < both && keptStory.get(same).equals(changedStory.get(same))) {
      same++;
    }
    if (same == keptStory.size() && same == changedStory.size()) {
      return same == 0
          ? "Nothing of note has happened in either since."
          : "Every turning point since is the same in both.";
    }
    Optional<Said> was = keptStory.stream().skip(same).findFirst();
    Optional<Said> now = changedStory.stream().skip(same).findFirst();
    int day = Math.min(
        was.map(Said::day).orElse(Integer.MAX_VALUE), now.map(Said::day).orElse(Integer.MAX_VALUE));
    return "Their stories part on " + head.shortly(day) + ".\nAs it was: " + said(was, day)
        + "\nWith the change: " + said(now, day);
  }

  private String said(Optional<Said> said, int day) {
    return said.map(
            words -> (words.day() == day ? "" : "nothing until " + head.shortly(words.day()) + ": ")
                + words.words())
        .orElse("nothing of note.");
  }

  private String toll() {
    return "Dead: " + dead(kept) + " as it was, " + dead(changed)
        + " with the change. Ground lost: "
        + km2(kept) + " and " + km2(changed) + " km2. " + Looks.capital(standing(kept))
        + "; with the change, " + standing(changed) + ".";
  }

  private static String dead(CeasefireModel model) {
    var ledger = model.ledger();
    return MapWords.count(ledger.total(Toll.DEATHS_CHALLENGER)
        + ledger.total(Toll.DEATHS_HOST)
        + ledger.total(Toll.DEATHS_FOREIGN));
  }

  private static String km2(CeasefireModel model) {
    return MapWords.count(model.ledger().total(Toll.KM2_LOST));
  }

  private String standing(CeasefireModel model) {
    if (!model.isOver()) {
      return model.ledger().hasCollapsed() ? "there is war" : "the ceasefire stands";
    }
    Outcome outcome = model.outcome();
    return "it ended on day " + MapWords.count(model.day()) + ": " + MapWords.outcome(outcome);
  }
}
