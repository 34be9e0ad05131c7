package ceasefire.cli;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Ensemble;
import ceasefire.analysis.Summary;
import ceasefire.analysis.Warning;
import ceasefire.analysis.WeeklyRibbons;
import ceasefire.engine.BlockPlan;
import ceasefire.engine.Cancellation;
import ceasefire.engine.EngineReport;
import ceasefire.engine.Experiment;
import ceasefire.engine.FolderRun;
import ceasefire.engine.LocalEngine;
import ceasefire.engine.PlayerFactory;
import ceasefire.engine.Progress;
import ceasefire.engine.Shard;
import ceasefire.model.Scenario;
import ceasefire.model.Setup;
import ceasefire.report.AnswerText;
import ceasefire.report.Charts;
import ceasefire.results.Dataset;
import ceasefire.results.DuckDbMissingException;
import ceasefire.results.Manifest.Environment;
import ceasefire.results.Metrics;
import ceasefire.results.PointTable;
import ceasefire.results.ResultFolder;
import ceasefire.results.RunPlan;
import ceasefire.results.StorageException;
import ceasefire.results.SummaryRow;
import ceasefire.results.TrialStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One run of a scenario, from an empty folder to the printed answer. */
final class ScenarioRun {
  private static final double CONFIDENCE = 0.95;
  private static final double MILLIS_PER_SECOND = 1e3;

  private final RunRequest request;
  private final Scenario scenario;
  private final Console console;
  private final Workshop workshop;
  private final Cancellation cancellation;
  private final long clock = System.nanoTime();
  private final String started = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();

  ScenarioRun(RunRequest request, Console console, Workshop workshop, Cancellation cancellation) {
    this.request = request;
    this.scenario = request.scenario().value();
    this.console = console;
    this.workshop = workshop;
    this.cancellation = cancellation;
  }

  /** Plays, writes and answers; returns the exit code. */
  int play(Progress progress) {
    PlayerFactory players = workshop.players().apply(Setup.of(scenario));
    try (ResultFolder folder = open()) {
      folder.replacedUnfinished().ifPresent(this::tellReplaced);
      Experiment experiment = request.experiment();
      EngineReport report = new FolderRun(
              experiment, BlockPlan.of(experiment), players, new LocalEngine(request.threads()))
          .into(folder, false, progress, cancellation);
      if (cancellation.isRequested()) {
        return interrupted(folder, report);
      }
      folder.assemble(request.scenario().loaded().resolvedYaml());
      compress(folder);
      Dataset trials = Dataset.read(folder.path());
      Ensemble ensemble = Ensemble.of(trials, Metrics.ALL, scenario.horizonDays());
      Warning warning = ensemble.ok() == 0
          ? Warning.none()
          : Warning.of(trials.series(Warning.SERIES), scenario.horizonDays() / 7, CONFIDENCE);
      Answer answer = Answer.of(subject(), ensemble, PlannedCosts.of(scenario), warning);
      List<SummaryRow> rows = new ArrayList<>(Summary.rows(ensemble, CONFIDENCE));
      rows.addAll(warning.rows(ensemble.point()));
      folder.summarize(rows);
      boolean drawn = draw(folder, trials, answer);
      if (cancellation.isRequested()) {
        return interrupted(folder, report);
      }
      folder.seal(Environment.here(request.threads(), started, seconds()));
      console.answer(AnswerText.of(answer, contents(folder.path(), drawn), request.repeat())
          + "Next      " + console.command("describe posture")
          + "   lists what --set can change\n"
          + storyHint(folder.path(), trials));
      return exitCode(report);
    }
  }

  private ResultFolder open() {
    RunPlan plan = RunPlan.of(
        request.command(),
        request.experiment().card(Shard.WHOLE),
        request.scenario().loaded().resolvedYaml(),
        BuildStamp.code(),
        started);
    PointTable points =
        PointTable.single(request.experiment().points().get(0), plan.scenarioSha256());
    try {
      return ResultFolder.open(request.folder(), plan, points, Metrics.ALL, request.opening());
    } catch (StorageException e) {
      // Nothing has been played: the folder was ill chosen.
      throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    }
  }

  private void tellReplaced(RunPlan earlier) {
    console.tell(request.folder() + " held an unfinished run of " + earlier.started()
        + "; it was thrown away, this one starts afresh.");
  }

  private void compress(ResultFolder folder) {
    try {
      folder.compress();
    } catch (DuckDbMissingException e) {
      console.tell("trials.parquet was skipped: " + e.getMessage() + "; trials.csv has the same.");
    }
  }

  private int interrupted(ResultFolder folder, EngineReport report) {
    folder.writer().commit();
    console.tell("Interrupted after " + Words.grouped(report.done()) + " of "
        + Words.grouped(report.total()) + " trials, which are kept in "
        + folder.path().resolve("chunks") + "; the result is unfinished.");
    console.tell("The same command with --resume goes on; without it, it starts afresh.");
    return ExitCode.INTERRUPTED;
  }

  private Answer.Subject subject() {
    return new Answer.Subject(
        request.scenario().title(),
        scenario.about().question(),
        request.experiment().seed(),
        scenario.horizonDays(),
        CONFIDENCE);
  }

  /** Draws the charts; says why when it cannot. */
  private boolean draw(ResultFolder folder, Dataset trials, Answer answer) {
    Optional<String> obstacle = answer.ok() == 0
        ? Optional.of("no trial was finished")
        : workshop.chartObstacle().get();
    if (obstacle.isPresent()) {
      console.tell("Plots were skipped: " + obstacle.get() + ".");
      return false;
    }
    Path plots = folder.plots();
    try {
      Charts.write(answer, WeeklyRibbons.of(trials, Experiment.RECORDED_REPLICATES), plots);
      return true;
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.INTERNAL,
          plots + ": the plots cannot be written: " + e.getMessage()
              + "; free some space there, or choose another folder with --out",
          e);
    }
  }

  private static String contents(Path folder, boolean drawn) {
    return folder + "/   (" + (drawn ? "plots/, " : "") + "summary.csv, trials.csv, series.csv)";
  }

  /** How to read the story of an instructive trial; nothing where none was played to its end. */
  private String storyHint(Path folder, Dataset trials) {
    return InstructiveTrial.of(trials.with(TrialStatus.OK))
        .map(trial -> "          "
            + console.command(
                "replay " + AnswerText.quoted(folder.toString()) + " --trial " + trial.replicate())
            + "   the story of " + trial.why() + "\n")
        .orElse("");
  }

  private int exitCode(EngineReport report) {
    if (report.failed() == 0) {
      return ExitCode.OK;
    }
    Exception first = report.firstFailure();
    console.tell("error: " + Words.grouped(report.failed()) + " of "
        + Words.grouped(report.total()) + " trials failed; this is a bug of the program"
        + (first == null ? "" : "; of the first, " + Failures.trace(first)));
    return ExitCode.TRIALS_FAILED;
  }

  private double seconds() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - clock) / MILLIS_PER_SECOND;
  }
}
