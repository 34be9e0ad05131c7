package ceasefire.cli;

import ceasefire.engine.BlockPlan;
import ceasefire.engine.Cancellation;
import ceasefire.engine.EngineReport;
import ceasefire.engine.Experiment;
import ceasefire.engine.FolderRun;
import ceasefire.engine.LocalEngine;
import ceasefire.engine.Progress;
import ceasefire.engine.SweptPoints;
import ceasefire.engine.TrialOrder;
import ceasefire.results.Manifest.Environment;
import ceasefire.results.Metrics;
import ceasefire.results.ResultFolder;
import ceasefire.results.RunPlan;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** One sweep, from its folder to the printed table. */
final class SweepRun {
  private static final double MILLIS_PER_SECOND = 1e3;

  private final SweepRequest request;
  private final Console console;
  private final Workshop workshop;
  private final Cancellation cancellation;
  private final long clock = System.nanoTime();
  private final String started = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();

  SweepRun(SweepRequest request, Console console, Workshop workshop, Cancellation cancellation) {
    this.request = request;
    this.console = console;
    this.workshop = workshop;
    this.cancellation = cancellation;
  }

  /** Plays what is missing, writes and answers; returns the exit code. */
  int play(Progress progress) {
    return play(progress, SweepOutcome::answer);
  }

  /** Plays what is missing and writes, for others to answer from; returns the exit code. */
  int store(Progress progress) {
    return play(progress, (outcome, folder) -> {});
  }

  private int play(Progress progress, BiConsumer<SweepOutcome, ResultFolder> answer) {
    SweptPoints points = SweptPoints.of(request.experiment());
    Experiment experiment = points.toPlay();
    String yaml = request.experiment().resolvedYaml();
    RunPlan plan = RunPlan.of(
        request.command(), experiment.card(request.shard()), yaml, BuildStamp.code(), started);
    try (ResultFolder folder =
        ResultFolder.open(request.folder(), plan, points.table(), Metrics.ALL, request.opening())) {
      tellHeld(folder);
      EngineReport report = new FolderRun(
              experiment,
              BlockPlan.of(experiment).part(request.shard()),
              workshop.sweepers().apply(points),
              new LocalEngine(request.threads(), TrialOrder.FORWARD, request.limits()))
          .into(folder, request.retryFailed(), progress, cancellation);
      if (report.isInterrupted()) {
        return stopped(folder, report);
      }
      var outcome = new SweepOutcome(points, console, workshop);
      outcome.write(folder, yaml, plan.experiment());
      if (cancellation.isRequested()) {
        return stopped(folder, report);
      }
      folder.seal(Environment.here(request.threads(), started, seconds()));
      answer.accept(outcome, folder);
      return exitCode(folder, report);
    }
  }

  private void tellHeld(ResultFolder folder) {
    folder.drift().forEach(difference -> console.tell("Accepted: " + difference + "."));
    if (folder.held() > 0) {
      console.tell("Goes on with " + Words.grouped(folder.held()) + " trials that are there.");
    }
  }

  private int stopped(ResultFolder folder, EngineReport report) {
    folder.writer().commit();
    console.tell((cancellation.isRequested() ? "Interrupted" : "Stopped") + " after "
        + Words.grouped(report.done()) + " of " + Words.grouped(report.total())
        + " trials, which are kept in " + folder.path().resolve("chunks") + ".");
    Exception failure = report.firstFailure();
    if (failure != null) {
      console.tell("error: a trial failed; of the first, " + Failures.trace(failure));
    }
    console.tell("The same command with --resume goes on.");
    return cancellation.isRequested() ? ExitCode.INTERRUPTED : ExitCode.TRIALS_FAILED;
  }

  private int exitCode(ResultFolder folder, EngineReport report) {
    long failed = folder.counts().failed();
    if (failed == 0) {
      return ExitCode.OK;
    }
    Exception first = report.firstFailure();
    console.tell("error: " + Words.grouped(failed) + " of "
        + Words.grouped(failed + folder.counts().ok()) + " trials failed; failures.csv lists them"
        + " with commands that repeat them; --resume --retry-failed plays them again"
        + (first == null ? "" : "; of the first, " + Failures.trace(first)));
    return ExitCode.TRIALS_FAILED;
  }

  private double seconds() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - clock) / MILLIS_PER_SECOND;
  }
}
