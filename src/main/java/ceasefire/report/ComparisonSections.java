package ceasefire.report;

import static j2html.TagCreator.p;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Comparison;
import ceasefire.analysis.Cost;
import ceasefire.analysis.Share;
import ceasefire.analysis.Yardstick;
import ceasefire.stats.Interval;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sections about several postures side by side. */
final class ComparisonSections {
  private final ReportContent content;
  private final Comparison comparison;
  private final ComparisonFigures figures;

  private ComparisonSections(ReportContent content, Comparison comparison) {
    this.content = content;
    this.comparison = comparison;
    this.figures = new ComparisonFigures(comparison);
  }

  static List<Section> of(ReportContent content, Comparison comparison) {
    var sections = new ComparisonSections(content, comparison);
    return List.of(sections.answer(), sections.outcomes(), sections.failing(), sections.costs());
  }

  private Section answer() {
    List<DomContent> parts = ReportSections.opening(content, ComparisonWords.answer(comparison));
    parts.addAll(levels());
    parts.add(FigureHtml.of(figures.differences()));
    figures.survival("survival-collapse", Yardstick.NO_COLLAPSE).stream()
        .map(FigureHtml::of)
        .forEach(parts::add);
    figures.survival("survival-violation", Yardstick.NO_VIOLATION).stream()
        .map(FigureHtml::of)
        .forEach(parts::add);
    return new Section("answer", "The answer", parts);
  }

  /** Each posture by itself. */
  private List<DomContent> levels() {
    List<Yardstick> shares =
        comparison.yardsticks().stream().filter(Yardstick::isShare).toList();
    List<String> header = new ArrayList<>(List.of("letter", "posture", "what it is"));
    shares.forEach(share -> header.add(share.words()));
    header.addAll(List.of("trials", "failed"));
    List<List<String>> rows = new ArrayList<>();
    List<List<String>> digits = new ArrayList<>();
    for (int i = 0; i < comparison.operands().size(); i++) {
      var operand = comparison.operands().get(i);
      List<String> row =
          new ArrayList<>(List.of(ComparisonText.letter(i), operand.name(), operand.title()));
      for (Yardstick share : shares) {
        Optional<Interval> level = comparison.level(i, share);
        row.add(level.map(Figures::survival).orElse(""));
        level.ifPresent(found -> digits.add(RunFigures.row(
            List.of(operand.name(), share.words(), Numbers.cell(operand.finished())), found)));
      }
      row.add(Numbers.cell(operand.finished()));
      row.add(Numbers.cell(operand.trials() - operand.finished()));
      rows.add(row);
    }
    String title = "The postures, and what holds to the end";
    return List.of(
        TableHtml.scrolling(title, header, rows),
        TableHtml.saved(
            "postures", new Numbers(title, RunFigures.header("posture", "what", "n"), digits)));
  }

  private Section outcomes() {
    List<DomContent> parts = new ArrayList<>();
    Set<String> labels = new LinkedHashSet<>();
    content
        .postures()
        .forEach(posture ->
            posture.answer().outcomes().shares().forEach(share -> labels.add(share.label())));
    List<List<String>> rows = new ArrayList<>();
    for (String label : labels) {
      List<String> row = new ArrayList<>(List.of(label));
      for (Posture posture : content.postures()) {
        row.add(share(posture.answer(), label).map(ComparisonSections::words).orElse(""));
      }
      rows.add(row);
    }
    parts.add(TableHtml.scrolling(
        "Outcomes, share of trials with 95 % interval", columns("outcome"), rows));
    parts.add(TableHtml.saved("outcomes-by-posture", outcomeNumbers()));
    for (Posture posture : content.postures()) {
      Figure figure = RunFigures.outcomes(posture);
      parts.add(FigureHtml.of(figure.titled(posture.title())));
      RunSections.failures(posture.answer()).ifPresent(parts::addAll);
    }
    return new Section("how-it-ended", "How it ended", parts);
  }

  private List<String> columns(String first) {
    List<String> columns = new ArrayList<>(List.of(first));
    content.postures().forEach(posture -> columns.add(posture.key() + ": " + posture.name()));
    return columns;
  }

  private static Optional<Share> share(Answer answer, String label) {
    return answer.outcomes().shares().stream()
        .filter(share -> share.label().equals(label))
        .findFirst();
  }

  private static String words(Share share) {
    return share.noneSeen() || share.allSeen()
        ? Figures.share(share)
        : Figures.share(share) + " (" + Figures.percent(share.interval().low()) + "-"
            + Figures.percent(share.interval().high()) + ")";
  }

  private Section failing() {
    List<DomContent> parts = new ArrayList<>();
    List<Posture> told = content.postures().stream()
        .filter(posture -> !posture.answer().incidences().causes().isEmpty())
        .toList();
    double highest = told.stream()
        .mapToDouble(
            posture -> IncidenceLines.highest(posture.answer().incidences().causes()))
        .max()
        .orElse(1);
    for (Posture posture : told) {
      parts.add(FigureHtml.of(IncidenceFigures.causes(posture, highest).titled(posture.title())));
    }
    if (parts.isEmpty()) {
      parts.add(p("The results do not tell what ended the ceasefires."));
    }
    return new Section("when-and-why", "When and why ceasefires fail", parts);
  }

  private Section costs() {
    List<DomContent> parts = new ArrayList<>();
    parts.add(p("Medians over trials, and the range that holds the middle 90 % of them."));
    Set<String> names = new LinkedHashSet<>();
    content
        .postures()
        .forEach(posture -> posture.answer().costs().forEach(cost -> names.add(cost.name())));
    List<List<String>> rows = new ArrayList<>();
    for (String name : names) {
      List<String> row = new ArrayList<>(List.of(name));
      for (Posture posture : content.postures()) {
        row.add(posture.answer().costs().stream()
            .filter(cost -> cost.name().equals(name))
            .findFirst()
            .map(ComparisonSections::words)
            .orElse("none"));
      }
      rows.add(row);
    }
    parts.add(TableHtml.scrolling("What it takes and costs, per trial", columns("what"), rows));
    parts.add(TableHtml.saved("costs-by-posture", costNumbers()));
    figures.costs().map(FigureHtml::of).ifPresent(parts::add);
    return new Section("costs", "What it takes and costs", parts);
  }

  private Numbers outcomeNumbers() {
    List<List<String>> rows = new ArrayList<>();
    for (Posture posture : content.postures()) {
      for (Share share : posture.answer().outcomes().shares()) {
        rows.add(RunFigures.row(
            List.of(
                posture.name(),
                share.label(),
                Numbers.cell(share.events()),
                Numbers.cell(share.n())),
            share.interval()));
      }
    }
    return new Numbers(
        "Outcomes", RunFigures.header("posture", "outcome", "trials with it", "n"), rows);
  }

  private Numbers costNumbers() {
    List<List<String>> rows = new ArrayList<>();
    for (Posture posture : content.postures()) {
      for (List<String> cost : RunFigures.costs(posture.answer()).rows()) {
        List<String> row = new ArrayList<>(List.of(posture.name()));
        row.addAll(cost);
        rows.add(row);
      }
    }
    return new Numbers(
        "What it takes and costs", List.of("posture", "what", "median", "q05", "q95", "n"), rows);
  }

  private static String words(Cost cost) {
    return Figures.amount(cost.median())
        + (cost.planned() ? ", as planned" : " (" + AnswerText.range(cost) + ")");
  }
}
