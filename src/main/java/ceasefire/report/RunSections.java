package ceasefire.report;

import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Causes;
import ceasefire.analysis.Share;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

  private static java.util.Optional<List<DomContent>> signing(Posture posture) {
    List<Share> shares = posture.answer().signing();
    if (shares.isEmpty()) {
      return java.util.Optional.empty();
    }
    var numbers = new Numbers(
        "Would it have been signed under this posture?",
        RunFigures.header("what", "trials with it", "n"),
        shares.stream()
            .map(share -> RunFigures.row(
                List.of(
                    AnswerText.signing(share.label()),
                    Numbers.cell(share.events()),
                    Numbers.cell(share.n())),
                share.interval()))
            .toList());
    List<DomContent> parts = new ArrayList<>();
    parts.add(h3("Would it have been signed?"));
    parts.add(p("What looks strong on paper may never be agreed to. Each trial is played either"
        + " way, so that the chance of signing and that of holding are told apart."));
    parts.addAll(TableHtml.of(posture.id("signing"), numbers));
    return java.util.Optional.of(parts);
  }

  /** The reasons for which trials failed; empty when none did. */
  static java.util.Optional<List<DomContent>> failures(Answer answer) {
    if (answer.failed() == 0) {
      return java.util.Optional.empty();
    }
    List<List<String>> rows = answer.failures().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> List.of(entry.getKey(), Numbers.cell(entry.getValue())))
        .toList();
    return java.util.Optional.of(List.of(
        h3("Trials that failed"),
        p(Figures.count(answer.failed()) + " of "
            + Figures.trials((long) answer.failed() + answer.ok())
            + " failed and are in none of the numbers."),
        TableHtml.scrolling("Reasons", List.of("reason", "trials"), rows)));
  }

  /** How long, when and why. */
  static Section failing(Posture posture) {
    List<DomContent> parts = new ArrayList<>();
    posture.causes().ifPresent(causes -> {
      parts.add(FigureHtml.of(RunFigures.causes(posture, causes)));
      initiators(posture, causes).ifPresent(parts::addAll);
    });
    parts.add(FigureHtml.of(RunFigures.incidents(posture)));
    return new Section("when-and-why", "When and why ceasefires fail", parts);
  }

  private static java.util.Optional<List<DomContent>> initiators(Posture posture, Causes causes) {
    if (causes.initiators().isEmpty()) {
      return java.util.Optional.empty();
    }
    var numbers = new Numbers(
        "Who gave the order behind the collapse",
        RunFigures.header("who", "collapses", "of"),
        causes.initiators().stream()
            .map(share -> RunFigures.row(
                List.of(share.label(), Numbers.cell(share.events()), Numbers.cell(share.n())),
                share.interval()))
            .toList());
    List<DomContent> parts = new ArrayList<>();
    parts.add(h3("Who began it"));
    parts.addAll(TableHtml.of(posture.id("initiators"), numbers));
    return java.util.Optional.of(parts);
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
      parts.addAll(TableHtml.of(posture.id("costs"), costs));
    }
    parts.add(FigureHtml.of(RunFigures.force(posture)));
    return new Section("costs", "What it takes and costs", parts);
  }
}
