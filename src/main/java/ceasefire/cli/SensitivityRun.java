package ceasefire.cli;

import ceasefire.analysis.ResponseMeasure;
import ceasefire.design.Sensitivity;
import ceasefire.engine.Experiment;
import ceasefire.engine.StoredExperiment;
import ceasefire.report.Findings;
import ceasefire.report.SensitivityText;
import ceasefire.results.AnalysisCard;
import ceasefire.results.Manifest;
import ceasefire.results.NoResultException;
import ceasefire.results.RunPlan;
import ceasefire.results.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * One analysis of a stored sweep, from its rows to the printed table.
 *
 * @param folder the finished result, which stays as it is
 * @param target where the files go
 * @param measures what is analysed
 * @param asked whether somebody asked for them
 */
record SensitivityRun(Path folder, Path target, List<ResponseMeasure> measures, boolean asked) {
  private static final String CSV = "sensitivity.csv";

  /** Analyses, writes and answers; returns the exit code. */
  int run(Console console, Workshop workshop) {
    NoResultException.unlessFinished(folder);
    refuseResult();
    StoredExperiment stored = StoredExperiment.read(folder);
    Findings.OfSensitivity findings = findings(stored);
    var about = stored.points().experiment().base().value().about();
    StringBuilder text = new StringBuilder(about.title() + "\n" + about.question() + "\n\n");
    findings
        .found()
        .forEach(
            (measure, sensitivity) -> text.append(SensitivityText.table(measure, sensitivity)));
    boolean drawn = write(findings, console, workshop);
    String told = text + "Estimates with 95 % bootstrap intervals; " + findings.trials() + "\n"
        + "Results   " + target + "/   (" + (drawn ? "plots/, " : "") + CSV + ")\n";
    console.answer(
        told,
        () -> SensitivityDocument.of(
            about.title(), about.question(), findings.found(), target.toString()));
    return ExitCode.OK;
  }

  /** Analyses, and does no more. */
  Findings.OfSensitivity findings(StoredExperiment stored) {
    Experiment experiment = stored.experiment();
    return new Findings.OfSensitivity(
        stored.points().experiment().base().value().about().title(),
        Words.grouped(stored.points().points().size()) + " points of "
            + experiment.stopping().words() + ", seed " + experiment.seed(),
        found(stored));
  }

  private Map<ResponseMeasure, Sensitivity> found(StoredExperiment stored) {
    Map<ResponseMeasure, Sensitivity> found = HangsOn.of(folder, stored, measures, asked);
    if (found.isEmpty()) {
      throw new CommandException(ExitCode.USAGE, folder + ": no trial was finished", null);
    }
    return found;
  }

  /** A result is never written into: its manifest would no longer tell what it holds. */
  private void refuseResult() {
    if (Files.exists(target.resolve(Manifest.FILE)) || Files.exists(target.resolve(RunPlan.FILE))) {
      throw new CommandException(
          ExitCode.FOLDER_REFUSED,
          target + ": holds a result, which nothing is written into; choose another folder with"
              + " --out",
          null);
    }
  }

  private AnalysisCard card() {
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    return new AnalysisCard(
        AnalysisCard.FORMAT,
        AnalysisCard.SENSITIVITY,
        List.of(),
        List.of(AnalysisCard.Operand.of(name, folder, OptionalLong.empty(), target)),
        -1,
        asked ? measures.stream().map(ResponseMeasure::name).toList() : List.of());
  }

  private boolean write(Findings.OfSensitivity findings, Console console, Workshop workshop) {
    try {
      Files.createDirectories(target);
      Files.writeString(target.resolve(CSV), SensitivityText.csv(findings.found()));
      card().write(target);
    } catch (IOException e) {
      throw StorageException.writing(target, e);
    }
    return Plots.draw(true, () -> target.resolve("plots"), () -> findings, workshop, console);
  }
}
