package ceasefire.cli;

import ceasefire.engine.Cancellation;
import ceasefire.engine.Experiment;
import ceasefire.engine.Progress;
import ceasefire.engine.Shard;
import ceasefire.engine.Stops;
import ceasefire.model.Scenario;
import ceasefire.model.Setup;
import ceasefire.report.AnswerText;
import ceasefire.results.Dataset;
import ceasefire.results.PointTable;
import ceasefire.results.ResultFolder;
import ceasefire.results.Sha256;
import ceasefire.results.TrialStatus;
import java.nio.file.Path;
import java.util.Optional;

/** One run of a scenario, from an empty folder to the printed answer. */
final class ScenarioRun implements Campaign.Harvest {
  private final RunRequest request;
  private final Scenario scenario;
  private final Console console;
  private final Workshop workshop;
  private final Cancellation cancellation;
  private String text = "";
  private Optional<RunDocument> document = Optional.empty();

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
    console.reads(request.scenario().loaded().read());
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
    return new Campaign(order, console, workshop, cancellation)
        .play(workshop.players().apply(Setup.of(scenario)), this, progress);
  }

  @Override
  public void write(ResultFolder folder, Stops stops) {
    folder.read(trials -> sumUp(folder, trials, stops));
  }

  private void sumUp(ResultFolder folder, Dataset trials, Stops stops) {
    RunFindings found =
        RunFindings.of(trials, scenario, request.scenario().title(), request.experiment());
    folder.summarize(found.summary());
    boolean drawn =
        Plots.draw(found.answer().ok() > 0, folder::plots, found::drawn, workshop, console);
    document = Optional.of(
        RunDocument.of(found.answer(), stops, folder.path().toString(), request.repeat()));
    text = AnswerText.of(
            found.answer(),
            precision(stops),
            contents(folder.path(), drawn, stops),
            request.repeat())
        + "Next      " + console.command("describe posture") + "   lists what --set can change\n"
        + storyHint(folder.path(), trials)
        + reportHint(folder.path(), found.answer().ok());
  }

  @Override
  public void answer(ResultFolder folder) {
    console.answer(text, document::orElseThrow);
  }

  private String precision(Stops stops) {
    return PrecisionText.of(
        stops, PointTable.single(request.experiment().points().get(0), ""));
  }

  private static String contents(Path folder, boolean drawn, Stops stops) {
    return folder + "/   (" + (drawn ? "plots/, " : "") + "summary.csv, "
        + (stops.targets().isEmpty() ? "" : "precision.csv, ") + "trials.csv, series.csv)";
  }

  /** How to get all of it as a page; nothing where nothing was finished. */
  private String reportHint(Path folder, int ok) {
    return ok == 0
        ? ""
        : "          " + console.command("report " + AnswerText.quoted(folder.toString()))
            + "   all of it as a page\n";
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
