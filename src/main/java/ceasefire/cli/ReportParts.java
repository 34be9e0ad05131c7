package ceasefire.cli;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Ensemble;
import ceasefire.analysis.Warning;
import ceasefire.analysis.WeeklyFindings;
import ceasefire.analysis.WeeklyRibbons;
import ceasefire.design.DesignPoint;
import ceasefire.engine.StoppingRule;
import ceasefire.engine.StoredExperiment;
import ceasefire.model.Scenario;
import ceasefire.report.Posture;
import ceasefire.report.Source;
import ceasefire.report.ToldTrial;
import ceasefire.results.Dataset;
import ceasefire.results.Manifest;
import ceasefire.results.NoResultException;
import ceasefire.results.StoredFiles;
import ceasefire.results.TrialStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A finished result that a report takes parts from.
 *
 * @param name what the report calls it; empty where it is the only one
 * @param folder where it is
 * @param stored what made it
 * @param changed its files that are not as they were when it was finished
 */
record ReportParts(String name, Path folder, StoredExperiment stored, List<String> changed) {

  ReportParts {
    changed = List.copyOf(changed);
  }

  /** Opens a finished result; throws as the other commands do where there is none. */
  static ReportParts open(String name, Path folder) {
    NoResultException.unlessFinished(folder);
    StoredExperiment stored = StoredExperiment.read(folder);
    return new ReportParts(name, folder, stored, StoredFiles.changed(folder, stored.manifest()));
  }

  /** What said when points had enough trials, and how sure its intervals are. */
  StoppingRule rule() {
    return stored.experiment().stopping();
  }

  /** How it can be repeated. */
  Source source() {
    return new Source(name, stored.manifest(), changed);
  }

  /** What a reader must know before anything else. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    String result = name.isEmpty() ? "this result" : name;
    Manifest.Code now = BuildStamp.code();
    if (!stored.manifest().code().equals(now)) {
      warnings.add(
          result + " was written by version " + stored.manifest().code().text()
              + ", this report by version " + now.text()
              + ": meanings may have changed, and stories may come out differently");
    }
    if (!changed.isEmpty()) {
      warnings.add(result + ": changed since it was finished: " + String.join(", ", changed));
    }
    if (!stored.manifest().experiment().holdsAll()) {
      warnings.add(
          result + " is part " + stored.manifest().experiment().shard() + " of an experiment only");
    }
    long failed = stored.manifest().counts().failed();
    if (failed > 0) {
      warnings.add(result + ": " + Words.grouped(failed) + " of "
          + Words.grouped(failed + stored.manifest().counts().ok())
          + " trials failed and are in none of the numbers");
    }
    return warnings;
  }

  /** The scenario that was played at a point. */
  Scenario scenario(long hash) {
    DesignPoint point = stored.points().points().stream()
        .filter(each -> each.hash() == hash)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no design point " + DesignPoint.hex(hash)));
    return stored.points().experiment().scenarioAt(point);
  }

  /** All trials of a point. */
  Dataset trials(long hash) {
    List<Dataset> found = new ArrayList<>();
    Dataset.byPoint(folder, Dataset.metrics(folder), trials -> {
      if (trials.point(0) == hash) {
        found.add(trials);
      }
    });
    return found.isEmpty() ? Dataset.read(folder) : found.get(0);
  }

  /**
   * All about one point.
   *
   * @param key its letter; empty for the only posture
   * @param title what it is
   */
  Posture posture(String key, String title, Scenario scenario, Dataset trials) {
    Ensemble ensemble = Ensemble.of(trials, scenario.horizonDays());
    boolean alone = stored.points().points().size() == 1 && ensemble.ok() > 0;
    WeeklyFindings weekly = alone
        ? WeeklyFindings.of(
            trials,
            scenario.horizonDays(),
            stored.experiment().recorded(),
            rule().level())
        : new WeeklyFindings(Warning.none(), WeeklyRibbons.none());
    var subject = new Answer.Subject(
        title,
        scenario.about().question(),
        stored.experiment().seed(),
        scenario.horizonDays(),
        rule().confidence(),
        rule().level());
    return new Posture(
        key,
        name,
        Answer.of(subject, ensemble, PlannedCosts.of(scenario), weekly.warning()),
        weekly.ribbons(),
        Scenario.space().settings(scenario));
  }

  /** Plays trials of a point again; none where the scenario is no longer the one that was run. */
  List<ToldTrial> stories(
      String posture,
      Scenario scenario,
      Dataset trials,
      List<InstructiveTrial> chosen,
      Console console) {
    if (changed.contains("scenario.yaml")) {
      return List.of();
    }
    return chosen.stream()
        .map(trial -> story(posture, scenario, trials, trial, console))
        .toList();
  }

  private ToldTrial story(
      String posture, Scenario scenario, Dataset trials, InstructiveTrial chosen, Console console) {
    int row = 0;
    while (trials.replicate(row) != chosen.replicate() || trials.status(row) != TrialStatus.OK) {
      row++;
    }
    Replay replay = Replay.of(new StoredTrial(folder, stored.manifest(), scenario, trials, row));
    String point = stored.points().points().size() == 1
        ? ""
        : " --point " + DesignPoint.hex(trials.point(row));
    return new ToldTrial(
        chosen.why(),
        posture,
        replay.head(),
        replay.entries(),
        replay.differences().isEmpty(),
        console.command("replay " + ceasefire.report.AnswerText.quoted(folder.toString())
            + " --trial " + chosen.replicate() + point + " --all"));
  }
}
