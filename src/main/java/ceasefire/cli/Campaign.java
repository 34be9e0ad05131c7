package ceasefire.cli;

import ceasefire.engine.Cancellation;
import ceasefire.engine.EngineReport;
import ceasefire.engine.Experiment;
import ceasefire.engine.FolderRun;
import ceasefire.engine.Limits;
import ceasefire.engine.LocalEngine;
import ceasefire.engine.PlayerFactory;
import ceasefire.engine.Progress;
import ceasefire.engine.Shard;
import ceasefire.engine.Stops;
import ceasefire.engine.TrialOrder;
import ceasefire.param.ParameterChanges;
import ceasefire.report.AnswerText;
import ceasefire.results.DuckDbMissingException;
import ceasefire.results.FolderRefusedException;
import ceasefire.results.Manifest.Environment;
import ceasefire.results.Metrics;
import ceasefire.results.Opening;
import ceasefire.results.PointTable;
import ceasefire.results.ResultFolder;
import ceasefire.results.RunPlan;
import ceasefire.results.StorageException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Plays an experiment into a result folder, from opening it to the exit code. */
final class Campaign {
  private static final double MILLIS_PER_SECOND = 1e3;
  private static final int MOST_CHANGES = 10;

  /**
   * What is played, and where to.
   *
   * @param experiment the trials
   * @param shard which part of them
   * @param yaml what {@code scenario.yaml} says
   * @param points what made each design point
   * @param folder where the result goes
   * @param opening what becomes of trials that are there
   * @param retryFailed whether those that failed are played again
   * @param threads how many trials at a time
   * @param limits when to give up
   * @param command the words that were typed
   */
  record Order(
      Experiment experiment,
      Shard shard,
      String yaml,
      PointTable points,
      Path folder,
      Opening opening,
      boolean retryFailed,
      int threads,
      Limits limits,
      List<String> command) {

    Order {
      command = List.copyOf(command);
    }
  }

  /** What is made of the trials once they are there. */
  interface Harvest {
    /** Reads the assembled trials, of points that were left there, sums them up and draws. */
    void write(ResultFolder folder, Stops stops);

    /** Answers from the finished result. */
    void answer(ResultFolder folder);
  }

  private final Order order;
  private final Console console;
  private final Workshop workshop;
  private final Cancellation cancellation;
  private final long clock = System.nanoTime();
  private final String started = now();
  private String changes = "";

  Campaign(Order order, Console console, Workshop workshop, Cancellation cancellation) {
    this.order = order;
    this.console = console;
    this.workshop = workshop;
    this.cancellation = cancellation;
  }

  /** The time as files have it. */
  static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Plays what is missing, writes and answers; returns the exit code. */
  int play(PlayerFactory players, Harvest harvest, Progress progress) {
    try (ResultFolder folder = open()) {
      tellFound(folder);
      folder.tellScenario(order.yaml());
      console.detail("result folder " + folder.path().toAbsolutePath() + ", "
          + "design points: " + Words.grouped(order.experiment().points().size()) + ", threads: "
          + order.threads());
      FolderRun.Outcome outcome = new FolderRun(
              order.experiment(),
              order.shard(),
              players,
              new LocalEngine(order.threads(), TrialOrder.FORWARD, order.limits()))
          .into(folder, order.retryFailed(), progress, cancellation);
      EngineReport report = outcome.report();
      console.detail(Words.grouped(report.done()) + " trials played, after " + seconds() + " s");
      if (report.isInterrupted()) {
        return stopped(folder, report);
      }
      folder.assemble(order.yaml(), outcome.stops()::takes);
      finish(folder, outcome.stops(), harvest, console);
      console.detail("assembled, summed up and drawn, after " + seconds() + " s");
      if (cancellation.isRequested()) {
        return stopped(folder, report);
      }
      folder.seal(Environment.here(order.threads(), started, seconds()), workshop.selftest());
      harvest.answer(folder);
      return exitCode(folder, report, outcome.stops());
    } catch (StorageException e) {
      throw new CommandException(
          ExitCode.INTERNAL,
          e.getMessage() + "\nThe trials written so far are kept in " + order.folder()
              + "; the same command with --resume goes on.",
          e);
    }
  }

