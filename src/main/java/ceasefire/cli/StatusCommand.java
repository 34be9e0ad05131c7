package ceasefire.cli;

import ceasefire.engine.RunPace;
import ceasefire.engine.StoppingRule;
import ceasefire.engine.Stops;
import ceasefire.results.ExperimentCard;
import ceasefire.results.Metrics;
import ceasefire.results.RunStatus;
import ceasefire.results.SelfTest;
import ceasefire.results.StoredRows;
import java.nio.file.Path;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ceasefire status}: says how far a run has come, while it runs and afterwards. */
@Command(
    name = "status",
    description = "Says how far a run has come: while it runs, when it was stopped, or when done.",
    footer = {"", "Example:", "  ceasefire status results/force-size"})
final class StatusCommand implements AnsweringCommand {
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "The folder of the result.")
  private String folder = "";

  StatusCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path path = Words.path("DIR", folder);
    RunStatus status = RunStatus.read(path);
    int complete = complete(path, status);
    console.answer(text(path, status, complete), () -> StatusDocument.of(status, complete));
    return ExitCode.OK;
  }

  private String text(Path path, RunStatus status, int complete) {
    ExperimentCard card = status.plan().experiment();
    StringBuilder text = new StringBuilder(card.name());
    text.append(
        switch (status.state()) {
          case RUNNING -> ": running (" + status.owner() + ")";
          case STOPPED -> ": stopped, unfinished";
          case FINISHED -> ": finished";
        });
    text.append('\n');
    text.append("  trials    ").append(Words.grouped(status.done()));
    boolean finished = status.state() == RunStatus.State.FINISHED;
    if (card.precision().isPresent() && !finished) {
      text.append(", as many as the precision takes");
    } else if (card.holdsAll()) {
      text.append(" of ").append(Words.grouped(status.expected())).append(", ");
      text.append(100 * status.done() / StrictMath.max(1, status.expected())).append(" %");
    } else {
      text.append(" of shard ").append(card.shard());
    }
    if (status.failed() > 0) {
      text.append(", ").append(Words.grouped(status.failed())).append(" failed");
    }
    text.append('\n');
    text.append("  points    ")
        .append(Words.grouped(complete))
        .append(" of ")
        .append(Words.grouped(card.points()))
        .append(" complete; ")
        .append(Words.grouped(status.fewest()));
    if (status.most() > status.fewest()) {
      text.append(" to ").append(Words.grouped(status.most()));
    }
    text.append(card.precision().isPresent() ? " of at most " : " of ")
        .append(Words.grouped(card.replicates()))
        .append(" replicates at each\n");
    card.precision()
        .ifPresent(
            precision -> text.append("  until     ").append(precision.text()).append('\n'));
    int resumed = status.sessions().size() - 1;
    text.append("  started   ").append(status.sessions().get(0).started()).append('\n');
    if (resumed > 0) {
      text.append("  resumed   ")
          .append(resumed == 1 ? "once, " : Words.grouped(resumed) + " times, last ")
          .append(status.session().started())
          .append('\n');
    }
    if (status.done() > 0) {
      text.append("  written   ")
          .append(status.lastWritten().toString().replaceAll("\\.\\d+", ""))
          .append('\n');
    }
    text.append("  spent     ").append(RunPace.spent(status));
    // When a run that was killed ended, nobody knows.
    text.append(
        resumed > 0 || status.state() == RunStatus.State.STOPPED
            ? ", each time up to the trials that were written last\n"
            : "\n");
    if (finished) {
      text.append("  selftest  ")
          .append(status.selftest().map(SelfTest::text).orElse("none recorded"))
          .append('\n');
    }
    if (status.state() == RunStatus.State.RUNNING && card.precision().isEmpty()) {
      RunPace.left(status, Instant.now())
          .ifPresent(left -> text.append("  left      about ").append(left).append('\n'));
    }
    if (status.state() == RunStatus.State.STOPPED) {
      text.append("  go on     the same command with --resume, on ")
          .append(path)
          .append('\n');
    }
    return text.toString();
  }

  /** How many points have all their trials, or as many as their precision takes. */
  private static int complete(Path path, RunStatus status) {
    StoppingRule rule = StoppingRule.of(status.plan().experiment());
    if (rule.targets().isEmpty() || status.done() == 0) {
      return status.complete();
    }
    try (StoredRows rows = StoredRows.openTrials(path, Metrics.ALL)) {
      return Stops.of(rule, rows).byPoint().size();
    }
  }
}
