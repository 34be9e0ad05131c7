package ceasefire.engine;

import ceasefire.model.WeeklySeries;
import ceasefire.results.SeriesRecord;
import ceasefire.results.TrialRecord;
import ceasefire.results.TrialStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plays blocks on one thread, with one recorder for all of them and one player for each point. */
final class Worker implements Runnable {
  private final Experiment experiment;
  private final BlockPlan plan;
  private final PlayerFactory factory;
  private final TrialOrder order;
  private final Limits limits;
  private final Board board;
  private WeeklySeries recorder;
  private @Nullable TrialPlayer player;
  private long playersPoint;
  private @Nullable TimedTurn timed;

  Worker(
      Experiment experiment,
      BlockPlan plan,
      PlayerFactory factory,
      LocalEngine engine,
      Board board) {
    this.experiment = experiment;
    this.plan = plan;
    this.factory = factory;
    this.order = engine.order();
    this.limits = engine.limits();
    this.board = board;
    this.recorder = new WeeklySeries(factory.weeks());
  }

  @Override
  public void run() {
    try (TimedTurn turn = limits.trialTimeout().map(TimedTurn::new).orElse(null)) {
      timed = turn;
      for (int block = board.fetch(); block >= 0; block = board.fetch()) {
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

  private PlayedBlock play(int number) {
    Block block = plan.block(number);
    int size = block.count();
    List<TrialRecord> trials = new ArrayList<>(size);
    List<SeriesRecord> series = new ArrayList<>();
    Exception failure = null;
    boolean forward = order == TrialOrder.FORWARD;
    for (int i = 0; i < size && !board.isStopped(); i++) {
      int replicate = block.first() + (forward ? i : size - 1 - i);
      Exception thrown = play(experiment.trial(block.point(), replicate), trials, series);
      if (thrown != null && (failure == null || !forward)) {
        failure = thrown;
      }
    }
    if (!forward) {
      Collections.reverse(trials);
      Collections.reverse(series);
    }
    return new PlayedBlock(number, trials, series, trials.size() == size, failure);
  }

  /** Adds the trial's row, and returns what it threw. */
  private @Nullable Exception play(
      Trial trial, List<TrialRecord> trials, List<SeriesRecord> series) {
    WeeklySeries recording = trial.replicate() < experiment.recorded() ? recorder : null;
    recorder.clear();
    String stage = FailureReason.SETUP;
    TrialRecord row;
    Exception thrown = null;
    try {
      TrialPlayer mine = player(trial.point());
      stage = FailureReason.PLAY;
      TimedTurn turn = timed;
      row =
          turn == null ? mine.play(trial, recording) : turn.take(() -> mine.play(trial, recording));
      stage = FailureReason.RECORD;
      check(row, trial);
      if (recording != null && row.status() == TrialStatus.OK) {
        series.add(SeriesRecord.of(trial.point(), trial.replicate(), recorder));
      }
    } catch (TrialTimeoutException e) {
      thrown = e;
      row = failed(trial, TrialStatus.TIMEOUT, stage + ": " + e.getMessage());
      // Someone may still be writing into it.
      recorder = new WeeklySeries(factory.weeks());
      player = null;
    } catch (Exception e) {
      thrown = e;
      row = failed(trial, TrialStatus.FAILED, FailureReason.of(stage, e));
      // It may have been left in any state.
      player = null;
    }
    trials.add(row);
    board.count(thrown, limits.stopOnFailure());
    return thrown;
  }

  private TrialPlayer player(long point) {
    TrialPlayer mine = player;
    if (mine == null || playersPoint != point) {
      mine = factory.players().apply(point);
      player = mine;
      playersPoint = point;
    }
    return mine;
  }

  private TrialRecord failed(Trial trial, TrialStatus status, String reason) {
    double[] values = new double[factory.metrics()];
    Arrays.fill(values, Double.NaN);
    return new TrialRecord(trial.point(), trial.replicate(), trial.seed(), status, reason, values);
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