  private ResultFolder open() {
    RunPlan plan = RunPlan.of(
        order.command(),
        order.experiment().card(order.shard()),
        order.yaml(),
        BuildStamp.code(),
        started);
    try {
      changes = changes();
      return ResultFolder.open(order.folder(), plan, order.points(), Metrics.ALL, order.opening());
    } catch (FolderRefusedException e) {
      if (e.reason() != FolderRefusedException.Reason.DRIFT || changes.isEmpty()) {
        throw e;
      }
      throw new CommandException(ExitCode.FOLDER_REFUSED, e.getMessage() + changes, e);
    } catch (StorageException e) {
      // Nothing has been played: the folder was ill chosen.
      throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    }
  }

  /** By which parameters the scenario differs from the one that is gone on with, a line for each. */
  private String changes() {
    if (!order.opening().isResumption()) {
      return "";
    }
    List<String> changed = ResultFolder.storedScenario(order.folder()).stream()
        .flatMap(there -> ParameterChanges.between(there, order.yaml()).stream())
        .filter(change -> !change.startsWith("experiment."))
        .toList();
    StringBuilder lines = new StringBuilder();
    changed.stream().limit(MOST_CHANGES).forEach(change -> lines.append("\n  ").append(change));
    if (changed.size() > MOST_CHANGES) {
      lines.append("\n  and ").append(changed.size() - MOST_CHANGES).append(" more");
    }
    return lines.toString();
  }

  private void tellFound(ResultFolder folder) {
    folder
        .replacedUnfinished()
        .ifPresent(earlier -> console.tell(order.folder() + " held an unfinished run of "
            + earlier.started() + "; it was thrown away, this one starts afresh."));
    folder.drift().forEach(difference -> console.tell("Accepted: " + difference + "."));
    if (!folder.drift().isEmpty() && !changes.isEmpty()) {
      console.tell(changes.substring(1));
    }
    if (folder.held() > 0) {
      console.note("Goes on with " + Words.grouped(folder.held()) + " trials that are there.");
    }
  }

  /** Makes of the assembled trials what is made of them; compresses them meanwhile. */
  static void finish(ResultFolder folder, Stops stops, Harvest harvest, Console console) {
    if (!stops.targets().isEmpty()) {
      folder.tellPrecision(stops.rows());
    }
    folder.listFailures(
        console.command("reproduce " + AnswerText.quoted(folder.path().toString())));
    try (Meanwhile compression = Meanwhile.start("ceasefire-parquet", folder::compress)) {
      harvest.write(folder, stops);
      compression.join();
    } catch (DuckDbMissingException e) {
      console.tell("trials.parquet was skipped: " + e.getMessage() + "; trials.csv has the same.");
    }
  }

  private int stopped(ResultFolder folder, EngineReport report) {
    folder.writer().commit();
    boolean interrupted = cancellation.isRequested();
    console.tell((interrupted ? "Interrupted" : "Stopped") + " after "
        + Words.grouped(report.done()) + " of " + Words.grouped(report.total())
        + " trials, which are kept in " + folder.path().resolve("chunks")
        + "; the result is unfinished.");
    Exception failure = report.firstFailure();
    if (failure != null) {
      console.tell("error: a trial failed; of the first, " + Failures.trace(failure));
    }
    console.tell("The same command with --resume goes on.");
    return interrupted ? ExitCode.INTERRUPTED : ExitCode.TRIALS_FAILED;
  }

  private int exitCode(ResultFolder folder, EngineReport report, Stops stops) {
    String complaint = PrecisionText.complaint(stops);
    if (!complaint.isEmpty()) {
      console.tell(complaint);
    }
    long failed = folder.counts().failed();
    if (failed == 0) {
      return complaint.isEmpty() ? ExitCode.OK : ExitCode.PRECISION_NOT_REACHED;
    }
    Exception first = report.firstFailure();
    console.tell("error: " + Words.grouped(failed) + " of "
        + Words.grouped(failed + folder.counts().ok())
        + " trials failed; failures.csv lists them with commands that repeat them, and"
        + " --resume --retry-failed plays them again"
        + (first == null ? "" : "; of the first, " + Failures.trace(first)));
    return ExitCode.TRIALS_FAILED;
  }

  private double seconds() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - clock) / MILLIS_PER_SECOND;
  }
}
