package ceasefire.report;

import static j2html.TagCreator.article;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** Sets the stories of trials worth reading. */
final class StoryHtml {
  private StoryHtml() {}

  /** The section; its stories are folded up but for their heads. */
  static Section section(List<ToldTrial> stories) {
    List<DomContent> parts = new ArrayList<>();
    if (stories.isEmpty()) {
      parts.add(p("No trial was played to its end, so that there is no story to tell."));
    } else {
      parts.add(p("Each was played again with its stored seed. Told are the turning points. "
          + String.join(" ", Story.LEGEND)));
      for (int i = 0; i < stories.size(); i++) {
        parts.add(story(stories.get(i)));
      }
    }
    String count = stories.size() == 1 ? "A trial" : "Trials";
    return new Section("stories", count + " worth reading", parts);
  }

  private static DomContent story(ToldTrial story) {
    StoryHead head = story.head();
    StoryHeadline headline = StoryHeadline.of(head, story.entries());
    List<DomContent> parts = new ArrayList<>();
    parts.add(h3("Trial " + head.trial() + ": " + story.why()));
    String where = story.posture().isEmpty() ? "" : story.posture() + ". ";
    parts.add(p(where + StoryWords.atFirst(headline.ending()) + ". " + headline.why()));
    if (!story.faithful()) {
      parts.add(p("Played again it came out differently from the trial that was stored, as this is"
              + " another version of the program: the story is that of the new trial.")
          .withClass("warning"));
    }
    parts.add(details(summary("The story"), passages(head, story)));
    parts.add(p(text("Every event: "), code(story.command())).withClass("trials"));
    return article().withClass("story").with(parts);
  }

  private static DomContent passages(StoryHead head, ToldTrial story) {
    List<DomContent> items = new ArrayList<>();
    int year = 0;
    for (Passage passage : Digest.of(story.entries())) {
      boolean turns = head.year(passage.day()) > year;
      year = head.year(passage.day());
      items.add(li(
          turns ? span("Year " + year).withClass("year") : text(""),
          span(when(head, passage.day())).withClass("when"),
          div(passage.text()).withClass("what")));
    }
    return ol().withClass("passages").with(items);
  }

  private static String when(StoryHead head, int day) {
    return day == 0
        ? "on the eve"
        : StoryDates.brief(head.date(day)).strip() + ", day " + Figures.count(day);
  }
}
