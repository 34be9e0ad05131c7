package ceasefire.report;

import static j2html.TagCreator.code;
import static j2html.TagCreator.em;
import static j2html.TagCreator.li;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the model cannot tell, in the same words as the README. */
final class Limits {
  private static final Pattern MARKED = Pattern.compile("`([^`]+)`|\\*([^*]+)\\*");

  private Limits() {}

  /** The text as the README has it: a Markdown list. */
  static String markdown() {
    return Enclosed.text("limits.md");
  }

  /** The same as a list of a page. */
  static DomContent list() {
    List<String> items = List.of(markdown().replace("\n  ", " ").strip().split("\n", -1));
    return ul().with(
            items.stream().map(item -> item(item.replaceFirst("^- ", ""))).toList());
  }

  private static LiTag item(String markdown) {
    LiTag item = li();
    Matcher marked = MARKED.matcher(markdown);
    int from = 0;
    while (marked.find()) {
      item.with(text(markdown.substring(from, marked.start())));
      item.with(marked.group(1) != null ? code(marked.group(1)) : em(marked.group(2)));
      from = marked.end();
    }
    return item.with(text(markdown.substring(from)));
  }
}
