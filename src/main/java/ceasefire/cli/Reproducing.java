package ceasefire.cli;

import ceasefire.cli.ReproduceDocument.Stop;
import ceasefire.design.DesignPoint;
import ceasefire.engine.BlockPlan;
import ceasefire.engine.Cancellation;
import ceasefire.engine.Judgement;
import ceasefire.engine.LocalEngine;
import ceasefire.engine.Progress;
import ceasefire.engine.StoppingRule;
import ceasefire.engine.Stops;
import ceasefire.engine.StoredExperiment;
import ceasefire.results.Manifest;
import ceasefire.results.Metrics;
import ceasefire.results.Mismatch;
import ceasefire.results.StoredFiles;
import ceasefire.results.StoredRows;
import ceasefire.study.Reproduction;
import ceasefire.study.Reproduction.Coordinates;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Plays a stored result again and tells whether it is the same. */
final class Reproducing {

  /**
   * What is asked.
   *
   * @param folder of the result
   * @param replicate only this one
   * @param point only this one
   * @param sample only so many trials
   * @param threads how many trials at a time
   */
  record Request(
      Path folder, OptionalInt replicate, OptionalLong point, OptionalInt sample, int threads) {}

  private final Request request;
  private final Console console;
  private final Workshop workshop;

  Reproducing(Request request, Console console, Workshop workshop) {
    this.request = request;
    this.console = console;
    this.workshop = workshop;
  }

  /** Plays and compares; returns the exit code. */
  int run(Progress progress, Cancellation cancellation) {
    Path folder = request.folder();
    try (StoredRows stored = StoredRows.open(folder, Metrics.ALL)) {
      StoredExperiment experiment = StoredExperiment.read(folder);
      warn(experiment.manifest());
      List<String> changed = StoredFiles.changed(folder, experiment.manifest());
      if (!changed.isEmpty()) {
        console.tell(
            "error: " + folder + ": changed since it was finished: " + String.join(", ", changed));
      }
      Reproduction result = Reproduction.of(
          experiment,
          stored,
          workshop.sweepers().apply(experiment.points()),
          chosen(stored),
          new LocalEngine(request.threads()),
          progress,
          cancellation);
      if (!result.complete()) {
        console.tell("Interrupted after " + Words.grouped(result.played()) + " trials.");
        return ExitCode.INTERRUPTED;
      }
      Optional<Stop> elsewhere = elsewhere(experiment.experiment().stopping(), stored);
      console.answer(
          text(result, stored)
              + elsewhere.map(Reproducing::text).orElse("")
              + (changed.isEmpty()
                  ? ""
                  : "different: files are no longer as they were written: "
                      + String.join(", ", changed) + "\n"),
          () -> ReproduceDocument.of(result, stored.size(), changed, elsewhere));
      return result.differing() == 0 && changed.isEmpty() && elsewhere.isEmpty()
          ? ExitCode.OK
          : ExitCode.MISMATCH;
    }
  }

  /** The first point that would not have been left where it was; empty if there is none. */
  private static Optional<Stop> elsewhere(StoppingRule rule, StoredRows stored) {
    if (rule.targets().isEmpty()) {
      return Optional.empty();
    }
    Stops stops = Stops.of(rule, stored);
    for (long point : stored.points()) {
      Judgement stop = stops.byPoint().get(point);
      int there = stored.replicates(point);
      if (stop == null || stop.replicates() != there) {
        return Optional.of(new Stop(
            DesignPoint.hex(point), there, Optional.ofNullable(stop).map(Judgement::replicates)));
      }
    }
    return Optional.empty();
  }

  private static String text(Stop elsewhere) {
    return "different: point " + elsewhere.point() + " has " + Words.grouped(elsewhere.trials())
        + " trials; its precision stops "
        + elsewhere.stopsAfter().map(after -> "after " + Words.grouped(after)).orElse("later")
        + "\n";
  }

  private BlockPlan.Played chosen(StoredRows stored) {
    if (request.sample().isPresent()) {
      Set<Coordinates> sample = Reproduction.sample(stored, request.sample().getAsInt(), 1);
      return (point, replicate) -> sample.contains(new Coordinates(point, replicate));
    }
    BlockPlan.Played asked =
        (point, replicate) -> (request.point().isEmpty() || request.point().getAsLong() == point)
            && (request.replicate().isEmpty() || request.replicate().getAsInt() == replicate);
    boolean any = false;
    for (long point : stored.points()) {
      for (int replicate = 0; !any && replicate < stored.replicates(point); replicate++) {
        any = stored.holds(point, replicate) && asked.holds(point, replicate);
      }
    }
    if (!any) {
      throw new CommandException(
          ExitCode.USAGE,
          request.folder() + ": no such trial; expected one of the " + Words.grouped(stored.size())
              + " in trials.csv",
          null);
    }
    return asked;
  }

  private void warn(Manifest manifest) {
    Manifest.Code now = BuildStamp.code();
    if (!manifest.code().equals(now)) {
      console.tell("warning: made by " + manifest.code().text() + ", this is " + now.text()
          + ": differences may be those of the versions.");
    }
    String java = String.valueOf(System.getProperty("java.version"));
    if (!manifest.environment().java().equals(java)) {
      console.tell("warning: made on Java " + manifest.environment().java() + ", this is Java "
          + java + "; the results should be the same.");
    }
  }

  private String text(Reproduction result, StoredRows stored) {
    StringBuilder text = new StringBuilder();
    if (result.differing() == 0) {
      text.append("identical: ")
          .append(Words.grouped(result.played()))
          .append(" of ")
          .append(Words.grouped(stored.size()))
          .append(" trials were played again, and each came out the same, bit for bit\n");
    } else {
      Mismatch first = result.first().orElseThrow();
      text.append("different: ")
          .append(Words.grouped(result.differing()))
          .append(" of ")
          .append(Words.grouped(result.played()))
          .append(" trials came out differently\n");
      text.append("first at point ")
          .append(DesignPoint.hex(first.point()))
          .append(", replicate ")
          .append(first.replicate())
          .append(", column ")
          .append(first.column())
          .append(": stored ")
          .append(shown(first.stored()))
          .append(", played ")
          .append(shown(first.played()))
          .append('\n');
    }
    if (result.skipped() > 0) {
      text.append(Words.grouped(result.skipped()))
          .append(" stored trials had taken too long and were left out\n");
    }
    return text.toString();
  }

  private static String shown(String cell) {
    return cell.isEmpty() ? "empty" : cell;
  }
}
