package ceasefire.cli;

import ceasefire.analysis.ResponseMeasure;
import ceasefire.analysis.StoredResponses;
import ceasefire.design.BatchMeans;
import ceasefire.design.Sensitivity;
import ceasefire.design.UnfitDesignException;
import ceasefire.engine.Experiment;
import ceasefire.engine.Seeding;
import ceasefire.engine.StoredExperiment;
import ceasefire.random.RandomStream;
import ceasefire.report.SensitivityCharts;
import ceasefire.report.SensitivityText;
import ceasefire.results.Manifest;
import ceasefire.results.NoResultException;
import ceasefire.results.RunPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One analysis of a stored sweep, from its rows to the printed table.
 *
 * @param folder the finished result, which stays as it is
 * @param target where the files go
 * @param measures what is analysed
 * @param asked whether somebody asked for them
 */
record SensitivityRun(Path folder, Path target, List<ResponseMeasure> measures, boolean asked) {
  private static final double CONFIDENCE = 0.95;

  /** The bootstrap's draws: the same every time, so that the numbers are. */
  private static final long SEED = 1;

  private static final String CSV = "sensitivity.csv";

  /** Analyses, writes and answers; returns the exit code. */
  int run(Console console, Workshop workshop) {
    NoResultException.unlessFinished(folder);
    refuseResult();
    StoredExperiment stored = StoredExperiment.read(folder);
    Experiment experiment = stored.experiment();
    Map<ResponseMeasure, Sensitivity> found = found(stored, experiment);
    var about = stored.points().experiment().base().value().about();
    StringBuilder text = new StringBuilder(about.title() + "\n" + about.question() + "\n\n");
    found.forEach(
        (measure, sensitivity) -> text.append(SensitivityText.table(measure, sensitivity)));
    String trials = Words.grouped(stored.points().points().size()) + " points of "
        + experiment.stopping().words() + ", seed " + experiment.seed();
    boolean drawn = write(about.title(), trials, found, console, workshop);
    console.answer(text + "Estimates with 95 % bootstrap intervals; " + trials + "\n" + "Results   "
        + target + "/   (" + (drawn ? "plots/, " : "") + CSV + ")\n");
    return ExitCode.OK;
  }

  private Map<ResponseMeasure, Sensitivity> found(StoredExperiment stored, Experiment experiment) {
    Map<String, BatchMeans> responses = StoredResponses.read(
        folder,
        measures,
        stored.points().horizons(),
        experiment.replicates(),
        experiment.seeding() == Seeding.COMMON);
    Map<ResponseMeasure, Sensitivity> found = new LinkedHashMap<>();
    for (ResponseMeasure measure : measures) {
      BatchMeans response = responses.get(measure.name());
      if (response == null || (response.byPoint().isEmpty() && !asked)) {
        continue;
      }
      try {
        found.put(
            measure,
            stored
                .points()
                .experiment()
                .design()
                .sensitivity(response, CONFIDENCE, RandomStream.named(SEED, "bootstrap")));
      } catch (UnfitDesignException e) {
        throw new CommandException(
            ExitCode.USAGE, folder + ": " + measure.name() + ": " + e.getMessage(), e);
      }
    }
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

  private boolean write(
      String title,
      String trials,
      Map<ResponseMeasure, Sensitivity> found,
      Console console,
      Workshop workshop) {
    try {
      Files.createDirectories(target);
      Files.writeString(target.resolve(CSV), SensitivityText.csv(found));
    } catch (IOException e) {
      throw Plots.unwritable(target, e);
    }
    return Plots.draw(
        true,
        () -> target.resolve("plots"),
        plots -> SensitivityCharts.write(title, trials, found, plots),
        workshop,
        console);
  }
}
