package ceasefire.report;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import ceasefire.analysis.Answer;
import ceasefire.param.Setting;
import ceasefire.stats.Interval;
import j2html.tags.DomContent;
import j2html.tags.specialized.DlTag;
import java.util.ArrayList;
import java.util.List;

/** The sections of a report, in the order in which they are read. */
final class ReportSections {
  private ReportSections() {}

  static List<Section> of(ReportContent content) {
    List<Section> sections = new ArrayList<>();
    if (content.comparison().isPresent()) {
      sections.addAll(ComparisonSections.of(content, content.comparison().get()));
    } else if (content.sweep().isPresent()) {
      sections.addAll(SweepSections.of(content, content.sweep().get()));
    } else {
      sections.addAll(run(content, content.postures().get(0)));
    }
    sections.add(StoryHtml.section(content.stories()));
    sections.add(settings(content));
    sections.add(SourceHtml.section(content));
    sections.add(new Section("limits", "What it cannot tell you", List.of(Limits.list())));
    return sections;
  }

  private static List<Section> run(ReportContent content, Posture posture) {
    Answer answer = posture.answer();
    List<DomContent> parts = opening(content, ReportWords.run(answer));
    if (answer.ok() > 0) {
      parts.add(facts(answer));
    }
    parts.add(FigureHtml.of(RunFigures.survival(posture)));
    return List.of(
        new Section("answer", "The answer", parts),
        RunSections.outcomes(posture),
        RunSections.failing(posture),
        RunSections.costs(posture));
  }

  /** Warnings, the question and the answer. */
  static List<DomContent> opening(ReportContent content, String answer) {
    List<DomContent> parts = new ArrayList<>();
    if (!content.warnings().isEmpty()) {
      parts.add(div(ul(each(content.warnings(), warning -> li(warning))))
          .withClass("warning")
          .attr("role", "note")
          .attr("aria-label", "Warnings"));
    }
    parts.add(p(content.question()).withClass("question"));
    // A number and its sign stay on one line.
    parts.add(p(answer.replace(" %", "\u00a0%")).withClass("verdict"));
    return parts;
  }

  private static DlTag facts(Answer answer) {
    DlTag facts = dl().withClass("facts");
    fact(facts, answer.ceasefire().last(), "no collapse (W)");
    fact(facts, answer.calm().last(), "no major violation (V)");
    ReportWords.signing(answer, "agreed_and_holds")
        .ifPresent(share -> fact(facts, share.interval(), "signed and holds"));
    return facts;
  }

  private static void fact(DlTag facts, Interval share, String what) {
    String text = Figures.survival(share);
    int bracket = text.indexOf(" (");
    String number = bracket < 0 ? text : text.substring(0, bracket);
    String interval = bracket < 0 ? "" : text.substring(bracket + 2, text.length() - 1);
    facts.with(
        div(dt(what), dd(span(number).withClass("big"), span(interval).withClass("interval"))));
  }

  private static Section settings(ReportContent content) {
    List<DomContent> parts = new ArrayList<>();
    parts.add(
        p("All others are at the defaults of the version that played the trials; scenario.yaml"
            + " in the folder of the result has every parameter."));
    if (content.sweep().isPresent()) {
      parts.add(p("These hold where the factors of the sweep do not set them."));
      parts.addAll(SettingsHtml.of("parameters", content.settings()));
    }
    List<Setting> common = common(content.postures());
    boolean several = content.postures().size() > 1;
    if (several) {
      parts.add(h3("The same in all postures"));
      parts.addAll(SettingsHtml.of("parameters-common", common));
    }
    for (Posture posture : content.postures()) {
      List<Setting> own = posture.settings().stream()
          .filter(setting -> !several || !common.contains(setting))
          .toList();
      if (several) {
        parts.add(h3(posture.title()));
      }
      if (several && own.isEmpty()) {
        parts.add(p("No others."));
      } else {
        parts.addAll(SettingsHtml.of(posture.id("parameters"), own));
      }
    }
    return new Section("parameters", "Parameters that differ from the defaults", parts);
  }

  /** The settings that all postures share. */
  private static List<Setting> common(List<Posture> postures) {
    return postures.isEmpty()
        ? List.of()
        : postures.get(0).settings().stream()
            .filter(setting ->
                postures.stream().allMatch(posture -> posture.settings().contains(setting)))
            .toList();
  }
}
