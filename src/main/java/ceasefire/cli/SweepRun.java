package ceasefire.cli;

import ceasefire.engine.Cancellation;
import ceasefire.engine.Experiment;
import ceasefire.engine.Progress;
import ceasefire.engine.SweptPoints;

/** One sweep, from its experiment to the printed table. */
final class SweepRun {
  private final SweepRequest request;
  private final Console console;
  private final Workshop workshop;
  private final Cancellation cancellation;

  SweepRun(SweepRequest request, Console console, Workshop workshop, Cancellation cancellation) {
    this.request = request;
    this.console = console;
    this.workshop = workshop;
    this.cancellation = cancellation;
  }

  /** Plays what is missing, writes and answers; returns the exit code. */
  int play(Progress progress) {
    return play(progress, true);
  }

  /** Plays what is missing and writes, for others to answer from; returns the exit code. */
  int store(Progress progress) {
    return play(progress, false);
  }

  /** Points that stop by their precision are not divided: there may be fewer of them than parts. */
  private void refuseIdle(SweptPoints points) {
    Experiment experiment = points.toPlay();
    if (experiment.stopping().points(experiment.points(), request.shard()).isEmpty()) {
      throw new CommandException(
          ExitCode.USAGE,
          "--shard: " + request.shard().text() + ": a part without a point; with a precision whole"
              + " points are played, expected at most " + experiment.points().size() + " parts",
          null);
    }
  }

  private int play(Progress progress, boolean answers) {
    console.reads(request.experiment().config().read());
    console.detail("shard " + request.shard().index() + "/" + request.shard().count());
    SweptPoints points = SweptPoints.of(request.experiment());
    refuseIdle(points);
    var order = new Campaign.Order(
        points.toPlay(),
        request.shard(),
        request.experiment().resolvedYaml(),
        points.table(),
        request.folder(),
        request.opening(),
        request.retryFailed(),
        request.threads(),
        request.limits(),
        request.command());
    return new Campaign(order, console, workshop, cancellation)
        .play(
            workshop.sweepers().apply(points),
            new SweepOutcome(points, answers, console, workshop),
            progress);
  }
}
