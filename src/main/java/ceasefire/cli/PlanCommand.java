package ceasefire.cli;

import ceasefire.design.DesignPoint;
import ceasefire.engine.LoadedExperiment;
import ceasefire.engine.Pilot;
import ceasefire.engine.SweptPoints;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  @Mixin
  private ExperimentOptions options = new ExperimentOptions();

  @Mixin
  private ThreadsOption threads = new ThreadsOption();

  PlanCommand(Console console, Workshop workshop) {
    this.console = console;
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    int used = threads.count();
    LoadedExperiment experiment = options.read();
    console.reads(experiment.config().read());
    console.reads(options.overlays());
    List<DesignPoint> points = SweptPoints.of(experiment).points();
    Pilot pilot = Pilot.play(experiment, points, workshop.players(), System::nanoTime);
    Plan plan = Plan.of(experiment, points, pilot, used);
    console.answer(PlanText.of(plan), () -> new PlanDocument("plan", plan));
    return ExitCode.OK;
  }
}
