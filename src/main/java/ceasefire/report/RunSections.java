package ceasefire.report;

import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Cost;
import ceasefire.analysis.Incidences;
import ceasefire.analysis.Share;
import ceasefire.analysis.Warning;
import ceasefire.stats.Interval;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections about one posture. */
final class RunSections {
  private RunSections() {}

  /** How the ceasefires ended, whether they would have been signed, and what failed. */
  static Section outcomes(Posture posture) {
    List<DomContent> parts = new ArrayList<>();
    parts.add(FigureHtml.of(RunFigures.outcomes(posture)));
    signing(posture).ifPresent(parts::addAll);
    failures(posture.answer()).ifPresent(parts::addAll);
    return new Section("how-it-ended", "How it ended", parts);
  }

  private static Optional<List<DomContent>> signing(Posture posture) {
    List<Share> shares = posture.answer().signing();
    if (shares.isEmpty()) {
      return Optional.empty();
    }
    List<DomContent> parts = new ArrayList<>();
    parts.add(h3("Would it have been signed?"));
    parts.add(p("What looks strong on paper may never be agreed to. Each trial is played either"
        + " way, so that the chance of signing and that of holding are told apart."));
    parts.addAll(TableHtml.shares(
        posture.id("signing"),
        "Signing and holding",
        shares,
        posture.answer().subject().confidence(),
        AnswerText::signing));
    return Optional.of(parts);
  }

  /** The reasons for which trials failed; empty when none did. */
  static Optional<List<DomContent>> failures(Answer answer) {
    if (answer.failed() == 0) {
      return Optional.empty();
    }
    List<List<String>> rows = answer.failures().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> List.of(entry.getKey(), Numbers.cell(entry.getValue())))
        .toList();
    return Optional.of(List.of(
        h3("Trials that failed"),
        p(Figures.count(answer.failed()) + " of "
            + Figures.trials((long) answer.failed() + answer.ok())
            + " failed and are in none of the numbers."),
        TableHtml.scrolling("Reasons", List.of("reason", "trials"), rows)));
  }

  /** How long, when and why. */
  static Section failing(Posture posture) {
    List<DomContent> parts = new ArrayList<>();
    Incidences found = posture.answer().incidences();
    if (!found.causes().isEmpty()) {
      parts.add(
          FigureHtml.of(IncidenceFigures.causes(posture, IncidenceLines.highest(found.causes()))
              .titled("What ended ceasefires, and when")));
    }
    initiators(posture, found).ifPresent(parts::addAll);
    if (!found.turns().isEmpty()) {
      parts.add(FigureHtml.of(IncidenceFigures.turns(posture)));
    }
    parts.add(FigureHtml.of(RunFigures.incidents(posture)));
    signs(posture.answer()).ifPresent(parts::addAll);
    return new Section("when-and-why", "When and why ceasefires fail", parts);
  }

  private static Optional<List<DomContent>> initiators(Posture posture, Incidences found) {
    if (found.initiatorShares().isEmpty()) {
      return Optional.empty();
    }
    List<DomContent> parts = new ArrayList<>();
    parts.add(FigureHtml.of(IncidenceFigures.initiators(posture)));
    parts.addAll(TableHtml.shares(
        posture.id("initiator-shares"),
        "Of the collapses: who gave the order; unordered where nobody did",
        found.initiatorShares(),
        posture.answer().subject().confidence(),
        AnswerText::name));
    return Optional.of(parts);
  }

  /** What can be observed half a year ahead; empty where that could not be judged. */
  private static Optional<List<DomContent>> signs(Answer answer) {
    List<Warning.Skill> judged = AnswerText.judged(answer.warning());
    if (judged.isEmpty()) {
      return Optional.empty();
    }
    Numbers numbers = new Numbers(
        "How well what can be observed foretells a collapse half a year ahead",
        List.of("sign", "AUC", "low", "high", "share of alarms right", "low ", "high "),
        judged.stream()
            .map(skill -> {
              List<String> row = new ArrayList<>(
                  List.of(skill.observable() + (skill.lowWarns() ? ", if low" : "")));
              Interval area = skill.area();
              row.addAll(RunFigures.numbers(area.estimate(), area.low(), area.high()));
              Interval right = skill.precision();
              row.addAll(RunFigures.numbers(right.estimate(), right.low(), right.high()));
              return List.copyOf(row);
            })
            .toList());
    List<DomContent> parts = new ArrayList<>();
    parts.add(h3("Signs of collapse"));
    parts.add(p("AUC is the chance that a sign is higher before a collapse than before a quiet half"
        + " year: 0.50 is no skill. An alarm is raised for its highest tenth; of all "
        + Figures.count(answer.warning().observations()) + " half-years "
        + Figures.percent(answer.warning().baseRate()) + " % ended in collapse."));
    parts.add(TableHtml.scrolling(
        numbers.caption(),
        List.of(
            "sign",
            "AUC and " + Figures.roundPercent(answer.subject().confidence()) + " % interval",
            "alarms right"),
        judged.stream().map(RunSections::words).toList()));
    parts.add(TableHtml.saved("signs", numbers));
    return Optional.of(parts);
  }

  /** What the posture took and cost. */
  static Section costs(Posture posture) {
    List<DomContent> parts = new ArrayList<>();
    Numbers costs = RunFigures.costs(posture.answer());
    if (costs.rows().isEmpty()) {
      parts.add(p("No trial was finished: no costs to tell."));
    } else {
      parts.add(p("Medians over trials, and the range that holds the middle 90 % of them. What the"
          + " plan fixes has no range."));
      parts.add(TableHtml.scrolling(
          "Median and middle 90 % of what it takes and costs",
          List.of("what", "median", "5 % to 95 %", "trials"),
          posture.answer().costs().stream().map(RunSections::words).toList()));
      parts.add(TableHtml.saved(posture.id("costs"), costs));
    }
    if (posture.answer().ok() > 0) {
      parts.add(FigureHtml.of(RunFigures.costs(posture)
          .titled("How trials are spread around what it takes and costs")));
    }
    parts.add(p("The model knows neither money nor displaced people nor dead civilians: what it"
        + " costs is told in troops, in deaths of soldiers and in ground."));
    parts.add(FigureHtml.of(RunFigures.force(posture)));
    return new Section("costs", "What it takes and costs", parts);
  }

  private static List<String> words(Warning.Skill skill) {
    Interval area = skill.area();
    return List.of(
        AnswerText.name(skill.observable()) + (skill.lowWarns() ? ", if low" : ""),
        Figures.decimal(area.estimate()) + " (" + Figures.decimal(area.low()) + "-"
            + Figures.decimal(area.high()) + ")",
        Figures.survival(skill.precision()));
  }

  private static List<String> words(Cost cost) {
    return List.of(
        cost.name(),
        Figures.amount(cost.median()),
        cost.planned() ? "as planned" : AnswerText.range(cost),
        cost.planned() ? "" : Figures.count(cost.n()));
  }
}
