package ceasefire.engine;

import ceasefire.results.ResultFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Plays from one look at the points to the next, all points that have not had enough together.
 *
 * <p>What is found at a look depends on the point's trials alone, not on who played them, when and
 * in what order: so does where each point stops.
 */
final class Rounds {
  private final FolderRun run;
  private final StoppingRule rule;
  private final ResultFolder folder;
  private final boolean retryFailed;
  private final RoundProgress progress;
  private final Cancellation cancellation;
  private final Map<Long, PointTally> tallies = new HashMap<>();
  private final SortedMap<Long, Judgement> stops = new TreeMap<>(Long::compareUnsigned);

  Rounds(
      FolderRun run,
      ResultFolder folder,
      boolean retryFailed,
      Progress progress,
      Cancellation cancellation) {
    this.run = run;
    this.rule = run.experiment().stopping();
    this.folder = folder;
    this.retryFailed = retryFailed;
    this.progress = new RoundProgress(progress);
    this.cancellation = cancellation;
  }

  /** Plays until no point wants more, or until it is stopped. */
  FolderRun.Outcome play() {
    List<Long> open = rule.points(run.experiment().points(), run.shard());
    EngineReport played = EngineReport.NOTHING;
    int from = 0;
    for (int look : rule.looks()) {
      BlockPlan plan = rule.between(open, from, look, run.shard());
      progress.expectAtLeast(plan.trials());
      EngineReport round = play(plan);
      played = played.and(round);
      if (played.isInterrupted()) {
        break;
      }
      open = look(open, round.done() > 0);
      if (open.isEmpty()) {
        break;
      }
      if (cancellation.isRequested()) {
        played = played.and(new EngineReport(0, 0, progress.left(), null));
        break;
      }
      from = look;
    }
    progress.end(played.isInterrupted());
    return new FolderRun.Outcome(played, new Stops(rule, stops));
  }

  private EngineReport play(BlockPlan plan) {
    BlockPlan left = plan;
    if (folder.held() > 0) {
      left = plan.without((point, replicate) -> folder.holds(point, replicate, retryFailed));
      tallyHeld(plan);
    }
    progress.begin(plan.trials() - left.trials());
    BlockSink writer = BlockSink.into(folder.writer());
    BlockSink counting = new BlockSink() {
      @Override
      public void accept(PlayedBlock block) {
        writer.accept(block);
        block.trials().forEach(trial -> tally(trial.point()).add(trial));
      }

      @Override
      public void idle() {
        writer.idle();
      }
    };
    return run.engine()
        .run(run.experiment(), left, run.players(), counting, progress, cancellation);
  }

  /** Counts the trials of a plan that are there and will not be played again. */
  private void tallyHeld(BlockPlan plan) {
    if (rule.targets().isEmpty()) {
      return;
    }
    for (int i = 0; i < plan.count(); i++) {
      Block block = plan.block(i);
      for (int r = block.first(); r < block.first() + block.count(); r++) {
        if (folder.holds(block.point(), r, retryFailed)) {
          tally(block.point()).add(folder.stored(block.point(), r));
        }
      }
    }
  }

  private PointTally tally(long point) {
    return tallies.computeIfAbsent(point, p -> new PointTally(rule.targets()));
  }

  /**
   * Looks at the points that have been played on; returns those that want more.
   *
   * @param told whether it is news what is found
   */
  private List<Long> look(List<Long> points, boolean told) {
    List<Long> open = new ArrayList<>();
    List<Judgement> wide = new ArrayList<>();
    for (long point : points) {
      Judgement found = rule.judge(point, tally(point));
      if (found.stops()) {
        stops.put(point, found);
        tallies.remove(point);
      } else {
        open.add(point);
        wide.add(found);
      }
    }
    if (!open.isEmpty()) {
      long left = wide.stream().mapToLong(this::left).sum();
      progress.expect(left);
      if (told) {
        progress.look(LookText.of(wide, stops.size(), left));
      }
    }
    return open;
  }

  /** About how many trials a point still takes: up to the look at which it should have enough. */
  private long left(Judgement found) {
    return (long) rule.lookFor(found.needed(), found.replicates()) - found.replicates();
  }
}
