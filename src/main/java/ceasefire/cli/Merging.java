package ceasefire.cli;

import ceasefire.engine.ExperimentFile;
import ceasefire.engine.Judgement;
import ceasefire.engine.LoadedExperiment;
import ceasefire.engine.StoppingRule;
import ceasefire.engine.Stops;
import ceasefire.engine.SweptPoints;
import ceasefire.results.Manifest;
import ceasefire.results.Manifest.Environment;
import ceasefire.results.Metrics;
import ceasefire.results.Opening;
import ceasefire.results.Parts;
import ceasefire.results.ResultFolder;
import ceasefire.results.RunPlan;
import ceasefire.results.StoredRows;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the parts of a sweep together. */
final class Merging {
  private final List<Path> folders;
  private final String out;
  private final boolean force;
  private final Console console;
  private final Workshop workshop;

  Merging(List<Path> folders, String out, boolean force, Console console, Workshop workshop) {
    this.folders = folders;
    this.out = out;
    this.force = force;
    this.console = console;
    this.workshop = workshop;
  }

  /** Checks, writes and answers; returns the exit code. */
  int run() {
    Parts parts;
    try {
      parts = Parts.read(folders);
    } catch (Parts.MisfitException e) {
      throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    }
    Path first = folders.get(0);
    Manifest model = Manifest.read(first);
    if (!model.code().equals(BuildStamp.code())) {
      throw new CommandException(
          ExitCode.FOLDER_REFUSED,
          first + ": another version made the parts, " + model.code().version() + " "
              + model.code().commit() + "; expected this one, which sums them up: use that version",
          null);
    }
    LoadedExperiment experiment = ExperimentFile.read(
            first.resolve("scenario.yaml"), List.of(), List.of(), List.of())
        .named(parts.card().name());
    SweptPoints points = SweptPoints.of(experiment);
    Stops stops = stops(parts);
    String started = Campaign.now();
    String yaml = experiment.resolvedYaml();
    RunPlan plan = RunPlan.of(console.typed(), parts.card(), yaml, BuildStamp.code(), started);
    Path folder =
        out.isEmpty() ? Path.of("results", parts.card().name()) : Words.path("--out", out);
    Opening opening = force ? Opening.REPLACE : Opening.NEW;
    try (ResultFolder merged =
        ResultFolder.open(folder, plan, points.table(), Metrics.ALL, opening)) {
      var outcome = new SweepOutcome(points, true, console, workshop);
      merged.assemble(yaml, parts.folders());
      Campaign.finish(merged, stops, outcome, console);
      merged.seal(Environment.here(1, started, 0), workshop.selftest());
      outcome.answer(merged);
      String complaint = PrecisionText.complaint(stops);
      if (!complaint.isEmpty()) {
        console.tell(complaint);
      }
      if (merged.counts().failed() > 0) {
        return ExitCode.TRIALS_FAILED;
      }
      return complaint.isEmpty() ? ExitCode.OK : ExitCode.PRECISION_NOT_REACHED;
    }
  }

  /** Where points were left, each in one of the parts. */
  private static Stops stops(Parts parts) {
    StoppingRule rule = StoppingRule.of(parts.card());
    SortedMap<Long, Judgement> byPoint = new TreeMap<>(Long::compareUnsigned);
    if (!rule.targets().isEmpty()) {
      for (Path part : parts.folders()) {
        try (StoredRows stored = StoredRows.open(part, Metrics.ALL)) {
          byPoint.putAll(Stops.of(rule, stored).byPoint());
        }
      }
    }
    if (!rule.targets().isEmpty() && byPoint.size() < parts.card().points()) {
      throw new CommandException(
          ExitCode.USAGE,
          parts.folders().get(0) + ": it and the other parts lack trials at "
              + (parts.card().points() - byPoint.size())
              + " points, which their precision asks for; expected all parts, each finished",
          null);
    }
    return new Stops(rule, byPoint);
  }
}
