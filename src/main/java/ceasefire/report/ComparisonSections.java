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
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The sections about several postures side by side. */
final class ComparisonSections {
  /** More postures than this get a row of each table, not a column, and no charts of their own. */
  static final int MOST_DRAWN = 6;

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
    parts.add(table(
        "Outcomes, share of trials with 95 % interval",
        "outcome",
        labels,
        (posture, label) ->
            share(posture.answer(), label).map(ComparisonSections::words).orElse("")));
    parts.add(TableHtml.saved("outcomes-by-posture", outcomeNumbers()));
    drawnOnly("of how each ended").ifPresent(parts::add);
    for (Posture posture : drawn()) {
      Figure figure = RunFigures.outcomes(posture);
      parts.add(FigureHtml.of(figure.titled(posture.title())));
    }
    for (Posture posture : content.postures()) {
      RunSections.failures(posture.answer()).ifPresent(parts::addAll);
    }
    return new Section("how-it-ended", "How it ended", parts);
  }

  /** The postures that have charts of their own. */
  private List<Posture> drawn() {
    return content.postures().stream().limit(MOST_DRAWN).toList();
  }

  /** Says that not all postures have charts of their own; empty where all have. */
  private Optional<DomContent> drawnOnly(String what) {
    int all = content.postures().size();
    return all > MOST_DRAWN
        ? Optional.of(p("Charts " + what + " are drawn for the first " + MOST_DRAWN
            + " postures; the table has all " + all + "."))
        : Optional.empty();
  }

  private static String called(Posture posture) {
    return PointNames.of(posture.name(), posture.answer().subject().title());
  }

  /** A column for each posture or, where they are many, a row. */
  private DomContent table(
      String title,
      String first,
      Collection<String> names,
      BiFunction<Posture, String, String> cell) {
    List<String> header = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    if (content.postures().size() > MOST_DRAWN) {
      header.add("posture");
      names.forEach(name -> header.add(AnswerText.name(name)));
      for (Posture posture : content.postures()) {
        List<String> row = new ArrayList<>(List.of(posture.key() + ": " + called(posture)));
        names.forEach(name -> row.add(cell.apply(posture, name)));
        rows.add(row);
      }
    } else {
      header.add(first);
      content.postures().forEach(posture -> header.add(posture.key() + ": " + called(posture)));
      for (String name : names) {
        List<String> row = new ArrayList<>(List.of(name));
        content.postures().forEach(posture -> row.add(cell.apply(posture, name)));
        rows.add(row);
      }
    }
    return TableHtml.scrolling(title, header, rows);
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
    Set<String> seen = new LinkedHashSet<>();
    told.forEach(posture -> posture
        .answer()
        .incidences()
        .seenCauses()
        .forEach(cause -> seen.add(CollapseWords.cause(cause.label()))));
    if (told.isEmpty()) {
      parts.add(p("The results do not tell what ended the ceasefires."));
    } else if (!drawnOnly("").isEmpty()) {
      parts.add(table(
          "What ended ceasefires by the end, share of all trials with 95 % interval",
          "cause", seen, ComparisonSections::cause));
      drawnOnly("of what ended ceasefires").ifPresent(parts::add);
    }
    IncidenceLines.Reach highest = IncidenceLines.highest(told.stream()
        .flatMap(each -> each.answer().incidences().causes().stream())
        .toList());
    for (Posture posture : drawn()) {
      if (told.contains(posture)) {
        parts.add(FigureHtml.of(IncidenceFigures.causes(posture, highest).titled(posture.title())));
      }
    }
    return new Section("when-and-why", "When and why ceasefires fail", parts);
  }

  private static String cause(Posture posture, String name) {
    return posture.answer().incidences().causes().stream()
        .filter(curve -> CollapseWords.cause(curve.label()).equals(name))
        .findFirst()
        .map(curve -> curve.noneSeen()
            ? "none seen: below " + Figures.percent(curve.boundIfNoneSeen()) + " %"
            : IncidenceLines.atTheEnd(curve))
        .orElse("");
  }

  private Section costs() {
    List<DomContent> parts = new ArrayList<>();
    parts.add(p("Medians over trials, and the range that holds the middle 90 % of them."));
    Set<String> names = new LinkedHashSet<>();
    content
        .postures()
        .forEach(posture -> posture.answer().costs().forEach(cost -> names.add(cost.name())));
    parts.add(table(
        "What it takes and costs, per trial",
        "what",
        names,
        (posture, name) -> posture.answer().costs().stream()
            .filter(cost -> cost.name().equals(name))
            .findFirst()
            .map(ComparisonSections::words)
            .orElse("none")));
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
