package ceasefire.cli;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Ensemble;
import ceasefire.analysis.Summary;
import ceasefire.analysis.Warning;
import ceasefire.analysis.WeeklyRibbons;
import ceasefire.engine.Cancellation;
import ceasefire.engine.Experiment;
import ceasefire.engine.Progress;
import ceasefire.engine.Shard;
import ceasefire.engine.Stops;
import ceasefire.model.Scenario;
import ceasefire.model.Setup;
import ceasefire.report.AnswerText;
import ceasefire.report.Charts;
import ceasefire.results.Dataset;
import ceasefire.results.Metrics;
import ceasefire.results.PointTable;
import ceasefire.results.ResultFolder;
import ceasefire.results.Sha256;
import ceasefire.results.SummaryRow;
import ceasefire.results.TrialStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of a scenario, from an empty folder to the printed answer. */
final class ScenarioRun implements Campaign.Harvest {
  private final RunRequest request;
  private final Scenario scenario;
  private final Console console;
  private final Workshop workshop;
  private final Cancellation cancellation;
  private String text = "";

  ScenarioRun(RunRequest request, Console console, Workshop workshop, Cancellation cancellation) {
    this.request = request;
    this.scenario = request.scenario().value();
    this.console = console;
    this.workshop = workshop;
    this.cancellation = cancellation;
  }

  /** Plays, writes and answers; returns the exit code. */
  int play(Progress progress) {
    Experiment experiment = request.experiment();
    String yaml = request.scenario().loaded().resolvedYaml();
    var order = new Campaign.Order(
        experiment,
        Shard.WHOLE,
        yaml,
        PointTable.single(experiment.points().get(0), Sha256.of(yaml)),
        request.folder(),
        request.opening(),
        request.retryFailed(),
        request.threads(),
        request.limits(),
        request.command());
    return new Campaign(order, console, cancellation)
        .play(workshop.players().apply(Setup.of(scenario)), this, progress);
  }

  @Override
  public void write(ResultFolder folder, Stops stops) {
    folder.read(trials -> sumUp(folder, trials, stops));
  }

  private void sumUp(ResultFolder folder, Dataset trials, Stops stops) {
    double level = stops.rule().level();
    Ensemble ensemble = Ensemble.of(trials, Metrics.ALL, scenario.horizonDays());
    Warning warning = ensemble.ok() == 0
        ? Warning.none()
        : Warning.of(trials.series(Warning.SERIES), scenario.horizonDays() / 7, level);
    Answer answer = Answer.of(subject(stops), ensemble, PlannedCosts.of(scenario), warning);
    List<SummaryRow> rows = new ArrayList<>(Summary.rows(ensemble, level));
    rows.addAll(warning.rows(ensemble.point()));
    folder.summarize(
        rows.stream().map(row -> row.withConfidence(stops.rule().confidence())).toList());
    boolean drawn = Plots.draw(
        answer.ok() > 0,
        folder::plots,
        plots ->
            Charts.write(answer, WeeklyRibbons.of(trials, Experiment.RECORDED_REPLICATES), plots),
        workshop,
        console);
    text = AnswerText.of(answer, precision(stops), contents(folder.path(), drawn), request.repeat())
        + "Next      " + console.command("describe posture") + "   lists what --set can change\n"
        + storyHint(folder.path(), trials);
  }

  @Override
  public void answer(ResultFolder folder) {
    console.answer(text);
  }

  private String precision(Stops stops) {
    return PrecisionText.of(
        stops, PointTable.single(request.experiment().points().get(0), ""));
  }

  private Answer.Subject subject(Stops stops) {
    return new Answer.Subject(
        request.scenario().title(),
        scenario.about().question(),
        request.experiment().seed(),
        scenario.horizonDays(),
        stops.rule().confidence(),
        stops.rule().level());
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
}
