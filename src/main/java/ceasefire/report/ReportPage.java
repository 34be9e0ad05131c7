package ceasefire.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.section;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import java.util.List;

/** The page of a report: one file that needs no other and no network. */
public final class ReportPage {
  /** Stands near the beginning of every report, so that one can be told from other files. */
  public static final String MARK = "<meta name=\"generator\" content=\"Ceasefire";

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

  private ReportPage() {}

  /** The text of the HTML file. */
  public static String of(ReportContent content) {
    List<Section> sections = ReportSections.of(content);
    return document(html(top(content), page(content, sections)).withLang("en")) + "\n";
  }

  private static j2html.tags.specialized.HeadTag top(ReportContent content) {
    return head(
        meta().withCharset("utf-8"),
        meta()
            .withName("generator")
            .withContent("Ceasefire " + content.program().version()),
        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
        meta().attr("http-equiv", "Content-Security-Policy").withContent(POLICY),
        meta().withName("color-scheme").withContent("light dark"),
        title(content.title() + " - Ceasefire"),
        style(rawHtml(styles())));
  }

  private static String styles() {
    String light = Ink.declarations(false);
    String dark = Ink.declarations(true);
    return ":root{" + light + "}"
        + "@media (prefers-color-scheme: dark){:root:not([data-theme=light]){" + dark + "}}"
        + ":root[data-theme=dark]{" + dark + "}"
        + Enclosed.chartStyle()
        + Enclosed.text("report.css")
        + "@media print{:root,:root[data-theme=dark],:root:not([data-theme=light]){" + light
        + "}}";
  }

  private static j2html.tags.specialized.BodyTag page(
      ReportContent content, List<Section> sections) {
    return body(
        a("Skip to the answer").withHref("#answer").withClass("skip"),
        header(
            p("Ceasefire").withClass("brand"),
            button("Dark mode")
                .withId("theme")
                .withType("button")
                .attr("hidden", "hidden")
                .attr("aria-pressed", "false"),
            h1(content.title())),
        nav(ol(each(sections, part -> li(a(part.title()).withHref("#" + part.id())))))
            .attr("aria-label", "Contents"),
        main(each(sections, ReportPage::set)),
        footer(p("Written by Ceasefire, version " + content.program().text()
            + ". The same folder gives the same page where Java finds the same fonts.")),
        script(rawHtml(Enclosed.chartScript())),
        script(rawHtml(Enclosed.text("report.js"))));
  }

  private static DomContent set(Section part) {
    return section()
        .withId(part.id())
        .attr("aria-labelledby", part.id() + "-heading")
        .with(h2(part.title()).withId(part.id() + "-heading"))
        .with(part.parts());
  }
}
