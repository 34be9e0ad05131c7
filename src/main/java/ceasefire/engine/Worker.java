package ceasefire.engine;

import ceasefire.model.WeeklySeries;
import ceasefire.results.SeriesRecord;
import ceasefire.results.TrialRecord;
import ceasefire.results.TrialStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plays blocks on one thread, with one player and one recorder for all of them. */
final class Worker implements Runnable {
  private final BlockPlan plan;
  private final PlayerFactory factory;
  private final TrialOrder order;
  private final Board board;
  private final WeeklySeries recorder;
  private @Nullable TrialPlayer player;

  Worker(BlockPlan plan, PlayerFactory factory, TrialOrder order, Board board) {
    this.plan = plan;
    this.factory = factory;
    this.order = order;
    this.board = board;
    this.recorder = new WeeklySeries(factory.weeks());
  }

  @Override
  public void run() {
    try {
      for (long block = board.fetch(); block >= 0; block = board.fetch()) {
        board.leave(play(block));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Throwable e) {
      board.stopFor(e);
    } finally {
      board.goHome();
    }
  }

  private PlayedBlock play(long block) {
    int size = plan.size(block);
    List<TrialRecord> trials = new ArrayList<>(size);
    List<SeriesRecord> series = new ArrayList<>();
    Exception failure = null;
    boolean forward = order == TrialOrder.FORWARD;
    for (int i = 0; i < size && !board.isStopped(); i++) {
      Exception thrown = play(plan.trial(block, forward ? i : size - 1 - i), trials, series);
      if (thrown != null && (failure == null || !forward)) {
        failure = thrown;
      }
    }
    boolean complete = trials.size() == size;
    if (!forward) {
      // What was broken off lacks its first trials.
      Collections.reverse(trials);
      Collections.reverse(series);
      return new PlayedBlock(block, complete ? trials : List.of(), series, complete, failure);
    }
    return new PlayedBlock(block, trials, series, complete, failure);
  }

  /** Adds the trial's row, and returns what it threw. */
  private @Nullable Exception play(
      Trial trial, List<TrialRecord> trials, List<SeriesRecord> series) {
    boolean recorded = trial.replicate() < Experiment.RECORDED_REPLICATES;
    recorder.clear();
    String stage = FailureReason.SETUP;
    TrialRecord row;
    Exception thrown = null;
    try {
      TrialPlayer mine = player();
      stage = FailureReason.PLAY;
      row = mine.play(trial, recorded ? recorder : null);
      stage = FailureReason.RECORD;
      check(row, trial);
      if (recorded && row.status() == TrialStatus.OK) {
        series.add(SeriesRecord.of(trial.point(), trial.replicate(), recorder));
      }
    } catch (Exception e) {
      thrown = e;
      row = failed(trial, FailureReason.of(stage, e));
      // It may have been left in any state.
      player = null;
    }
    trials.add(row);
    board.count(row.status() != TrialStatus.OK);
    return thrown;
  }

  private TrialPlayer player() {
    TrialPlayer mine = player;
    if (mine == null) {
      mine = factory.players().get();
      player = mine;
    }
    return mine;
  }

  private TrialRecord failed(Trial trial, String reason) {
    return TrialRecord.failed(
        trial.point(), trial.replicate(), trial.seed(), reason, factory.metrics());
  }

  private void check(TrialRecord row, Trial trial) {
    if (row.point() != trial.point()
        || row.replicate() != trial.replicate()
        || row.seed() != trial.seed()) {
      throw new IllegalStateException("the player gave the row of another trial");
    }
    if (row.values().length != factory.metrics()) {
      throw new IllegalStateException(
          row.values().length + " values for " + factory.metrics() + " metrics");
    }
  }
}
