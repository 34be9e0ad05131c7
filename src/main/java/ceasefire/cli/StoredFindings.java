package ceasefire.cli;

import ceasefire.analysis.Comparison;
import ceasefire.analysis.Operand;
import ceasefire.analysis.PointAnswer;
import ceasefire.analysis.ResponseMeasure;
import ceasefire.engine.StoppingRule;
import ceasefire.engine.StoredExperiment;
import ceasefire.model.Scenario;
import ceasefire.report.Findings;
import ceasefire.results.AnalysisCard;
import ceasefire.results.Dataset;
import ceasefire.results.Manifest;
import ceasefire.results.Metrics;
import ceasefire.results.NoResultException;
import ceasefire.stats.Interval;
import ceasefire.study.StoredOperands;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a finished folder found: a run, a sweep, a comparison or a sensitivity analysis. */
final class StoredFindings {
  private final Path folder;
  private final Console console;

  private StoredFindings(Path folder, Console console) {
    this.folder = folder;
    this.console = console;
  }

  /**
   * Reads a folder again; the console is told what a reader should know.
   *
   * @throws NoResultException when there is nothing finished
   * @throws CommandException when something that it rests on is not there any more
   * @throws ceasefire.results.StorageException when a file is missing or damaged
   */
  static Findings read(Path folder, Console console) {
    var stored = new StoredFindings(folder, console);
    if (AnalysisCard.isIn(folder)) {
      AnalysisCard card = AnalysisCard.read(folder);
      return card.kind().equals(AnalysisCard.COMPARISON)
          ? stored.comparison(card)
          : stored.sensitivity(card);
    }
    NoResultException.unlessFinished(folder);
    return stored.result(StoredExperiment.read(folder));
  }

  private Findings result(StoredExperiment stored) {
    Manifest.Code now = BuildStamp.code();
    Manifest.Code then = stored.manifest().code();
    if (!then.equals(now)) {
      console.tell("warning: this result was written by version " + then.text()
          + ", this is version " + now.text() + ": charts may differ from those in its folder.");
    }
    return stored.points().points().size() == 1 ? run(stored) : sweep(stored);
  }

  private Findings run(StoredExperiment stored) {
    var experiment = stored.points().experiment();
    Scenario scenario = experiment.scenarioAt(stored.points().points().get(0));
    String title = LoadedScenario.titleOfResult(
        scenario.about().title(), stored.manifest().experiment().name());
    return RunFindings.of(Dataset.read(folder, metrics()), scenario, title, stored.experiment())
        .drawn();
  }

  private Findings sweep(StoredExperiment stored) {
    StoppingRule rule = stored.experiment().stopping();
    Map<Long, PointAnswer> found = new HashMap<>();
    Dataset.byPoint(folder, metrics(), trials -> {
      int horizon = stored.points().horizons().getOrDefault(trials.point(0), 0);
      PointAnswer answer = PointAnswer.of(trials, horizon, rule.confidence(), rule.level());
      found.put(answer.point(), answer);
    });
    return SweepOutcome.findings(stored.points(), stored.experiment(), found);
  }

  /** The metrics that the result has and this version knows. */
  private List<String> metrics() {
    List<String> there = Dataset.metrics(folder);
    return Metrics.ALL.stream()
        .map(metric -> metric.name())
        .filter(there::contains)
        .toList();
  }

  private Findings comparison(AnalysisCard card) {
    List<Operand> operands = new ArrayList<>();
    for (AnalysisCard.Operand operand : card.operands()) {
      Path there = needed(operand, "compare");
      operands.addAll(StoredOperands.open(operand.name(), there).read(operand.only()));
    }
    return new Findings.OfComparison(
        Comparison.of(operands, card.comparedWith(), Interval.USUAL_CONFIDENCE));
  }

  private Findings sensitivity(AnalysisCard card) {
    Path there = needed(card.operands().get(0), "sensitivity");
    List<ResponseMeasure> asked = card.metrics().stream()
        .map(ResponseMeasure::of)
        .flatMap(Optional::stream)
        .toList();
    List<ResponseMeasure> measures = asked.isEmpty() ? ResponseMeasure.USUAL : asked;
    return new SensitivityRun(there, folder, measures, !asked.isEmpty())
        .findings(StoredExperiment.read(there));
  }

  /** Where a result is; complains if it is gone, and warns if it is not as it was. */
  private Path needed(AnalysisCard.Operand operand, String command) {
    Path there = operand.folderFrom(folder);
    if (!Files.exists(there.resolve(Manifest.FILE))) {
      throw new CommandException(
          ExitCode.USAGE,
          folder + ": rests on " + there + ", which holds no finished result any more; put it"
              + " back, or " + command + " again",
          null);
    }
    if (!Manifest.read(there).datasetSha256().equals(operand.datasetSha256())) {
      console.tell("warning: " + there + ": other trials than those that " + folder
          + " rests on: charts differ from those there; " + command + " again.");
    }
    return there;
  }
}
