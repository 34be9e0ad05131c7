package ceasefire.cli;

import ceasefire.design.DesignPoint;
import ceasefire.engine.ExperimentFile;
import ceasefire.engine.LoadedExperiment;
import ceasefire.engine.Pilot;
import ceasefire.engine.SweptPoints;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ceasefire plan}: what an experiment would take; writes nothing. */
@Command(
    name = "plan",
    description = "Shows what an experiment would visit, how long it would take, and how precise"
        + " its answers would be; plays a few trials and writes nothing.",
    footer = {
      "",
      "Example:",
      "  ceasefire plan configs/studies/force-size.yaml",
      "  ceasefire plan configs/studies/force-size.yaml --precision w_day@1826=0.03",
      "  ceasefire plan configs/ukraine.yaml --factor posture.force.brigades-forward=0..10/6"
    })
final class PlanCommand implements AnsweringCommand {
  private final Console console;
  private final Workshop workshop;

  @Parameters(
      paramLabel = "FILE",
      description = "The experiment: a scenario with experiment: and design:, or a scenario alone.")
  private String file = "";

  @Option(
      names = "--factor",
      paramLabel = "PATH=LEVELS",
      description = "Varies a parameter: path=from..to/levels, path=from..to/levels/log or"
          + " path=x,y,z; with=a.yaml,b.yaml for overlays. Several make a grid.")
  private List<String> factors = new ArrayList<>();

  @Option(
      names = "--with",
      paramLabel = "OVERLAY",
      description = "Lays another file over the scenario; may be given several times.")
  private List<String> overlays = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description =
          "Changes a parameter, also of experiment and design; may be given several" + " times.")
  private List<String> sets = new ArrayList<>();

  @Mixin
  private PrecisionOptions precision = new PrecisionOptions();

  @Mixin
  private ThreadsOption threads = new ThreadsOption();

  PlanCommand(Console console, Workshop workshop) {
    this.console = console;
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    int used = threads.count();
    Path path = Words.path("FILE", file);
    List<Path> above = overlays.stream().map(word -> Words.path("--with", word)).toList();
    List<String> all = new ArrayList<>(sets);
    all.addAll(precision.sets());
    LoadedExperiment experiment = ExperimentFile.read(path, above, all, factors);
    precision.check(experiment.experiment(), "");
    console.reads(experiment.config().read());
    console.reads(above);
    List<DesignPoint> points = SweptPoints.of(experiment).points();
    Pilot pilot = Pilot.play(experiment, points, workshop.players(), System::nanoTime);
    Plan plan = Plan.of(experiment, points, pilot, used);
    console.answer(PlanText.of(plan), () -> new PlanDocument("plan", plan));
    return ExitCode.OK;
  }
}
