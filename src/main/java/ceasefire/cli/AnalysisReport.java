package ceasefire.cli;

import ceasefire.analysis.Comparison;
import ceasefire.analysis.Operand;
import ceasefire.analysis.ResponseMeasure;
import ceasefire.model.Scenario;
import ceasefire.report.ComparisonText;
import ceasefire.report.Posture;
import ceasefire.report.ReportContent;
import ceasefire.report.Source;
import ceasefire.report.ToldTrial;
import ceasefire.results.AnalysisCard;
import ceasefire.results.Dataset;
import ceasefire.results.TrialStatus;
import ceasefire.stats.Interval;
import ceasefire.study.StoredOperands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** The report of what was made of stored results: of a comparison, or of a sensitivity analysis. */
final class AnalysisReport {
  private static final int STORIES = 3;

  private final Path folder;
  private final Console console;

  AnalysisReport(Path folder, Console console) {
    this.folder = folder;
    this.console = console;
  }

  ReportContent content(AnalysisCard card) {
    return card.kind().equals(AnalysisCard.SENSITIVITY) ? sensitivity(card) : comparison(card);
  }

  private ReportContent sensitivity(AnalysisCard card) {
    List<ResponseMeasure> measures = card.metrics().stream()
        .flatMap(name -> ResponseMeasure.of(name).stream())
        .toList();
    boolean asked = !measures.isEmpty();
    Path sweep = card.operands().get(0).folderFrom(folder);
    return new ResultReport(sweep, console).sweep(asked ? measures : ResponseMeasure.USUAL, asked);
  }

  private ReportContent comparison(AnalysisCard card) {
    List<Operand> operands = new ArrayList<>();
    List<Posture> postures = new ArrayList<>();
    List<ToldTrial> stories = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    Set<String> warnings = new LinkedHashSet<>();
    for (AnalysisCard.Operand entrant : card.operands()) {
      Path result = entrant.folderFrom(folder);
      ReportParts parts = ReportParts.open(entrant.name(), result);
      warnings.addAll(parts.warnings());
      sources.add(parts.source());
      OptionalLong only = entrant.only();
      operands.addAll(StoredOperands.open(entrant.name(), result).read(only));
      Dataset.byPoint(result, Dataset.metrics(result), trials -> {
        long point = trials.point(0);
        boolean wanted = only.isEmpty() || only.getAsLong() == point;
        if (wanted) {
          Scenario scenario = parts.scenario(point);
          String key = ComparisonText.letter(postures.size());
          // What tells it from the other points of its sweep, too.
          Operand operand = operands.get(postures.size());
          postures.add(parts.posture(key, operand.title(), scenario, trials).named(operand.name()));
          if (stories.size() < STORIES) {
            stories.addAll(parts.stories(
                key + ", " + operand.title(),
                scenario,
                trials,
                InstructiveTrial.three(trials.with(TrialStatus.OK)).stream()
                    .limit(1)
                    .toList(),
                console));
          }
        }
      });
    }
    refuseUnplayed(operands);
    return new ReportContent(
        title(operands),
        "Which of these keeps the ceasefire more often, and what does it cost?",
        List.copyOf(warnings),
        postures,
        Optional.of(Comparison.of(operands, card.comparedWith(), Interval.USUAL_CONFIDENCE)),
        Optional.empty(),
        List.of(),
        stories,
        sources,
        card.command(),
        BuildStamp.code());
  }

  private static String title(List<Operand> operands) {
    return operands.size() > STORIES
        ? operands.size() + " postures compared"
        : operands.stream().map(Operand::name).collect(Collectors.joining(", ")) + " compared";
  }

  private static void refuseUnplayed(List<Operand> operands) {
    for (Operand operand : operands) {
      if (operand.finished() == 0) {
        throw new CommandException(
            ExitCode.TRIALS_FAILED, operand.name() + ": no trial was finished", null);
      }
    }
  }
}
